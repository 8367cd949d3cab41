import { z } from 'zod'
import { personalNote, personalText } from '../../../../../kernel/index.ts'
import { conflict, sha256 } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** The grantee gives the documents that were asked for, or refuses: a refusal is a breach with its date. */
export const supplyDocuments = action({
  name: 'supply-documents',
  title: { ru: 'Представить запрошенные документы', en: 'Supply the requested documents' },
  clauses: ['kod-ai:6.12/3', 'kod-ai:contract-4.1.zh', 'kod-ai:contract-4.6'],
  by: ['member'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    id: idText(),
    files: z.array(z.strictObject({ name: personalText('actor', 255), sha256: sha256() })).max(100),
    refused: z.boolean(),
    text: personalNote('actor'),
  }),
  guard(guard, { facts, input }) {
    const open = facts.asked.some((a) => a.id === input.id && a.kind === 'documents' && a.answeredOn === null)
    guard.ensure(open, 'kod-ai:contract-4.1.zh', 'request.unknown', {}, conflict('NOTHING_ASKED', 'id'))
    guard.ensure(
      input.refused || input.files.length > 0,
      'kod-ai:contract-4.6',
      'request.list',
      {},
      conflict('LIST_EMPTY', 'files'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: changed(facts.asked, input.id, (a) => ({ ...a, answeredOn: on, refused: input.refused })),
    breaches: input.refused
      ? [...facts.breaches, { clause: 'kod-ai:contract-4.6', text: input.text, on, by: 'system' as const }]
      : facts.breaches,
  }),
  stops: { 'reply-to-request': ({ input }) => input.id },
})
