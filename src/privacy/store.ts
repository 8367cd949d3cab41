import type { IsoDate } from '../kernel/index.ts'
import type {
  ConsentStep,
  Decision,
  ErasureRequest,
  KeptDraft,
  KeptNotice,
  KeptThing,
  Look,
  RequestState,
  SeenRow,
  SubjectCase,
} from './records.ts'

/** Which rows of the access log: whole days, the latest first. */
export interface SeenQuery {
  /** The first day that is asked for. */
  readonly since: IsoDate | null
  /** Only days before this one: where the page before ended. */
  readonly before: IsoDate | null
  /** So many days at most, of those on which anything was seen. */
  readonly days: number
  readonly case: string | null
}

/** Who saw whose data. */
export interface SeenTable {
  /** Adds looks to the rows of their days, all or none. */
  note(tenant: string, looks: readonly Look[]): Promise<void>
  /** Rows about a subject in the order of day (the latest first), kind, thing, roles, viewer, field. */
  seen(tenant: string, subject: string, query: SeenQuery): Promise<readonly SeenRow[]>
}

export interface ConsentTable {
  /** Every step of a person, the first first. */
  consents(tenant: string, subject: string): Promise<readonly ConsentStep[]>
  /** Adds a step unless the latest of its kind says the same; of several at once one is added. @returns whether it was */
  addConsent(tenant: string, subject: string, step: ConsentStep): Promise<boolean>
}

/** Which requests: in the order of their ids. */
export interface RequestQuery {
  readonly state: RequestState | null
  readonly after: string | null
  readonly limit: number
}

export interface RequestTable {
  /** False where the person has a request that is open or under way. */
  addRequest(request: ErasureRequest): Promise<boolean>
  request(tenant: string, id: string): Promise<ErasureRequest | null>
  requests(tenant: string, query: RequestQuery): Promise<readonly ErasureRequest[]>
  /** Of one person, the latest first. */
  requestsOf(tenant: string, subject: string): Promise<readonly ErasureRequest[]>
  /** Takes an open request back. False where it is open no more. */
  withdrawRequest(tenant: string, id: string): Promise<boolean>
  /** Decides an open request. False where it is open no more. */
  decideRequest(tenant: string, id: string, decision: Decision): Promise<boolean>
  /** Notes that an erasure that was granted is done. */
  finishRequest(tenant: string, id: string, at: string): Promise<void>
  /** Requests of all tenants that were granted and are not done: something broke off. */
  unfinished(): Promise<readonly ErasureRequest[]>
}

/** What an erasure removed from the tables. */
export interface ErasedRows {
  /** Drafts that are gone: nothing of theirs refers to files any more. */
  readonly drafts: readonly string[]
  readonly notices: number
  readonly looks: number
}

/** What stands of a person outside of accounts and files. */
export interface HoldingTable {
  /** Every case in which they have a part or in which their sealed values stand, in the order of ids; none is missed. */
  casesOf(tenant: string, subject: string): Promise<readonly SubjectCase[]>
  notices(tenant: string, person: string): Promise<readonly KeptNotice[]>
  drafts(tenant: string, person: string): Promise<readonly KeptDraft[]>
  kept(tenant: string, person: string): Promise<readonly KeptThing[]>
  /** When their key was destroyed, or null. */
  erasedAt(tenant: string, subject: string): Promise<string | null>
  /** Whose keys of any tenant were destroyed since an instant. */
  erasedSince(at: string): Promise<readonly { readonly tenant: string; readonly subject: string }[]>
  /** Removes drafts, what notices say, who saw their data, and what a blind index finds them by. Done again it changes nothing. */
  eraseRows(tenant: string, subject: string): Promise<ErasedRows>
}

/** Where privacy keeps its records. */
export interface PrivacyStore extends SeenTable, ConsentTable, RequestTable, HoldingTable {}
