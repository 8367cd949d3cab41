import { z } from 'zod'
import { isDate } from './date.ts'
import { isMoney } from './money.ts'
import { schemaProblem } from './schema-problem.ts'
import { isSealed, type Sealed } from './seal.ts'
import type { Text } from './text.ts'

/** What a schema field knows besides its type; read by problems, forms and the seal. */
export interface FieldMeta {
  readonly clause?: string
  readonly remedy?: Text
  /** Personal data: sealed before the event is written; the value names the sibling key that holds the subject. */
  readonly personal?: string
}

/** A sum in roubles, `"2000000.00"`, a minus sign allowed: whether a negative sum is lawful is the rule's question. */
export const moneyText = () =>
  z.string().refine(isMoney, { error: 'money' }).meta({ format: 'money', pattern: '^-?\\d{1,16}\\.\\d{2}$' })

/** A Moscow calendar day `YYYY-MM-DD`. */
export const dateText = () => z.string().refine(isDate, { error: 'date' }).meta({ format: 'date' })

/** An instant with its offset, ISO 8601. */
export const instantText = () =>
  z.iso.datetime({ offset: true, error: 'instant' }).max(40, { error: 'instant' })

/** A percent or other decimal as a string; up to 30 digits on each side of the point. */
export const decimalText = () => z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/, { error: 'decimal' })

/** Text that is not blank. */
export const someText = (max = 4000) => z.string().trim().min(1, { error: 'blank' }).max(max)

/** A link of the web. */
export const linkText = (max = 2000) => z.url({ protocol: /^https?$/ }).max(max)

const crowded = { ru: 'слишком много строк', en: 'there are too many lines' }

/** Short texts by names that the schema does not know (years, settings): so many at most. */
export const textMap = (most: number) =>
  z
    .record(z.string().max(100), z.string().max(200))
    .refine((map) => Object.keys(map).length <= most, { params: { text: crowded } })
    .meta({ maxProperties: most })

/**
 * A personal field (names, numbers, addresses, free text about a person): plain on the way in, sealed in the event.
 * @param subject the sibling key that names whose data it is; `holder`: whose case it is; else the acting person
 */
export const personalText = (subject = 'person', max = 4000) =>
  z.union([someText(max), z.custom<Sealed>(isSealed)]).meta({ personal: subject })

/** The same for a text that may be left empty. */
export const personalNote = (subject = 'person', max = 4000) =>
  z.union([z.string().trim().max(max), z.custom<Sealed>(isSealed)]).meta({ personal: subject })

/** Reads a value by a schema. @throws Problem INVALID_INPUT with every field that is wrong. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw schemaProblem(schema, result.error)
}
