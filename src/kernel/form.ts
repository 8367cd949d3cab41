import { z } from 'zod'
import { dateText, moneyText, personalText, someText } from './schema.ts'
import type { Text } from './text.ts'

/** A field of a prescribed form. The label is the printed one, to the letter. */
export interface FormField {
  readonly key: string
  readonly label: Text
  readonly clause: string
  readonly type: 'text' | 'money' | 'date' | 'integer' | 'choice' | 'check' | 'link' | 'signature' | 'percent'
  readonly required?: boolean
  /** Copied from the case, never typed. */
  readonly derived?: true
  readonly personal?: true
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  readonly max?: number
  readonly help?: Text
}

/** Parts of a form in printed order. */
export type FormPart =
  | { readonly kind: 'fields'; readonly title?: Text; readonly fields: readonly FormField[] }
  | {
      readonly kind: 'table'
      readonly key: string
      readonly title?: Text
      readonly clause: string
      readonly columns: readonly FormField[]
      readonly rows: readonly [least: number, most: number]
      /** Printed total row: the label and the columns that are summed. */
      readonly total?: { readonly label: Text; readonly of: readonly string[] }
    }
  | { readonly kind: 'statements'; readonly title?: Text; readonly statements: readonly FormField[] }
  | {
      readonly kind: 'signatures'
      readonly title?: Text
      readonly each: 'member' | 'fund-and-member' | 'expert'
      readonly clause: string
    }

/** One kernel form generates the schema, the editor and the printed document. */
export interface Form {
  /** `kod-ai/form-1` */
  readonly id: string
  readonly title: Text
  /** The line that says where the form stands, as printed («Приложение № 1 …»). */
  readonly place: Text
  readonly clauses: readonly string[]
  readonly parts: readonly FormPart[]
}

function fieldSchema(field: FormField): z.ZodType {
  const base: z.ZodType = (() => {
    switch (field.type) {
      case 'money':
        return moneyText()
      case 'date':
        return dateText()
      case 'integer':
      case 'percent':
        return z
          .int()
          .min(0)
          .max(field.max ?? 1_000_000_000)
      case 'check':
        return z.literal(true)
      case 'choice':
        return z.enum((field.choices ?? []).map((c) => c.value) as [string, ...string[]])
      case 'link':
        return z.url({ protocol: /^https?$/ })
      default:
        return field.personal ? personalText('person') : someText(field.max)
    }
  })().meta({ clause: field.clause })
  return field.required === false ? base.optional() : base
}

const objectOf = (fields: readonly FormField[]) =>
  Object.fromEntries(
    fields.filter((f) => !f.derived && f.type !== 'signature').map((f) => [f.key, fieldSchema(f)]),
  )

/** The schema of what a person fills in: derived fields and signatures are left out. */
export function formSchema(form: Form): z.ZodObject {
  const shape: Record<string, z.ZodType> = {}
  for (const part of form.parts) {
    if (part.kind === 'fields') Object.assign(shape, objectOf(part.fields))
    if (part.kind === 'statements') Object.assign(shape, objectOf(part.statements))
    if (part.kind === 'table') {
      shape[part.key] = z
        .array(z.object({ person: z.string().optional(), ...objectOf(part.columns) }))
        .min(part.rows[0])
        .max(part.rows[1])
    }
  }
  return z.object(shape)
}

/** A line of a printed form: what the page renderer and the document maker draw. */
export type DocumentNode =
  | { readonly kind: 'title'; readonly place: Text; readonly title: Text }
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'line'; readonly label: Text; readonly clause: string; readonly value: string }
  | {
      readonly kind: 'table'
      readonly clause: string
      readonly head: readonly Text[]
      readonly rows: readonly (readonly string[])[]
      readonly total: readonly string[] | null
    }
  | { readonly kind: 'signature'; readonly label: Text }

/** What a form is filled with: plain values by field key, rows by table key. */
export type FormData = Readonly<Record<string, unknown>>

/** The printed form as a tree of nodes, in prescribed order. `show` writes values (money, dates) the way people read them. */
export function formDocument(
  form: Form,
  data: FormData,
  signers: readonly Text[],
  show: (field: FormField, value: unknown) => string,
  total: (values: readonly string[]) => string,
): DocumentNode[] {
  const nodes: DocumentNode[] = [{ kind: 'title', place: form.place, title: form.title }]
  for (const part of form.parts) {
    if ('title' in part && part.title) nodes.push({ kind: 'heading', text: part.title })
    if (part.kind === 'fields' || part.kind === 'statements') {
      for (const f of part.kind === 'fields' ? part.fields : part.statements) {
        nodes.push({ kind: 'line', label: f.label, clause: f.clause, value: show(f, data[f.key]) })
      }
    } else if (part.kind === 'table') {
      const rows = (data[part.key] as readonly Record<string, unknown>[] | undefined) ?? []
      nodes.push({
        kind: 'table',
        clause: part.clause,
        head: part.columns.map((c) => c.label),
        rows: rows.map((row) => part.columns.map((c) => show(c, row[c.key]))),
        total: part.total
          ? part.columns.map((c, i) =>
              i === 0
                ? part.total!.label.ru
                : part.total!.of.includes(c.key)
                  ? total(rows.map((r) => String(r[c.key] ?? '0.00')))
                  : '',
            )
          : null,
      })
    } else {
      for (const signer of signers) nodes.push({ kind: 'signature', label: signer })
    }
  }
  return nodes
}
