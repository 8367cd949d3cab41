import { z } from 'zod'
import { documentSchema } from '../../shared/index.ts'
import { checkDocument } from '../checks/index.ts'
import { state } from '../guard.ts'
import { contestNeed, ensureIntake } from '../needs.ts'
import { contentHash, documentOf, unsigned } from '../parts.ts'
import { applicationWords } from '../vocabulary.ts'

/** One file fills one place; replacing it is a choice. Only the signed form itself leaves the signatures standing. */
export const attach = applicationWords.action({
  name: 'attach',
  title: { ru: 'Приложить документ', en: 'Attach a document' },
  clauses: ['kod-ai:3.4/2', 'kod-ai:3.4/3', 'kod-ai:3.4/4', 'kod-ai:4.4.4/1', 'kod-ai:4.4.4/2', 'kod-ai:3.5'],
  by: ['lead'],
  from: ['prepared'],
  to: 'same',
  input: z.object({ document: documentSchema, replace: z.boolean() }),
  needs: { contest: contestNeed },
  guard(guard, { facts, input, needs, on }) {
    ensureIntake(guard, needs.contest, on)
    checkDocument(guard, input.document, 'document')
    guard.ensure(
      input.replace || !facts.documents.some((d) => d.slot === input.document.slot),
      'kod-ai:3.4/3',
      'application.slot',
      { slot: input.document.slot },
      state('SLOT_TAKEN', 'document.slot'),
    )
  },
  effect(facts, { input }) {
    const kept = facts.documents.filter((d) => d.slot !== input.document.slot)
    const documents = [...kept, documentOf(input.document)]
    const members = input.document.kind === 'application-form' ? facts.members : unsigned(facts.members)
    const next = { ...facts, documents, members }
    return { ...next, contentHash: contentHash(next) }
  },
})
