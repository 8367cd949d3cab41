import type { Form, FormBlock, FormData, FormField, FormNote, FormPart } from './form.ts'
import { applies, type FormCase } from './form-case.ts'
import { tableNode } from './form-table.ts'
import { inPlaces, marksOf, type Printer, value } from './form-value.ts'
import type { Text } from './text.ts'

/** A cell is a value as people read it, or a printed text in both languages. */
export type DocumentCell = string | Text

/** A line of a printed form: what the page renderer and the document maker draw. */
export type DocumentNode =
  | {
      readonly kind: 'title'
      readonly place: Text
      readonly title: Text
      readonly above?: readonly Text[]
    }
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'text'; readonly text: Text; readonly clause?: string }
  /** The place of a clause's official wording. */
  | { readonly kind: 'wording'; readonly clause: string }
  | {
      readonly kind: 'line'
      readonly label: Text
      readonly clause: string
      readonly value: string
      readonly number?: string
      readonly under?: Text
      readonly notes?: readonly string[]
      /** A statement to be confirmed: the value is its mark. */
      readonly statement?: true
    }
  | {
      readonly kind: 'table'
      readonly clause: string
      readonly head: readonly Text[]
      /** Headings above the head, left to right; null where a column has none. */
      readonly groups?: readonly { readonly label: Text | null; readonly span: number }[]
      readonly rows: readonly (readonly DocumentCell[])[]
      /** Marks of the footnotes of each heading, and of each row where rows have labels. */
      readonly headNotes?: readonly (readonly string[])[]
      readonly rowNotes?: readonly (readonly string[])[]
      /** The clause of each row, where rows have their own. */
      readonly clauses?: readonly string[]
      readonly total: readonly DocumentCell[] | null
    }
  | {
      readonly kind: 'signature'
      readonly label: Text
      /** Who signs, where the label is the printed word before the line. */
      readonly name?: Text
      readonly electronic?: true
      readonly notes?: readonly string[]
    }
  | { readonly kind: 'notes'; readonly notes: readonly FormNote[] }

type Fields = readonly FormField[]

/** Fields of a part with those that are joined to them: one printed line each. */
function lines(fields: Fields, inCase: FormCase): FormField[][] {
  const rows: FormField[][] = []
  for (const field of fields) {
    if (applies(field.when, inCase) === false) continue
    if (field.joined !== undefined && rows.length) rows.at(-1)!.push(field)
    else rows.push([field])
  }
  return rows
}

interface Line {
  readonly field: FormField
  readonly label: Text
  readonly value: string
}

function printed(
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
  places: Readonly<Record<string, unknown>>,
  printer: Printer,
): Line[] {
  return lines(fields, printer.inCase).flatMap((row) => {
    const field = row[0]!
    const label = places.n === 1 ? (field.first ?? field.label) : field.label
    if (!field.perYear)
      return [{ field, label: inPlaces(label, { ...data, ...places }), value: value(row, data, printer) }]
    return (printer.inCase.years ?? []).map((year) => ({
      field,
      label: inPlaces(label, { ...data, ...places, year }),
      value: value(row, data, printer, year),
    }))
  })
}

const lineNode = ({ field, label, value: text }: Line, number: string | undefined): DocumentNode => ({
  kind: 'line',
  label,
  clause: field.clause,
  value: text,
  ...(number === undefined ? {} : { number }),
  ...(field.under ? { under: field.under } : {}),
  ...(field.notes ? { notes: field.notes } : {}),
})

const rowsOf = (data: FormData, key: string) =>
  (data[key] as readonly Readonly<Record<string, unknown>>[] | undefined) ?? []

/** Lines of every repetition of a block, numbered through. */
function blockLines(part: FormBlock, data: FormData, printer: Printer) {
  let count = 0
  return rowsOf(data, part.key).map((row, index) =>
    printed(part.fields, row, { n: index + 1 }, printer).map((line) => {
      count += 1
      return { line, number: part.numbering ? `${part.numbering}${count}.` : line.field.number }
    }),
  )
}

/** Fields printed as a table, with the blocks that continue it. */
function sheetNode(
  part: Extract<FormPart, { kind: 'fields' }>,
  following: readonly FormBlock[],
  data: FormData,
  printer: Printer,
): DocumentNode {
  const own = printed(part.fields, data, {}, printer).map((line) => ({ line, number: line.field.number }))
  const all = [...own, ...following.flatMap((block) => blockLines(block, data, printer).flat())]
  const rowNotes = marksOf(all.map(({ line }) => line.field))
  return {
    kind: 'table',
    clause: all[0]?.line.field.clause ?? '',
    head: part.head!,
    rows: all.map(({ line, number }) => [number ?? '', line.label, line.value]),
    clauses: all.map(({ line }) => line.field.clause),
    ...(rowNotes ? { rowNotes } : {}),
    total: null,
  }
}

function signatureNodes(
  part: Extract<FormPart, { kind: 'signatures' }>,
  signers: readonly Text[],
): DocumentNode[] {
  const more = {
    ...(part.electronic ? { electronic: true as const } : {}),
    ...(part.notes ? { notes: part.notes } : {}),
  }
  const before = part.each === 'fund-and-member' ? 1 : 0
  return signers.map((signer, index) => {
    const label = index < before ? part.fundLabel : part.label
    if (!label) return { kind: 'signature', label: signer, ...more }
    return {
      kind: 'signature',
      label: inPlaces(label, { n: index + 1 - before }),
      name: signer,
      ...more,
    }
  })
}

/**
 * The printed form as a tree of nodes, in prescribed order.
 * @param signers names of those who sign, in order; for `fund-and-member` the Fund's representative is first
 * @param show writes values (money, dates) the way people read them
 * @param total sums a column of money strings
 * @param inCase the years and facts the blank depends on
 */
export function formDocument(
  form: Form,
  data: FormData,
  signers: readonly Text[],
  show: (field: FormField, value: unknown) => string,
  total: (values: readonly string[]) => string,
  inCase: FormCase = {},
): DocumentNode[] {
  const printer: Printer = { show, total, inCase }
  const title = form.titles?.find((t) => applies(t.when, inCase) === true)?.title ?? form.title
  const nodes: DocumentNode[] = [
    { kind: 'title', place: form.place, title, ...(form.above ? { above: form.above } : {}) },
  ]
  form.parts.forEach((part, index) => {
    if (applies(part.when, inCase) === false) return
    if (part.kind === 'block' && part.continued) return
    if ('title' in part && part.title && part.kind !== 'block')
      nodes.push({ kind: 'heading', text: part.title })
    nodes.push(...partNodes(form, part, index, data, signers, printer))
  })
  if (form.notes) nodes.push({ kind: 'notes', notes: form.notes })
  return nodes
}

function partNodes(
  form: Form,
  part: FormPart,
  index: number,
  data: FormData,
  signers: readonly Text[],
  printer: Printer,
): DocumentNode[] {
  switch (part.kind) {
    case 'fields':
      return part.head
        ? [sheetNode(part, continuing(form, index), data, printer)]
        : printed(part.fields, data, {}, printer).map((line) => lineNode(line, line.field.number))
    case 'statements':
      return printed(part.statements, data, {}, printer).map((line) => ({
        ...(lineNode(line, line.field.number) as Extract<DocumentNode, { kind: 'line' }>),
        statement: true,
      }))
    case 'table':
      return [tableNode(part, data, printer)]
    case 'block':
      return blockLines(part, data, printer).flatMap((row, at) => [
        ...(part.title ? [{ kind: 'heading' as const, text: inPlaces(part.title, { n: at + 1 }) }] : []),
        ...row.map(({ line, number }) => lineNode(line, number)),
      ])
    case 'text':
      return [{ kind: 'text', text: part.text, ...(part.clause ? { clause: part.clause } : {}) }]
    case 'wording':
      return part.clauses.map((clause) => ({ kind: 'wording', clause }))
    default:
      return signatureNodes(part, signers)
  }
}

/** The blocks right after a part that go on with its table. */
function continuing(form: Form, index: number): FormBlock[] {
  const found: FormBlock[] = []
  for (const part of form.parts.slice(index + 1)) {
    if (part.kind !== 'block' || !part.continued) break
    found.push(part)
  }
  return found
}
