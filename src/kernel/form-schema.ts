import { z } from 'zod'
import type { FieldCheck, Form, FormField, RowCheck } from './form.ts'
import { applies, type FormCase } from './form-case.ts'
import { isMoney } from './money.ts'
import { dateText, moneyText, someText } from './schema.ts'
import { isSealed, type Sealed } from './seal.ts'

type Refined = z.ZodType<string>

/** Adds an issue that carries its own message in both languages. */
function refused(
  ctx: z.RefinementCtx,
  text: { ru: string; en: string },
  path: PropertyKey[] = [],
  clause?: string,
) {
  ctx.addIssue({ code: 'custom', path, params: { text, ...(clause ? { clause } : {}) } })
}

const checked = (schema: Refined, check: FieldCheck | undefined): Refined =>
  check
    ? schema.superRefine((value, ctx) => {
        const answer = check(value)
        if (!answer.ok) refused(ctx, answer.message)
      })
    : schema

function moneySchema(field: FormField): Refined {
  return moneyText().superRefine((value, ctx) => {
    if (!isMoney(value)) return
    if (field.positive && (value.startsWith('-') || /^0+\.00$/.test(value)))
      refused(ctx, { ru: 'нужна сумма больше нуля', en: 'a sum above zero is needed' })
    if (field.unit === 'million' && !value.endsWith('.00'))
      refused(ctx, {
        ru: 'в миллионах указывают не больше шести знаков после запятой, то есть целые рубли',
        en: 'in millions there are six decimals at most, that is whole roubles',
      })
  })
}

const explanation = z.strictObject({ explanation: someText() })

function valueSchema(field: FormField): z.ZodType {
  switch (field.type) {
    case 'money':
      return checked(moneySchema(field), field.check)
    case 'date':
      return checked(dateText(), field.check)
    case 'integer':
    case 'percent':
      return z
        .int()
        .min(field.least ?? 0)
        .max(field.max ?? 1_000_000_000)
    case 'check':
      return field.mayExplain ? z.union([z.literal(true), explanation]) : z.literal(true)
    case 'choice':
      return z.enum((field.choices ?? []).map((c) => c.value) as [string, ...string[]])
    case 'link':
      return checked(z.url({ protocol: /^https?$/ }).max(field.max ?? 2000), field.check)
    default:
      return checked(someText(field.max), field.check)
  }
}

function fieldSchema(field: FormField, inCase: FormCase): z.ZodType {
  const one = valueSchema(field)
  const sealable = field.personal ? z.union([one, z.custom<Sealed>(isSealed)]) : one
  const listed = field.list ? z.array(sealable).min(field.list[0]).max(field.list[1]) : sealable
  const value = field.perYear ? byYear(listed, inCase.years) : listed
  const told = value.meta({ clause: field.clause, ...(field.personal ? { personal: 'person' } : {}) })
  const needed = field.requiredIn ? applies(field.requiredIn, inCase) === true : field.required !== false
  return needed && applies(field.when, inCase) === true ? told : told.optional()
}

const byYear = (value: z.ZodType, years: readonly number[] | undefined): z.ZodType =>
  years
    ? z.strictObject(Object.fromEntries(years.map((year) => [String(year), value])))
    : z.record(z.string().regex(/^20\d\d$/), value)

/** Collects schemas by key: a key of several variants (months 12, 18, 24) takes any of them while the case is unknown. */
class Shape {
  private readonly found = new Map<string, z.ZodType[]>()
  add(key: string, schema: z.ZodType): void {
    this.found.set(key, [...(this.found.get(key) ?? []), schema])
  }
  get isEmpty(): boolean {
    return this.found.size === 0
  }
  object(): Record<string, z.ZodType> {
    return Object.fromEntries(
      [...this.found].map(([key, all]) => [key, all.length === 1 ? all[0]! : z.union(all as [z.ZodType])]),
    )
  }
}

function addFields(shape: Shape, fields: readonly FormField[], inCase: FormCase): void {
  for (const field of fields) {
    if (field.derived || field.rowNumber || field.type === 'signature') continue
    if (applies(field.when, inCase) !== false) shape.add(field.key, fieldSchema(field, inCase))
  }
}

type Row = Readonly<Record<string, unknown>>

/** Rows of a table or block; null where nobody types anything in it. */
function rowsSchema(
  part: {
    readonly rows: readonly [number, number]
    readonly unique?: readonly string[]
    readonly checks?: readonly RowCheck[]
  },
  fields: readonly FormField[],
  inCase: FormCase,
): z.ZodType | null {
  const shape = new Shape()
  addFields(shape, fields, inCase)
  if (shape.isEmpty) return null
  const list = z
    .array(z.object({ person: z.string().optional(), ...shape.object() }))
    .min(part.rows[0])
    .max(part.rows[1])
  if (!part.unique && !part.checks) return list
  return list.superRefine((rows, ctx) => {
    for (const key of part.unique ?? []) repeated(rows, key, fields.find((f) => f.key === key)?.clause, ctx)
    for (const check of part.checks ?? []) {
      rows.forEach((row, index) => {
        if (Object.values(row).some(isSealed)) return
        const answer = check.accepts(row)
        if (!answer.ok) refused(ctx, answer.message, [index, check.field], check.clause)
      })
    }
  })
}

function repeated(rows: readonly Row[], key: string, clause: string | undefined, ctx: z.RefinementCtx): void {
  const seen = new Set<unknown>()
  rows.forEach((row, index) => {
    const value = row[key]
    const mark = isSealed(value) ? value.blind : value
    if (mark !== undefined && seen.has(mark))
      refused(
        ctx,
        { ru: 'значение уже указано в другой строке', en: 'the value already stands in another row' },
        [index, key],
        clause,
      )
    seen.add(mark)
  })
}

/**
 * The schema of what a person fills in: derived fields and signatures are left out. Without the case, what depends on
 * it is admitted in every variant and not demanded.
 */
export function formSchema(form: Form, inCase: FormCase = {}): z.ZodObject {
  const shape = new Shape()
  for (const part of form.parts) {
    const there = applies('when' in part ? part.when : undefined, inCase)
    if (there === false) continue
    if (part.kind === 'fields') addFields(shape, part.fields, inCase)
    if (part.kind === 'statements') addFields(shape, part.statements, inCase)
    if (part.kind === 'table' || part.kind === 'block') {
      const rows = rowsSchema(part, part.kind === 'table' ? part.columns : part.fields, inCase)
      const told = rows?.meta({ clause: part.clause })
      if (told) shape.add(part.key, there === true ? told : told.optional())
    }
  }
  return z.object(shape.object())
}
