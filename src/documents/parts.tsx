import { type DocumentNode, inLanguage, type Language, type Text } from '../kernel/index.ts'

/** What the page knows beside the nodes: the official wording of clauses, and where a clause can be read. */
export interface Surroundings {
  readonly language: Language
  /** The wording that the operator imported; nothing for a clause without one. */
  readonly wording?: (clause: string) => string | undefined
  /** Printed reference and address of a clause: «п. 4.7.5» and its page. */
  readonly clauseLink?: (clause: string) => { readonly ref: string; readonly href: string } | undefined
}

type Of<K extends DocumentNode['kind']> = Extract<DocumentNode, { kind: K }>
export interface Props<K extends DocumentNode['kind']> {
  readonly node: Of<K>
  readonly around: Surroundings
}

/** A text in the language of the page. */
export const Say = ({ text, around }: { text: Text; around: Surroundings }) => (
  <>{inLanguage(text, around.language)}</>
)

/** Marks of footnotes. */
export const Marks = ({ notes }: { notes: readonly string[] | undefined }) =>
  notes?.length ? <sup>{notes.join(', ')}</sup> : null

/** The clause in the margin, on the screen only. */
export const Margin = ({ clause, around }: { clause: string | undefined; around: Surroundings }) => {
  const link = clause === undefined ? undefined : around.clauseLink?.(clause)
  if (!link) return null
  return (
    <a class="doc-clause" href={link.href}>
      {link.ref}
    </a>
  )
}
