import type { IsoDate, Json, Sealed, Text } from '../kernel/index.ts'

/** The languages of letters. */
export type LetterLanguage = 'ru' | 'en'

/**
 * A person who can sign in. It exists only once somebody has proved to read its mail, or came from a provider that
 * vouches for them: an address entered by a stranger makes nothing.
 */
export interface Account {
  readonly person: string
  readonly state: 'active' | 'closed' | 'erased'
  readonly language: LetterLanguage
  readonly mail: Sealed | null
  readonly name: Sealed | null
  /** Whether notices about cases come by mail too; letters about the account itself always do. */
  readonly noticesByMail: boolean
  readonly createdAt: string
  readonly closedAt: string | null
}

/** A stored password: the hash carries its own parameters. */
export interface StoredPassword {
  readonly hash: string
  readonly changedAt: string
}

/** The second step of a person. Until it is confirmed with a code it counts for nothing. */
export interface SecondStep {
  readonly person: string
  readonly secret: Sealed
  readonly confirmedAt: string | null
  /** The last time step whose code was taken: neither it nor an earlier one is taken again. */
  readonly lastStep: number | null
}

/** What a link that is good for once is for; `decoy` keeps known and unknown addresses alike in time. */
export type LinkPurpose = 'confirm' | 'recovery' | 'invitation' | 'second-step' | 'federated' | 'decoy'

/** A secret that is good for once; only its hash is kept. */
export interface OneTimeLink {
  readonly hash: string
  readonly purpose: LinkPurpose
  readonly person: string
  readonly mail: Sealed | null
  readonly data: Json
  readonly createdAt: string
  readonly expiresAt: string
}

/** A signed-in browser, or a token by which a program acts. */
export interface Session {
  readonly id: string
  readonly hash: string
  readonly person: string
  readonly kind: 'browser' | 'token'
  /** How its owner calls a token. */
  readonly name: string | null
  /** The roles to which a token is limited. */
  readonly scope: readonly string[] | null
  readonly device: string
  readonly place: Sealed | null
  /** Whether the person proved the second step. */
  readonly secondStep: boolean
  /** `password`, `confirm`, `invitation`, the id of a provider, or `token`. */
  readonly via: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
}

/** The paper on which an appointment stands. */
export interface Basis {
  readonly document: string
  readonly number: string
  readonly date: IsoDate
}

/** What a person can hold for a time. */
export type TermKind = 'role' | 'holder' | 'deputy' | 'absence' | 'representative'

/** Something a person holds from one Moscow day to another, both inclusive, on a basis, unless it is ended before. */
export interface Term {
  readonly id: string
  readonly kind: TermKind
  /** The role, the office or the organisation; empty for an absence. */
  readonly of: string
  readonly person: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** The order of deputies; 0 for all else. */
  readonly rank: number
  /** Of a representative. */
  readonly powers: readonly string[]
  readonly basis: Basis
  readonly grantedBy: string
  readonly grantedAt: string
  readonly ended: TermEnd | null
}

/** The end of a term before its last day; the reason is free text about a person. */
export interface TermEnd {
  readonly at: string
  readonly by: string
  readonly reason: Sealed
}

/** An office and the roles that go with it; exactly one person acts in it on a day. */
export interface Office {
  readonly id: string
  readonly title: Text
  readonly roles: readonly string[]
  readonly createdAt: string
}

/** A legal entity on whose behalf representatives act. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly inn: string
  readonly ogrn: string
  readonly kpp: string | null
  readonly createdBy: string
  readonly createdAt: string
}

/** A person as another service knows them. */
export interface FederatedLink {
  readonly provider: string
  readonly subject: Sealed
  readonly person: string
  readonly createdAt: string
}

/** One line of the journal of access: who did what to whom, and on what basis. Holds ids only, and reasons sealed. */
export interface JournalEntry {
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly details: Readonly<Record<string, Json>>
  readonly basis: Basis | null
}

/** A line as it is listed, with its place. */
export interface KeptEntry extends JournalEntry {
  readonly place: number
}
