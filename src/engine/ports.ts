import type {
  CaseFile,
  CaseRow,
  ChildCommand,
  ClaimHolder,
  ClaimRequest,
  IndexQuery,
  IsoDate,
  NoticeSpec,
  Sealed,
  Stamp,
  StoredEvent,
  Task,
} from '../kernel/index.ts'
import type { Party } from './parties.ts'

/** The one source of time. Real in production, virtual in simulation and tests. */
export interface Clock {
  /** UTC with milliseconds. */
  now(): string
}

/** Something that follows from an event and is done after the commit, exactly once by its key. */
export type OutboxItem =
  | {
      readonly kind: 'command'
      readonly key: string
      readonly tenant: string
      readonly source: string
      readonly command: ChildCommand
    }
  | {
      readonly kind: 'notice'
      readonly key: string
      readonly tenant: string
      readonly source: string
      readonly notice: NoticeSpec
    }

/** What came of an outbox item. */
export interface Settled {
  readonly item: OutboxItem
  readonly failure: string | null
}

/** Everything one event changes, written together or not at all. */
export interface Commit {
  readonly tenant: string
  readonly case: string
  readonly procedure: string
  /** The version the command was decided on; 0 opens the case. */
  readonly expected: number
  readonly text: string
  /** The counter from which a gapless registration number is taken under the locks, or null. */
  readonly counter: string | null
  readonly claims: readonly ClaimRequest[]
  readonly releases: readonly string[]
  /** The head of the parent the command was decided on, where that was not asked of the store; else null. */
  readonly parentHead: string | null
  /** Versions of other cases that must still stand. */
  readonly pins: readonly { readonly case: string; readonly version: number }[]
  /** The Moscow day the event says it happened on: refused where the clock under the locks is in another day. */
  readonly on: IsoDate
  readonly notAfter: IsoDate | null
  readonly idempotencyKey: string | null
  /** A keyed hash of what the key was used for: the same key with another command is refused. */
  readonly fingerprint: string
  /** The passed deadline whose system action this is: it is not found overdue again. */
  readonly fires: { readonly key: string; readonly instance: string } | null
  /** The case the command was decided on; of version 0 where the event opens it. */
  readonly before: CaseFile
  /** The case after the event; a database adapter calls it with placeholders and fills the stamp in. */
  readonly file: (stamp: Stamp, hash: string) => CaseFile
  readonly row: (file: CaseFile) => CaseRow
  readonly tasks: (file: CaseFile) => readonly Task[]
  /** Everyone who has a role on the case by its facts: `CasePages` finds their cases by them. */
  readonly parties: (file: CaseFile) => readonly Party[]
  readonly outbox: (stamp: Stamp) => readonly OutboxItem[]
}

export type CommitResult =
  | { readonly ok: true; readonly event: StoredEvent; readonly file: CaseFile }
  | { readonly ok: false; readonly conflict: 'version' | 'parent' | 'pin' | 'day' | 'too-late' }
  | {
      readonly ok: false
      readonly conflict: 'claim'
      readonly claim: ClaimRequest
      readonly holder: ClaimHolder
    }
  | ({ readonly ok: false; readonly conflict: 'repeated' } & Repeated)

/** What a repeated idempotency key already did. */
export interface Repeated {
  readonly case: string
  readonly seq: number
  readonly fingerprint: string
}

/** What a command begins with, in one look: its case, the parent of it (or the one it opens under), an earlier result. */
export interface Opened {
  readonly file: CaseFile | null
  readonly parent: CaseFile | null
  readonly repeated: Repeated | null
}

/** A running deadline as the store finds it. */
export interface DueDeadline {
  readonly tenant: string
  readonly case: string
  readonly procedure: string
  readonly key: string
  readonly instance: string
  readonly due: IsoDate
}

/** A window of due days, both inclusive; what is absent is open. */
export interface DueWindow {
  readonly tenant?: string
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** What exceptions, reminders and a changed calendar ask of a store. */
export interface CaseAgenda {
  /** Running deadlines whose action was not taken yet, due within the window, in due order. */
  running(window: DueWindow): Promise<readonly DueDeadline[]>
  /** Keys of commands that follow from events of a case and are neither settled nor kept aside. */
  waiting(tenant: string, id: string): Promise<readonly string[]>
  /** Lays notices into their lists, or into the outbox on the way there, each key once for ever. @returns the keys that were new */
  offer(notices: readonly Extract<OutboxItem, { kind: 'notice' }>[]): Promise<readonly string[]>
}

/** Where cases live. */
export interface CaseStore extends CaseAgenda {
  load(tenant: string, id: string): Promise<CaseFile | null>
  /** Those of the cases that there are, in no order: for whoever reads many at once, and each of them once. */
  loadAll(tenant: string, ids: readonly string[]): Promise<readonly CaseFile[]>
  /** `case` null: a case is to be opened under `parent`, if any. `key`: the idempotency key of the command. */
  open(
    tenant: string,
    ask: { readonly case: string | null; readonly parent: string | null; readonly key: string | null },
  ): Promise<Opened>
  /**
   * The same from what this process has at hand, which another may have changed since: the commit tells, given `parentHead`,
   * and a refusal must be decided again on what `open` says. Null where something is not at hand.
   */
  atHand?(
    tenant: string,
    ask: { readonly case: string | null; readonly parent: string | null },
  ): Opened | null
  journal(tenant: string, id: string): Promise<readonly StoredEvent[]>
  commit(commit: Commit): Promise<CommitResult>
  /** Holders of claims; null where nobody holds the key. */
  holders(tenant: string, keys: readonly string[]): Promise<Readonly<Record<string, ClaimHolder | null>>>
  /**
   * Unprocessed outbox items, oldest first; each stays until it is settled. A store that has lists of notices lays them in
   * with the event and hands out commands only.
   */
  takeOutbox(limit: number): Promise<readonly OutboxItem[]>
  /** Marks items done; a `failure` (the code of a problem) keeps its item aside, never drops it. */
  settleOutbox(results: readonly Settled[]): Promise<void>
  /** Deadlines whose due day is before the given day, which still run and whose action was not taken yet, in due order. */
  overdue(before: IsoDate): Promise<readonly DueDeadline[]>
  /** The last number that a counter gave; 0 where it gave none. */
  counter(tenant: string, name: string): Promise<number>
  /** Every case, for verification. */
  cases(tenant: string): Promise<readonly string[]>
}

/** The list read model. */
export interface CaseIndex {
  /** In the order of `query.cases` where they are named, else as they were opened. */
  rows(tenant: string, query: IndexQuery): Promise<readonly CaseRow[]>
}

/** Seals personal values under the key of their subject. */
export interface Vault {
  /**
   * Brings the keys of subjects to hand, so that `seal` and `open` need not wait. `create` makes keys for those who never
   * had one; an erased subject gets none ever again.
   * @throws Problem SUBJECT_ERASED with `create`, before any key is made
   */
  ready(tenant: string, subjects: Iterable<string>, create: boolean): Promise<void>
  /** @throws RangeError where the subject's key is not at hand */
  seal(tenant: string, subject: string, plain: string): Sealed
  /** The plain value, or null after the subject's key was destroyed. */
  open(tenant: string, sealed: Sealed): string | null
  /** The keyed hash of a normalised value, equal for equal values of a tenant: uniqueness and look-up without reading. */
  blind(tenant: string, plain: string): string
  /** Destroys the key of a subject for ever: every sealed value of theirs is gone, every hash still holds. */
  erase(tenant: string, subject: string): Promise<void>
}

/** Makes ids of new cases. */
export interface Ids {
  next(procedure: string): string
}
