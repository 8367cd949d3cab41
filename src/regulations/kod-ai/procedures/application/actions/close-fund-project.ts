import { z } from 'zod'
import { dateText, idText } from '../../shared/index.ts'
import { content } from '../guard.ts'
import { liveStates } from '../states.ts'
import { applicationWords } from '../vocabulary.ts'

/** Another agreement of a member with the Fund was closed: an UMNIK one has to be by the day of the results. */
export const closeFundProject = applicationWords.action({
  name: 'close-fund-project',
  title: { ru: 'Записать закрытие договора с Фондом', en: 'Record the closing of another agreement' },
  clauses: ['kod-ai:fn2', 'kod-ai:3.2/1'],
  by: ['fund-officer'],
  from: [...liveStates],
  to: 'same',
  input: z.object({ person: idText(), number: z.string().max(60), closedOn: dateText() }),
  guard(guard, { facts, input, on }) {
    const member = facts.members.find((m) => m.person === input.person)
    const open = member?.fundProjects.some((p) => p.number === input.number && p.closedOn === null)
    guard.ensure(
      open === true && input.closedOn <= on,
      'kod-ai:fn2',
      'application.no-fund-project',
      { person: input.person, number: input.number },
      content('NO_OPEN_PROJECT', 'number'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    members: facts.members.map((m) =>
      m.person !== input.person
        ? m
        : {
            ...m,
            fundProjects: m.fundProjects.map((p) =>
              p.number === input.number && p.closedOn === null ? { ...p, closedOn: input.closedOn } : p,
            ),
          },
    ),
  }),
})
