import type { KodAiClause } from '../clauses/index.ts'

/** One way to read a place: its value, what it does, and what speaks for it. */
export const way = <const V extends string>(
  value: V,
  [ru, en]: readonly [string, string],
  [basisRu, basisEn]: readonly [string, string],
) => ({ value, title: { ru, en }, basis: { ru: basisRu, en: basisEn } })

type Way = ReturnType<typeof way>

/** A reading; the first way is the default. */
export const reading = <const A extends readonly [Way, Way, ...Way[]]>(
  clauses: readonly [KodAiClause, ...KodAiClause[]],
  [ru, en]: readonly [string, string],
  [problemRu, problemEn]: readonly [string, string],
  alternatives: A,
) => ({
  clauses,
  title: { ru, en },
  problem: { ru: problemRu, en: problemEn },
  alternatives,
  default: alternatives[0].value,
})
