import { z } from 'zod'
import { dateText, type IsoDate, someText } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { sha256Text } from '../shared/index.ts'

/** Where a row comes from: enough to find it again in the very file. */
export const evidenceSchema = z.strictObject({
  file: z.strictObject({ name: someText(255), sha256: sha256Text() }),
  /** Empty for a file without sheets. */
  sheet: z.string().max(200),
  row: z.int().min(1),
  registry: someText(300),
  /** The day whose state the registry shows. */
  on: dateText(),
})

/** What every imported case says of its origin. */
export const originSchema = {
  /** The number in the foreign registry: a fact; numbers of our own stay the counter's. */
  registryNumber: someText(100),
  evidence: evidenceSchema,
  /** By which document the case is taken over. */
  basis: z.strictObject({ title: someText(300), number: someText(60), date: dateText() }),
}
export type Origin = z.infer<z.ZodObject<typeof originSchema>>

/** The origin in an input; events of before it was asked for have none. */
export const originIn = ({ registryNumber, evidence, basis }: Partial<Origin>): Origin | null =>
  registryNumber !== undefined && evidence && basis ? { registryNumber, evidence, basis } : null

/** Something that is as it is, although the regulation would have had it otherwise: told, kept, and no obstacle. */
export interface ImportNote {
  readonly clause: KodAiClause
  readonly message: string
  readonly operands: Readonly<Record<string, string | number | readonly string[]>>
}

/** What a case keeps of its import. */
export interface Imported extends Origin {
  readonly on: IsoDate
  readonly notes: readonly ImportNote[]
}

/** The origin alone, out of an input that holds more. */
export const importedOf = (
  { registryNumber, evidence, basis }: Origin,
  on: IsoDate,
  notes: readonly ImportNote[],
): Imported => ({ registryNumber, evidence, basis, on, notes })
