/** How much a ground claims back, from what its term runs, and its clause (reading T29: one ground, one term). */
const grounds = {
  'stage-not-done': { amount: 'all', term: 'demand', clause: 'kod-ai:contract-8.6' },
  misuse: { amount: 'all', term: 'demand', clause: 'kod-ai:contract-8.6' },
  'result-not-achieved': { amount: 'all', term: 'thirty-days', clause: 'kod-ai:contract-8.7' },
  breach: { amount: 'all', term: 'thirty-days', clause: 'kod-ai:contract-8.7' },
  refusal: { amount: 'all', term: 'month', clause: 'kod-ai:contract-3.4' },
  'false-declaration': { amount: 'all', term: 'demand', clause: 'kod-ai:declaration-sanction' },
  'requirements-3.6': { amount: 'all', term: 'demand', clause: 'kod-ai:3.7/2' },
  'unilateral-termination': {
    amount: 'unspent',
    term: 'working-days',
    clause: 'kod-ai:contract-10.6.return',
  },
  'unconfirmed-spending': { amount: 'unconfirmed', term: 'demand', clause: 'kod-ai:contract-8.9' },
} as const

export type Ground = keyof typeof grounds
export const groundKeys = Object.keys(grounds) as readonly Ground[]
export const isGround = (text: string): text is Ground => Object.hasOwn(grounds, text)
export const clauseOfGround = (ground: Ground) => grounds[ground].clause
export const termOf = (ground: Ground) => grounds[ground].term

interface Sums {
  readonly transferred: bigint
  readonly spent: bigint
  readonly confirmed: bigint
}

/** The amount a ground claims back, never below zero, and how it is found. */
export function amountOn(ground: Ground, { transferred, spent, confirmed }: Sums) {
  const kind = grounds[ground].amount
  switch (kind) {
    case 'all':
      return { kind, amount: transferred }
    case 'unspent':
      return { kind, amount: transferred > spent ? transferred - spent : 0n }
    case 'unconfirmed':
      return { kind, amount: spent - confirmed }
  }
}
