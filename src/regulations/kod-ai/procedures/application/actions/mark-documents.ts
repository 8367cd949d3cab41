import { z } from 'zod'
import { content } from '../guard.ts'
import { contestNeed, ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

const markSchema = z.object({
  slot: z.string().min(1).max(80),
  language: z.string().min(2).max(10),
  readable: z.boolean(),
  colour: z.boolean(),
  complete: z.boolean(),
})

/** Language, legibility, colour and wholeness are what a person sees in a file: marks of the checker, no automatic finding. */
export const markDocuments = applicationWords.action({
  name: 'mark-documents',
  title: { ru: 'Отметить просмотр документов', en: 'Mark the documents looked at' },
  clauses: ['kod-ai:3.4/2', 'kod-ai:3.4/3', 'kod-ai:4.5.1', 'kod-ai:4.4.4/1', 'kod-ai:4.4.4/2'],
  by: ['fund-officer'],
  from: ['submitted'],
  to: 'same',
  input: z.object({ marks: z.array(markSchema).min(1).max(40) }),
  needs: { contest: contestNeed },
  guard(guard, { facts, input, needs }) {
    ensureStage(guard, needs.contest, 'formal-check')
    input.marks.forEach(({ slot }, i) => {
      guard.ensure(
        facts.documents.some((d) => d.slot === slot),
        'kod-ai:3.4/3',
        'application.unknown-slot',
        { slot },
        content('UNKNOWN_SLOT', `marks.${i}.slot`),
      )
    })
  },
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    documents: facts.documents.map((d) => {
      const mark = input.marks.find((m) => m.slot === d.slot)
      if (!mark) return d
      const { slot: _, ...seen } = mark
      return { ...d, marks: { ...seen, by: actor.id, on } }
    }),
  }),
})
