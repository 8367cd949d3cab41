import type { LintFinding } from './lint.ts'
import type { Regulation } from './regulation.ts'

/** `contract-app-6.6.1` stands under `contract-app-6.6`, `contract-app-6`; parts after a slash are no numbers. */
function places(id: string): string[] {
  const local = id.slice(id.indexOf(':') + 1).split('/')[0]!
  const parts = local.split('.')
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'))
}

/**
 * Numbers that a sequence of clauses skips: 1, 3, 4 under one heading lack 2. What refers to the skipped number, or
 * counts the items, refers to nothing.
 */
export function missingNumbers(regulation: Regulation): LintFinding[] {
  const groups = new Map<string, Set<number>>()
  for (const clause of regulation.clauses) {
    for (const place of places(clause.id)) {
      const at = place.lastIndexOf('.')
      const number = place.slice(at + 1)
      if (at < 0 || !/^\d+$/.test(number)) continue
      const group = place.slice(0, at)
      groups.set(group, (groups.get(group) ?? new Set()).add(Number(number)))
    }
  }
  return [...groups].flatMap(([group, numbers]) => {
    // A group that does not begin with 1 is no sequence: 12, 18 and 24 are terms in months.
    if (!numbers.has(1)) return []
    const last = Math.max(...numbers)
    return Array.from({ length: last }, (_, i) => i + 1)
      .filter((n) => !numbers.has(n))
      .map((n) => ({
        code: 'MISSING_CLAUSE',
        clauses: [`${regulation.id}:${group}.${n + 1}`],
        message: {
          ru: `Нумерация пропускает ${group}.${n}: ссылка на этот номер вела бы в никуда`,
          en: `The numbering skips ${group}.${n}: a reference to this number would lead nowhere`,
        },
      }))
  })
}
