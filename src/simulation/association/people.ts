import type { Who } from '../world.ts'

const somebody = (id: string, role: string): Who => ({ id, roles: [role] })

/** The ids are fixed words, so that accounts can be tied to them. */
export const depositary = somebody('depositary-1', 'depositary')
export const csr = somebody('csr-1', 'csr')
export const keeper = somebody('registry-keeper-1', 'registry-keeper')
/** Somebody of no Party, though the role was given. */
export const stranger = somebody('party-stranger', 'association-party')

export const categories = ['body', 'organisation', 'expert', 'ai-company'] as const
export type Category = (typeof categories)[number]

/** A Party, and whoever acts for it. */
export interface Member {
  /** Its key in the ledger. */
  readonly id: string
  readonly category: Category
  readonly who: Who
}

/** The Party of a number; its person is `party-<number>`. */
export const member = (n: number): Member => ({
  id: `P${n}`,
  category: categories[(n - 1) % categories.length]!,
  who: somebody(`party-${n}`, 'association-party'),
})

/** The same person before the Party is in the ledger. */
export const joiner = (n: number): Who => somebody(`party-${n}`, 'association-joiner')
