import type { Norm } from '../../kernel/index.ts'
import type { KodAiClause } from './clauses/index.ts'

/** What clauses state about topics, for the linter. */
export const norms: readonly (Norm & { readonly clause: KodAiClause })[] = []
