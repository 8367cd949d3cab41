import type { Clause, Regulation } from '../../../kernel/index.ts'

/** A section of the clause tree: clauses that share their leading number or part. */
export interface ReaderSection {
  readonly key: string
  readonly clauses: readonly Clause[]
}

const keyOf = (clause: Clause): string => {
  const local = clause.id.slice(clause.id.indexOf(':') + 1)
  if (clause.part !== 'regulation') return clause.part
  return /^\d/.test(local) ? local[0]! : ''
}

/** Groups clauses for reading, in document order; footnotes and headings stay with the section they follow. */
export function readerSections(regulation: Regulation): ReaderSection[] {
  const sections: { key: string; clauses: Clause[] }[] = []
  for (const clause of regulation.clauses) {
    const own = keyOf(clause)
    const last = sections.at(-1)
    const key = own === '' && last ? last.key : own || '0'
    const found = sections.find((s) => s.key === key)
    if (found) found.clauses.push(clause)
    else sections.push({ key, clauses: [clause] })
  }
  return sections
}

/** Where a clause works: rules, actions, deadlines, shown fields and forms that cite it. */
export interface Uses {
  readonly rules: readonly string[]
  readonly actions: readonly { readonly procedure: string; readonly name: string }[]
  readonly deadlines: readonly { readonly procedure: string; readonly key: string }[]
  readonly forms: readonly string[]
  readonly readings: readonly string[]
  readonly parameters: readonly string[]
}

export function usesOf(regulation: Regulation, clause: string): Uses {
  return {
    rules: regulation.rules.filter((r) => r.clauses.includes(clause)).map((r) => r.id),
    actions: regulation.procedures.flatMap((p) =>
      p.actions.filter((a) => a.clauses.includes(clause)).map((a) => ({ procedure: p.id, name: a.name })),
    ),
    deadlines: regulation.procedures.flatMap((p) =>
      Object.entries(p.deadlines)
        .filter(([, d]) => d.clause === clause)
        .map(([key]) => ({ procedure: p.id, key })),
    ),
    forms: regulation.forms.filter((f) => f.clauses.includes(clause)).map((f) => f.id),
    readings: regulation.readings.filter((r) => r.clauses.includes(clause)).map((r) => r.key),
    parameters: regulation.parameters
      .filter((p) => p.values.some((v) => v.clause === clause))
      .map((p) => p.key),
  }
}
