import type { Clause } from '../../../kernel/index.ts'
import { article1 } from './article-1.ts'
import { article2 } from './article-2.ts'
import { article3 } from './article-3.ts'
import { article4 } from './article-4.ts'
import { article5 } from './article-5.ts'
import { article6 } from './article-6.ts'
import { directions } from './directions.ts'
import { preamble } from './preamble.ts'

export { type AssociationClause, clauseIds } from './ids.ts'

/** The 101 clauses of the agreement in document order. */
export const clauses: readonly Clause[] = [
  ...preamble,
  ...article1,
  ...article2,
  ...directions,
  ...article3,
  ...article4,
  ...article5,
  ...article6,
]
