import type { z } from 'zod'
import type { Assigning } from './assigning.ts'
import type { Calendar } from './calendar.ts'
import type { Json } from './canonical.ts'
import type { Capability } from './capability.ts'
import type { CaseFile, Happened } from './case-file.ts'
import type { ClaimHolder, ClaimRequest } from './claim.ts'
import type { Comparing } from './comparing.ts'
import type { Asking, Corresponding } from './corresponding.ts'
import type { IsoDate } from './date.ts'
import type { LawfulException } from './exceptions/index.ts'
import type { Foresight } from './foresight.ts'
import type { Guard } from './guard.ts'
import type { Term } from './term.ts'
import type { Text } from './text.ts'
import type { Visibility } from './visibility.ts'
import type { Voting } from './voting.ts'

/** A state of a procedure. A state that is not final has an owner: whose move it is. */
export interface StateSpec {
  readonly title: Text
  readonly owner: readonly string[]
  readonly final?: true
}

/** A deadline of a procedure: a term from a clause, or `given` where another document fixes the day. */
export interface DeadlineSpec {
  readonly clause: string
  readonly title: Text
  readonly term: Term | 'given'
  /** Whose duty runs against it. */
  readonly side: string
  /** A system action taken when the day has passed. */
  readonly fires?: string
  /** Working days before the due day on which those whose move it is are reminded; 3 and 1 where nothing is said. */
  readonly reminders?: readonly number[]
}

/** Begins a deadline: the day it counts from and, for `given` terms, the due day itself. */
export interface Start {
  readonly from: IsoDate
  readonly instance?: string
  readonly due?: IsoDate
}

/** A row of the list read model, as needs of kind `index` see it. */
export interface CaseRow {
  readonly case: string
  readonly procedure: string
  readonly parent: string | null
  readonly state: string
  readonly version: number
  readonly number: string | null
  readonly lot: string | null
  readonly holder: string | null
  readonly title: string | null
  /** Decimal strings in roubles. */
  readonly sums: Readonly<Record<string, string>>
  readonly dates: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, Json>>
}

export interface IndexQuery {
  readonly procedure?: string
  readonly parent?: string
  readonly states?: readonly string[]
  readonly cases?: readonly string[]
}

/** A fact from another case, of one of three kinds. `V` is the type that guard and effect see. */
export type Need<V> =
  | { readonly kind: 'parent'; readonly select: (facts: never, file: CaseFile) => V; readonly pin: boolean }
  | {
      readonly kind: 'index'
      readonly query: (ask: Ask) => IndexQuery
      readonly select: (rows: readonly CaseRow[]) => V
      readonly keeps?: (ask: Ask) => (row: CaseRow) => boolean
    }
  | {
      readonly kind: 'claim'
      readonly keys: (ask: Ask) => readonly string[]
      readonly select: (held: Readonly<Record<string, ClaimHolder | null>>) => V
    }
  /** What a lawful exception finds in the case's own journal; no procedure declares one. `value` only carries the type. */
  | { readonly kind: 'journal'; readonly of: 'correct' | 'annul' | 'reopen' | 'follow'; readonly value?: V }

/** What a need may ask by, before the guard. */
export interface Ask {
  readonly facts: unknown
  readonly input: unknown
  readonly file: CaseFile
  /** The parent as it stands, so that a query can go by what it names. */
  readonly parent: CaseFile | null
}

/** The parent's facts, as they stood; `pin`: the parent's version must not change before the commit. */
export const parentNeed =
  <ParentFacts>() =>
  <V>(select: (facts: ParentFacts, file: CaseFile) => V, pin = false): Need<V> => ({
    kind: 'parent',
    select,
    pin,
  })
/**
 * A query over case rows; advisory, asked again at the binding gate. `keeps` leaves out rows that cannot matter: what was
 * used is journalled, and a register of thousands must not be where two of its rows were.
 */
export const indexNeed = <V>(
  query: (ask: Ask) => IndexQuery,
  select: (rows: readonly CaseRow[]) => V,
  keeps?: (ask: Ask) => (row: CaseRow) => boolean,
): Need<V> => ({ kind: 'index', query, select, ...(keeps ? { keeps } : {}) })
/** Who holds claims now. */
export const claimNeed = <V>(
  keys: (ask: Ask) => readonly string[],
  select: (held: Readonly<Record<string, ClaimHolder | null>>) => V,
): Need<V> => ({ kind: 'claim', keys, select })

export type NeedValues<N> = { readonly [K in keyof N]: N[K] extends Need<infer V> ? V : never }

/** What guard, target state, deadlines, claims and children see when an action is asked for. */
export interface Env<Facts = unknown, Input = unknown, Needs = unknown> {
  readonly facts: Facts
  readonly input: Input
  readonly needs: Needs
  readonly file: CaseFile
  readonly on: IsoDate
  readonly now: string
  readonly actor: { readonly id: string; readonly role: string }
  readonly calendar: Calendar
  readonly readings: Readonly<Record<string, string>>
}

/** A command to another case that follows from an event (protocol fan-out); sent through the outbox exactly once. */
export interface ChildCommand {
  /** Unique within the event: the key is `case#seq:child`. */
  readonly child: string
  readonly procedure: string
  /** An existing case, or null to open a new one under `parent`. */
  readonly case: string | null
  readonly parent?: string
  readonly action: string
  readonly input: Json
}

/** A message to people that follows from an event. `to` is a person id or `role:<role>`. */
export interface NoticeSpec {
  readonly to: string
  readonly message: string
  readonly operands?: Readonly<Record<string, string | number>>
}

export type Target<S extends string, E> =
  | S
  | 'same'
  | { readonly oneOf: readonly S[]; readonly choose: (env: E) => S }

/** An action of a procedure, erased of its own types. Built by `vocabulary().action`. */
export interface Action {
  readonly name: string
  readonly title: Text
  readonly clauses: readonly string[]
  readonly by: readonly string[]
  /** The clause that says who may, where it is not the first one. */
  readonly who?: string
  readonly from: readonly string[] | 'new'
  readonly to: Target<string, Env>
  readonly input: z.ZodType
  readonly version: number
  /** Asks the caller for the version it saw; the others commute and are retried by the engine. */
  readonly expectsVersion: boolean
  readonly needs: Readonly<Record<string, Need<unknown>>>
  readonly guard: (guard: Guard, env: Env) => void
  readonly effect: (facts: unknown, happened: Happened) => unknown
  readonly starts: Readonly<Record<string, (env: Env) => Start | readonly Start[] | null>>
  readonly stops: Readonly<Record<string, (env: Env) => string | readonly string[] | '*'>>
  readonly claims: (env: Env) => readonly ClaimRequest[]
  readonly releases: (env: Env) => readonly string[]
  readonly children: (env: Env) => readonly ChildCommand[]
  readonly notices: (env: Env) => readonly NoticeSpec[]
  /** A counter from which the commit allots a gapless registration number. */
  readonly number: ((env: Env) => string) | null
  /** The last Moscow day on which the commit may happen. */
  readonly notAfter: ((env: Env) => IsoDate | null) | null
  readonly upcast: ((input: Json, version: number) => Json) | null
  /** The actor's signature: whoever sits at a browser confirms it by the password once more. */
  readonly signature?: boolean
  /** A decision whose findings anybody may read (not its input): shown on a public page of its own. */
  readonly published: boolean
  /** It gives more time than there was: told in the register of exceptions. */
  readonly extends?: boolean
  /** What the case keeps of a lawful exception: only those that the kernel gives to every procedure have it. */
  readonly exception?: (happened: Happened) => LawfulException
}

/** Two actions that one person may not both do on a case, with the clause. */
export interface Separation {
  readonly actions: readonly [string, string]
  readonly clause: string
}

/** A task that a case lays on somebody now; derived from the file, never stored as a fact. */
export interface Task {
  readonly key: string
  readonly title: Text
  readonly role: string
  readonly holder: string | null
  readonly clause: string
  readonly deadline: { readonly key: string; readonly instance: string } | null
}

/** A procedure as data: what the engine runs, the linter reads and the diagram draws. */
export interface Procedure {
  readonly id: string
  readonly regulation: string
  readonly title: Text
  readonly parent: string | null
  /** The kind of work it is; null where only the generic pages fit. */
  readonly capability: Capability | null
  readonly states: Readonly<Record<string, StateSpec>>
  readonly deadlines: Readonly<Record<string, DeadlineSpec>>
  readonly actions: readonly Action[]
  readonly initial: unknown
  readonly separations: readonly Separation[]
  /** Roles a person has by the facts of this case (a member, an assigned expert). */
  readonly relations: (file: CaseFile, person: string) => readonly string[]
  /** Everyone to whom `relations` may give a role: the store keeps them beside the row, so that each finds their own cases. */
  readonly people: (file: CaseFile) => readonly string[]
  readonly tasks: (file: CaseFile) => readonly Task[]
  readonly row: (file: CaseFile) => Pick<CaseRow, 'lot' | 'holder' | 'title' | 'sums' | 'dates' | 'marks'>
  readonly visibility: Visibility
  readonly messages: Readonly<Record<string, Text>>
  /** How those who judge are assigned; absent where nobody is. */
  readonly assigning?: Assigning
  /** Which texts are held against those of other cases; absent where none are. */
  readonly comparing?: Comparing
  /** What would come of a case, told before anybody acts; absent where nothing is. */
  readonly foresights?: readonly Foresight[]
  /** How votes are taken while the body sits; absent where nobody votes. */
  readonly voting?: Voting
  /** Between whom letters go; absent where nobody writes. */
  readonly corresponding?: Corresponding
  /** Who answers questions that anybody may ask; absent where none are taken. */
  readonly asking?: Asking
}
