import { z } from 'zod'
import { isDate } from './date.ts'
import { isMoney } from './money.ts'
import { invalidInput, type Problem, type ProblemItem } from './problem.ts'
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
export const instantText = () => z.iso.datetime({ offset: true, error: 'instant' })

/** A percent or other decimal as a string. */
export const decimalText = () => z.string().regex(/^-?\d+(\.\d+)?$/, { error: 'decimal' })

/** Text that is not blank. */
export const someText = (max = 4000) => z.string().trim().min(1, { error: 'blank' }).max(max)

/**
 * A personal field (names, numbers, addresses, free text about a person): plain on the way in, sealed in the event.
 * @param subject the sibling key that names whose data it is; `actor` for the acting person
 */
export const personalText = (subject = 'person') =>
  z.union([someText(), z.custom<Sealed>(isSealed)]).meta({ personal: subject })

const told: Record<string, Text> = {
  money: {
    ru: 'нужна сумма в рублях с копейками, например 2000000.00',
    en: 'a sum in roubles with kopecks is needed, such as 2000000.00',
  },
  date: { ru: 'нужна существующая дата ГГГГ-ММ-ДД', en: 'an existing date YYYY-MM-DD is needed' },
  instant: {
    ru: 'нужен момент времени со смещением, например 2024-05-27T18:00:00+03:00',
    en: 'an instant with its offset is needed, such as 2024-05-27T18:00:00+03:00',
  },
  decimal: {
    ru: 'нужно десятичное число строкой, например 21.00',
    en: 'a decimal number as a string is needed, such as 21.00',
  },
  blank: { ru: 'нужен текст', en: 'a text is needed' },
}

function message(issue: z.core.$ZodIssue): Text {
  const known = told[issue.message]
  if (known) return known
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? {
            ru: `поле не указано, нужно: ${issue.expected}`,
            en: `the field is missing, needed: ${issue.expected}`,
          }
        : { ru: `неверный тип, нужно: ${issue.expected}`, en: `wrong type, needed: ${issue.expected}` }
    case 'invalid_value':
      return { ru: `допустимы: ${issue.values.join(', ')}`, en: `allowed are ${issue.values.join(', ')}` }
    case 'too_small':
      return { ru: `меньше наименьшего: ${issue.minimum}`, en: `less than the least: ${issue.minimum}` }
    case 'too_big':
      return { ru: `больше наибольшего: ${issue.maximum}`, en: `more than the most: ${issue.maximum}` }
    case 'unrecognized_keys':
      return {
        ru: `неизвестные поля: ${issue.keys.join(', ')}`,
        en: `unknown fields: ${issue.keys.join(', ')}`,
      }
    case 'invalid_union':
      return {
        ru: 'значение не подходит ни под один допустимый вид',
        en: 'the value fits none of the allowed kinds',
      }
    default:
      return { ru: 'значение не подходит', en: 'the value does not fit' }
  }
}

/** The schema's own idea of the clause and remedy of a field, found along the path. */
function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldMeta {
  let node: unknown = schema
  let found: FieldMeta = {}
  for (const key of [...path, null]) {
    while (node instanceof z.ZodNullable || node instanceof z.ZodOptional) node = node.unwrap()
    if (node instanceof z.ZodType) found = { ...found, ...(node.meta() as FieldMeta | undefined) }
    if (key === null) break
    if (node instanceof z.ZodObject) node = node.shape[String(key)]
    else if (node instanceof z.ZodArray) node = node.element
    else if (node instanceof z.ZodRecord) node = node.valueType
    else break
  }
  return found
}

/** Turns schema issues into a problem that names each field, its clause and its remedy. */
export function schemaProblem(schema: z.ZodType, error: z.ZodError): Problem {
  const items: ProblemItem[] = error.issues.map((issue) => {
    const meta = metaAt(schema, issue.path)
    return {
      path: issue.path.map(String).join('.'),
      message: message(issue),
      ...(meta.clause ? { clause: meta.clause } : {}),
      ...(meta.remedy ? { remedy: meta.remedy } : {}),
    }
  })
  return invalidInput(items)
}

/** Reads a value by a schema. @throws Problem INVALID_INPUT with every field that is wrong. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw schemaProblem(schema, result.error)
}
