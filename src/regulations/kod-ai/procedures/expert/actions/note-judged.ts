import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'

const added = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one])

/** The person signed a conclusion or voted in a sitting: a tie found later touches that. */
export const noteJudged = expertWords.action({
  name: 'note-judged',
  title: { ru: 'Учесть решение', en: 'Note a judgement' },
  clauses: ['kod-ai:4.6.4', 'kod-ai:4.7.6/2'],
  by: ['system'],
  from: ['active', 'suspended', 'member'],
  to: 'same',
  input: z.object({ kind: z.enum(['application', 'sitting']), case: idText() }),
  effect: (facts, { input }) => {
    const { applications, sittings } = facts.judged
    return {
      ...facts,
      judged:
        input.kind === 'application'
          ? { applications: added(applications, input.case), sittings }
          : { applications, sittings: added(sittings, input.case) },
    }
  },
})
