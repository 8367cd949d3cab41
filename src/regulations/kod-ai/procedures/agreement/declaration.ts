import { canonical, sha256Hex } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'

/** The ten items of the declaration (Appendix 4); each is confirmed by each member. */
export const declarationItems: readonly { readonly item: number; readonly clause: KodAiClause }[] = [
  { item: 1, clause: 'kod-ai:declaration-1' },
  { item: 2, clause: 'kod-ai:declaration-2' },
  { item: 3, clause: 'kod-ai:declaration-3' },
  { item: 4, clause: 'kod-ai:declaration-4' },
  { item: 5, clause: 'kod-ai:declaration-5' },
  { item: 6, clause: 'kod-ai:declaration-6' },
  { item: 7, clause: 'kod-ai:declaration-7' },
  { item: 8, clause: 'kod-ai:declaration-8' },
  { item: 9, clause: 'kod-ai:declaration-9' },
  { item: 10, clause: 'kod-ai:declaration-10' },
]

/** The version of the declaration that members sign now. */
const version = 'appendix-4@VII'

/** What is shown to whoever is to sign: the items, and the hash of the document that holds them. */
export const declarationShown = {
  version,
  document: sha256Hex(canonical({ version, items: declarationItems })),
  items: declarationItems,
} as const
