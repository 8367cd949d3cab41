import type { Operands } from '../kernel/index.ts'
import type { NoticeKind } from './kinds.ts'

/** What a notice is: a message of a procedure about a case. */
interface Told {
  readonly case: string
  readonly message: string
  readonly operands: Operands
}

/** A notice in the list of a person. */
export interface ListedNotice extends Told {
  /** Says nothing of its place among the notices of others. */
  readonly id: string
  readonly at: string
  readonly readAt: string | null
}

/** A notice about a case, as those who look after its letters see it. */
export interface ToldNotice extends Told {
  readonly key: string
  /** A person, or `role:<role>`. */
  readonly to: string
  readonly at: string
  readonly readAt: string | null
  /** Null while nobody has seen to it. */
  readonly outcome: NoticeOutcome | null
}

/** Which notices of a person: the latest first. */
export interface NoticeQuery {
  readonly person: string
  readonly unread: boolean
  readonly limit: number
  /** The id of the notice after which the page begins. */
  readonly after: string | null
}

export interface NoticePage {
  readonly items: readonly ListedNotice[]
  /** The id of the last one where more follow. */
  readonly next: string | null
}

/** What people do with their notices. */
export interface NoticeList {
  page(tenant: string, query: NoticeQuery): Promise<NoticePage>
  count(tenant: string, query: Pick<NoticeQuery, 'person' | 'unread'>): Promise<number>
  /** Notes that it was read; the first time counts. False where the person has no such notice. */
  read(tenant: string, person: string, id: string, at: string): Promise<boolean>
  /** The same for a notice and all before it. @returns how many were unread, or null where the person has no such notice */
  readUpTo(tenant: string, person: string, id: string, at: string): Promise<number | null>
}

/** A notice that nobody has seen to yet: neither mailed nor found to need no letter. */
export interface DueNotice extends Told {
  readonly tenant: string
  readonly key: string
  /** A person, or `role:<role>`. */
  readonly to: string
  /** Times it was taken, this one too. */
  readonly attempts: number
}

/**
 * How the mailing of a notice ended: handed to the postman, laid into the list of everybody in the role, or without a letter,
 * as there is no account with an address, its owner wants none, or it failed too often.
 */
export type NoticeOutcome = 'mailed' | 'shared' | 'no-address' | 'unwanted' | 'failed'

/** What those who look after letters ask. */
export interface NoticeOversight {
  /** Notices about a case, to whomever, the latest first. */
  about(tenant: string, id: string, limit: number): Promise<readonly ToldNotice[]>
}

/** What the mailing does with notices of a tenant. */
export interface NoticeMail {
  /** Takes notices that are due, the longest waiting first; until an instant nobody else gets them. */
  take(tenant: string, now: string, until: string, limit: number): Promise<readonly DueNotice[]>
  /** Lays a notice to a role into the list of each of these people, once however often it is tried. */
  share(notice: DueNotice, people: readonly string[]): Promise<void>
  finish(tenant: string, notices: readonly DueNotice[], outcome: NoticeOutcome, at: string): Promise<void>
  /** Tries again at an instant. */
  postpone(notice: DueNotice, due: string): Promise<void>
}

/** Of which kinds people want no letters; everything stands in their lists all the same. */
export interface NoticeChoices {
  /** By person; whoever chose nothing is not among them. */
  silenced(tenant: string, people: readonly string[]): Promise<ReadonlyMap<string, readonly NoticeKind[]>>
  silence(tenant: string, person: string, kinds: readonly NoticeKind[]): Promise<void>
}

/** Notices: each stands once in the list of everybody it is for, and is mailed at least once to whoever wants letters. */
export interface NoticeBox extends NoticeList, NoticeMail, NoticeChoices, NoticeOversight {}
