/**
 * Where a wording stands in the text, as a path: `part`, then steps after `/` (a number, `item а`, `dash 2`, `par 2`,
 * `sent 1`, `def 3`, `tail`, `note 9`, `row 12`, `label Этап 1`) and named cuts after `:`. See README.md.
 */
export type Locator = string

/** A cut of a place: its name and the short printed label at which it begins (alternatives: the first one found). */
export type Cut = readonly [name: string, label: string | readonly string[]]

/** A large part of the document: the body, a form, a contract, an annex. */
export interface PartPlan {
  readonly key: string
  /** The printed label at which the part begins; none for the first part. */
  readonly from?: string | readonly string[]
  /** What precedes the number in ids of its clauses, such as `contract-`; none where numbers are no clauses. */
  readonly ids?: string
  /** What precedes the number in ids of its footnotes, such as `fn`. */
  readonly notes?: string
  /** Footnote numbers begin anew on every page of the part. */
  readonly notesByPage?: boolean
  /** The part is an annex: of which part, and its number there. */
  readonly annex?: { readonly of: string; readonly number: number }
}

/** How a text file is laid out: blank lines between paragraphs, a paragraph a line, or lines wrapped at a width. */
export type Layout = 'blank' | 'lines' | 'wrapped'

/** What is stored of one clause: its place and the hash of its wording, or why it has no wording of its own. */
export type StoredWording =
  | { readonly at: Locator | readonly Locator[]; readonly sha256: string }
  | { readonly absent: { readonly ru: string; readonly en: string } }

/** The wording data of one regulation: everything the import knows of it, without a sentence of the text itself. */
export interface WordingData {
  readonly regulation: string
  readonly edition: string
  /** The printed title by which a file is known to be this regulation. */
  readonly title: string
  readonly layout: Layout
  /** Words that, with a number after them, mark an item, such as «Этап». */
  readonly labels?: readonly string[]
  readonly parts: readonly PartPlan[]
  readonly cuts: Readonly<Record<string, readonly Cut[]>>
  readonly clauses: Readonly<Record<string, StoredWording>>
}

/** The kinds of blocks a text is read into. */
export type BlockKind =
  | 'scope'
  | 'section'
  | 'clause'
  | 'paragraph'
  | 'definition'
  | 'label'
  | 'tail'
  | 'item'
  | 'dash'
  | 'note'
  | 'table'
  | 'header'
  | 'row'

/** A block of the tree: what it is, its printed number or letter, its own text, what stands in it, its line in the file. */
export interface Block {
  readonly kind: BlockKind
  key: string
  /** Own text of a leaf (paragraph, row, note …); empty for blocks that only hold others. */
  text: string
  readonly line: number
  readonly children: Block[]
  /** A section whose printed number is not the one its clauses carry. */
  printed?: string
}

/** A stretch of the file: its text with line breaks (footnotes taken out) and the line on which it begins. */
export interface Stretch {
  readonly text: string
  readonly line: number
}

/** A part as read: its stretch and the footnotes that stood in it. */
export interface Part extends Stretch {
  readonly key: string
  readonly notes: readonly Block[]
}
