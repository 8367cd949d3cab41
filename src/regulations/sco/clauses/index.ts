import type { Clause } from '../../../kernel/index.ts'
import { directions } from './directions.ts'
import { gistsInChinese } from './gists-chinese.ts'
import { mechanisms } from './mechanisms.ts'
import { preamble } from './preamble.ts'
import { principles } from './principles.ts'
import { signatures } from './signatures.ts'

export { clauseIds, type ScoClause } from './ids.ts'

/** The 44 clauses of the programme in document order. */
export const clauses: readonly Clause[] = [
  ...preamble,
  ...directions,
  ...principles,
  ...mechanisms,
  ...signatures,
].map((clause, n) => ({ ...clause, gist: { ...clause.gist, zh: gistsInChinese[n] ?? clause.gist.en } }))
