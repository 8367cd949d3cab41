import { z } from 'zod'
import type { KodAiClause } from '../../clauses/index.ts'
import { type Check, content } from './refuse.ts'

export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/)

/** What the verification of an electronic signature found: the signed bytes, the level, whether chain, date and hash hold. */
export const signature = z.strictObject({
  document: sha256(),
  level: z.enum(['qualified', 'simple']),
  verified: z.boolean(),
})
export type Signature = z.infer<typeof signature>

export const signatureMessages = {
  'signature.qualified': {
    ru: 'Нужна усиленная квалифицированная электронная подпись, прошедшая проверку',
    en: 'A qualified electronic signature that passed verification is needed',
  },
  'signature.document': {
    ru: 'Подписан не тот текст: отпечаток документа не совпадает',
    en: 'Another text was signed: the hash of the document differs',
  },
} as const

/** Requires a verified qualified signature over the very document (`kod-ai:contract-10.2`, `kod-ai:5.10/2`). */
export function soundSignature(
  guard: Check<keyof typeof signatureMessages>,
  given: Signature,
  document: string | null,
  clause: KodAiClause,
  path = 'signature',
): boolean {
  const sound = guard.ensure(
    given.level === 'qualified' && given.verified,
    clause,
    'signature.qualified',
    { level: given.level, verified: given.verified },
    content('SIGNATURE_INVALID', path),
  )
  const same = guard.ensure(
    document === null || given.document === document,
    clause,
    'signature.document',
    { signed: given.document, document: document ?? '' },
    content('SIGNATURE_INVALID', `${path}.document`),
  )
  return sound && same
}
