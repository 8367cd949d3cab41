import { z } from 'zod'
import {
  dateText,
  type IsoDate,
  type Json,
  parentNeed,
  type Refusal,
  someText,
  type Text,
  type VisibleField,
} from '../../../../kernel/index.ts'
import type { AssociationClause } from '../../clauses/index.ts'
import type { categories } from '../../parameters.ts'

export { dateText, someText }

/** A refusal of what was sent in (422), with its code and the field it lies in. */
export const content = (code: string, path = ''): Refusal => ({ code, kind: 'content', path })
/** A refusal because the case is not there yet, or no more (409). */
export const conflict = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
/** A refusal because of who asks (403). */
export const forbidden = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** Roles of the association: somebody who acts for a Party, somebody who wants to join, and the four hats of CSR apart. */
export const roles = [
  'association-party',
  'association-joiner',
  'depositary',
  'csr',
  'registry-keeper',
] as const

/** An opaque id of a person, a case or a thing: never a name. */
export const idText = () => z.string().trim().min(1).max(120)
/** Lower-case hex of a SHA-256 of a file. */
export const fileText = () => z.string().regex(/^[0-9a-f]{64}$/)

/** An office of a Party and who holds it: consents are bound to the office, not to the person. */
export interface Office {
  readonly person: string
  readonly office: string
}

/** A Party of the ledger; it is bound from one day and, once it leaves, until another. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly category: (typeof categories)[number]
  readonly inForceFrom: IsoDate
  readonly exit: IsoDate | null
  readonly offices: readonly Office[]
}

export interface LedgerFacts {
  readonly title: string
  readonly effectiveFrom: IsoDate | null
  readonly parties: readonly Party[]
  readonly regulation: { readonly version: number; readonly file: string; readonly on: IsoDate } | null
  readonly amendments: readonly {
    readonly amendment: string
    readonly protocol: string
    readonly on: IsoDate
  }[]
}

/** Whether a Party is bound on a day: on its day of exit it is one no more (`association:5.1/2`). */
export const isInForce = (party: Party, on: IsoDate): boolean =>
  party.inForceFrom <= on && (party.exit === null || on < party.exit)

/** The Parties of the ledger, as a need of any case below it. */
export const partiesNeed = parentNeed<LedgerFacts>()((facts): readonly Party[] => facts.parties)

/** The Party for which a person acts, if it acts for any. */
export const partyOf = (parties: readonly Party[], person: string): Party | undefined =>
  parties.find((party) => party.offices.some((office) => office.person === person))

type Ensuring = {
  ensure(
    ok: boolean,
    clause: AssociationClause,
    message: 'party.acts' | 'party.in-force' | 'party.withdrawn',
    operands: Readonly<Record<string, string>>,
    refusal: Refusal,
  ): boolean
}

/** Requires the actor to act for a Party in force; the Party, or undefined where it is refused. */
export function boundParty(
  guard: Ensuring,
  parties: readonly Party[],
  person: string,
  on: IsoDate,
): Party | undefined {
  const party = partyOf(parties, person)
  const acts = guard.ensure(
    party !== undefined,
    'association:5.1/1',
    'party.acts',
    {},
    forbidden('NOT_A_PARTY'),
  )
  if (!acts || !party) return undefined
  const begun = guard.ensure(
    party.inForceFrom <= on,
    'association:6.7/2',
    'party.in-force',
    { from: party.inForceFrom },
    forbidden('NOT_YET_IN_FORCE'),
  )
  const stays = guard.ensure(
    party.exit === null || on < party.exit,
    'association:5.1/2',
    'party.withdrawn',
    { exit: party.exit ?? '–' },
    forbidden('PARTY_WITHDRAWN'),
  )
  return begun && stays ? party : undefined
}

/** Everybody: what is done under the agreement is disclosed to all at once and to nobody first (`association:3.5`). */
export const everybody = {
  public: 'always',
  'association-party': 'always',
  'association-joiner': 'always',
  depositary: 'always',
  csr: 'always',
  'registry-keeper': 'always',
} as const
/** The Parties and CSR. */
export const insiders = {
  'association-party': 'always',
  depositary: 'always',
  csr: 'always',
  'registry-keeper': 'always',
} as const

/** A field of a visibility table, open to everybody unless told otherwise. */
export const shown = <F>(
  title: Text,
  clause: AssociationClause,
  value: (facts: F) => unknown,
  more: Partial<VisibleField<F>> = {},
): VisibleField<F> => ({
  title,
  reveals: 'plain',
  clause,
  seenBy: everybody,
  value: (facts) => value(facts) as Json,
  ...more,
})

/** A text in both languages. */
export const t = (ru: string, en: string): Text => ({ ru, en })

/** A row with a title and marks only. */
export const plainRow = (title: string | null, marks: Readonly<Record<string, Json>> = {}) => ({
  lot: null,
  holder: null,
  title,
  sums: {},
  dates: {},
  marks,
})
