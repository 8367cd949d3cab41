import { z } from 'zod'
import { indexNeed, parentNeed } from '../../../../../kernel/index.ts'
import type { ContestFacts } from '../../contest/index.ts'
import { dateText, idText } from '../../shared/index.ts'
import type { JuryItem } from '../facts.ts'
import { content, state } from '../guard.ts'
import { jurySittingWords } from '../vocabulary.ts'

const planInput = z.object({ date: dateText(), items: z.array(idText()).min(1).max(5000) })

/** Order and roll as the contest holds them now; names stay there. */
export const juryNeed = parentNeed<ContestFacts>()((facts, file) => ({
  id: file.id,
  state: file.state,
  order: facts.bodies.jury?.document ?? null,
  roll: facts.bodies.jury?.members.map(({ person, role }) => ({ person, role })) ?? [],
}))

/** Puts recommended applications on the agenda; the rest of the rating stays visible beside it (reading T44). */
export const plan = jurySittingWords.action({
  name: 'plan',
  title: { ru: 'Назначить заседание', en: 'Plan the sitting' },
  clauses: ['kod-ai:4.7.1', 'kod-ai:4.7.4', 'kod-ai:4.6.8', 'kod-ai:4.1/4'],
  by: ['fund-officer'],
  from: 'new',
  to: 'planned',
  input: planInput,
  needs: {
    contest: juryNeed,
    agenda: indexNeed(
      (ask) => ({ procedure: 'application', cases: (ask.input as z.infer<typeof planInput>).items }),
      (rows) =>
        rows.map((row) => ({
          case: row.case,
          parent: row.parent,
          state: row.state,
          number: row.number ?? row.case,
          title: row.title ?? '',
          lot: row.lot ?? '',
          requested: row.sums.requested ?? '0.00',
          rank: (row.marks.rank ?? 0) as number,
          mean2: (row.marks.mean2 ?? '') as string,
          members: row.marks.persons as readonly string[],
          experts: (row.marks.experts ?? []) as readonly string[],
        })),
    ),
  },
  guard(guard, { input, needs }) {
    const { contest, agenda } = needs
    guard.ensure(
      contest.state === 'jury',
      'kod-ai:4.1',
      'jury.stage',
      { state: contest.state },
      state('STAGE_ORDER'),
    )
    const fit = new Set(
      agenda.filter((a) => a.parent === contest.id && a.state === 'recommended').map((a) => a.case),
    )
    const unfit = input.items.filter((id) => !fit.has(id))
    guard.ensure(
      unfit.length === 0,
      'kod-ai:4.7.1',
      'jury.recommended',
      { cases: unfit.slice(0, 20) },
      content('NOT_RECOMMENDED', 'items'),
    )
  },
  effect: (facts, { input, needs }) => ({
    ...facts,
    contest: needs.contest.id,
    date: input.date,
    order: needs.contest.order,
    roll: needs.contest.roll,
    items: Object.fromEntries(
      needs.agenda.map(({ case: id, parent: _, state: __, ...item }): [string, JuryItem] => [
        id,
        { ...item, recused: [], attempts: [], tie: null, result: null, postponed: null },
      ]),
    ),
  }),
  claims: ({ input }) =>
    input.items.map((id) => ({ key: `kod-ai/jury-item:${id}`, mode: 'refuse', clause: 'kod-ai:4.7.8' })),
})
