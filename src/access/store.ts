import type { Sealed } from '../kernel/index.ts'
import type {
  Account,
  FederatedLink,
  JournalEntry,
  KeptEntry,
  LinkPurpose,
  Office,
  OneTimeLink,
  Organisation,
  SecondStep,
  Session,
  StoredPassword,
  Term,
  TermEnd,
  TermKind,
} from './records.ts'

/** A page of a list in the order of ids. */
export interface Page {
  readonly after: string | null
  readonly limit: number
}

/** Accounts. An address belongs to one account of a tenant. */
export interface AccountTable {
  account(person: string): Promise<Account | null>
  /** Those of the named people who have one. */
  accountsOf(people: readonly string[]): Promise<readonly Account[]>
  accountByMail(blind: string): Promise<Account | null>
  accounts(page: Page): Promise<readonly Account[]>
  /** False where the address is taken. */
  addAccount(account: Account): Promise<boolean>
  /** False where the address is taken. */
  saveAccount(account: Account): Promise<boolean>
}

/** Passwords and second steps. */
export interface CredentialTable {
  password(person: string): Promise<StoredPassword | null>
  savePassword(person: string, password: StoredPassword | null): Promise<void>
  secondStep(person: string): Promise<SecondStep | null>
  saveSecondStep(step: SecondStep): Promise<void>
  /** Removes the second step with its recovery codes. */
  dropSecondStep(person: string): Promise<void>
  /** Takes a time step of a confirmed second step; false where it or a later one was taken. */
  takeStep(person: string, step: number): Promise<boolean>
  saveRecoveryCodes(person: string, hashes: readonly string[]): Promise<void>
  /** Takes a recovery code; false where there is none or it was taken. */
  takeRecoveryCode(person: string, hash: string): Promise<boolean>
  recoveryCodesLeft(person: string): Promise<number>
}

/** Links that are good for once. */
export interface LinkTable {
  addLink(link: OneTimeLink): Promise<void>
  /** A link that can still be redeemed. */
  link(hash: string, purpose: LinkPurpose, now: string): Promise<OneTimeLink | null>
  /** Redeems a link: of any number of attempts at once one gets it, the others null. */
  redeemLink(hash: string, purpose: LinkPurpose, now: string): Promise<OneTimeLink | null>
  /** Makes every open link of a purpose void. */
  voidLinks(person: string, purpose: LinkPurpose, now: string): Promise<void>
}

/** Sessions; ended ones stay until they are swept. */
export interface SessionTable {
  addSession(session: Session): Promise<void>
  /** Those that have not ended, the latest first. */
  sessions(person: string, now: string): Promise<readonly Session[]>
  /** All that are still kept, also ended ones, the first first. */
  keptSessions(person: string): Promise<readonly (Session & { readonly endedAt: string | null })[]>
  /** False where the person has no such running session. */
  endSession(person: string, id: string, now: string): Promise<boolean>
  /** Ends all of a person's browsers and tokens, or all but one; tells how many. */
  endSessions(person: string, except: string | null, now: string): Promise<number>
  /** Notes that the second step was proved; with null that no session of the person has it any more. */
  markSecondStep(person: string, id: string | null): Promise<void>
}

/** Which terms; what is left out does not matter. */
export interface TermQuery {
  readonly person?: string
  readonly kind?: TermKind
  readonly of?: string
}

/** Terms: roles, offices, deputies, absences, representatives. */
export interface TermTable {
  addTerm(term: Term): Promise<void>
  term(id: string): Promise<Term | null>
  /** In the order of their first days. */
  terms(query: TermQuery): Promise<readonly Term[]>
  /** False where it was ended before. */
  endTerm(id: string, end: TermEnd): Promise<boolean>
}

/** Offices and organisations. */
export interface BodyTable {
  /** False where there is one of this id. */
  addOffice(office: Office): Promise<boolean>
  office(id: string): Promise<Office | null>
  offices(): Promise<readonly Office[]>
  /** False where one of this OGRN is known. */
  addOrganisation(organisation: Organisation): Promise<boolean>
  organisation(id: string): Promise<Organisation | null>
  organisationByOgrn(ogrn: string): Promise<Organisation | null>
  organisations(page: Page): Promise<readonly Organisation[]>
}

/** Accounts of other services. */
export interface FederatedTable {
  /** False where the other account, or another one of this provider, is linked already. */
  addFederated(link: FederatedLink): Promise<boolean>
  federated(provider: string, blind: string): Promise<FederatedLink | null>
  federatedOf(person: string): Promise<readonly FederatedLink[]>
  dropFederated(person: string, provider: string): Promise<boolean>
}

/** Which lines of the journal: the latest first, before a place. */
export interface JournalQuery {
  readonly subject?: string
  readonly actor?: string
  readonly action?: string
  readonly before: number | null
  readonly limit: number
}

/** The append-only journal of access. */
export interface JournalTable {
  record(entry: JournalEntry): Promise<void>
  journal(query: JournalQuery): Promise<readonly KeptEntry[]>
}

/** Everything access keeps of one tenant, inside one transaction. */
export interface AccessTables
  extends AccountTable,
    CredentialTable,
    LinkTable,
    SessionTable,
    TermTable,
    BodyTable,
    FederatedTable,
    JournalTable {
  /** Lets one transaction at a time past: for checks over several rows, such as that an office has one holder. */
  lock(key: string): Promise<void>
}

/** When a session is still good. */
export interface SessionMoment {
  readonly now: string
  /** The Moscow day. */
  readonly day: string
  /** A browser not seen since then has ended. */
  readonly idleSince: string
  /** `lastSeenAt` is written only where it is not after this instant. */
  readonly touchBefore: string
}

/** What stands behind a request: the session, and the terms that hold on the day. */
export interface SessionFacts {
  readonly session: Session
  /** Roles, offices and organisations of the person, on the day. */
  readonly terms: readonly Term[]
  /** Offices the person holds or deputises in. */
  readonly offices: readonly Office[]
  /** Holders and deputies of those offices and the absences of all of them, on the day. */
  readonly around: readonly Term[]
  /** Whether the person has typed something and not sent it; absent where that is not known. */
  readonly drafts?: boolean
}

/** What sweeping removed. Keys of people who never came can be destroyed. */
export interface Swept {
  readonly links: number
  readonly sessions: number
  readonly strangers: readonly { readonly tenant: string; readonly person: string }[]
}

/** Where access keeps its records. */
export interface AccessStore {
  /** Runs work in one transaction: all of it or nothing. Not to be nested. */
  as<T>(tenant: string, work: (tables: AccessTables) => Promise<T>): Promise<T>
  /** The facts of a running session of an active account in one round trip, noting that it was seen. */
  identify(tenant: string, hash: string, moment: SessionMoment): Promise<SessionFacts | null>
  /** Removes expired links and sessions that ended before an instant, of all tenants. */
  sweep(now: string, endedBefore: string): Promise<Swept>
}

/** The blind index under which a sealed value is looked up. */
export const blindOf = (sealed: Sealed | null): string | null => sealed?.blind ?? null
