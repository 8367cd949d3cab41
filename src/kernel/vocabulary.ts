import type { z } from 'zod'
import { unsaid } from './action.ts'
import type { Assigning } from './assigning.ts'
import type { Json } from './canonical.ts'
import type { Capability } from './capability.ts'
import type { CaseFile, Happened } from './case-file.ts'
import type { ClaimRequest } from './claim.ts'
import type { Comparing } from './comparing.ts'
import { type Asking, type Corresponding, letterMessages, questionMessages } from './corresponding.ts'
import type { IsoDate } from './date.ts'
import { recountAction } from './deadline.ts'
import { deadlineMessages } from './deadline-messages.ts'
import {
  type AnnulInput,
  type CorrectInput,
  exceptionActions,
  exceptionMessages,
  type exceptionNames,
  type ReopenInput,
  voidStates,
  withExceptionMarks,
} from './exceptions/index.ts'
import type { Operands } from './finding.ts'
import type { Foreseen, Foresight, ForesightEnv, Rated } from './foresight.ts'
import type { Refusal } from './guard.ts'
import { holdersOf, type Moves } from './holders.ts'
import type { Seat } from './panel.ts'
import type {
  Action,
  CaseRow,
  ChildCommand,
  DeadlineSpec,
  Env,
  Need,
  NeedValues,
  NoticeSpec,
  Procedure,
  Separation,
  Start,
  StateSpec,
  Target,
  Task,
} from './procedure.ts'
import type { RateTable } from './rates.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'
import type { Visibility } from './visibility.ts'
import type { Voting } from './voting.ts'

/** A guard whose clauses and messages are known: a wrong one does not compile. */
export interface TypedGuard<C extends string, M extends string> {
  /** The key rates that the tenant keeps; absent where those of the programme hold. */
  readonly keyRates?: RateTable
  ensure(condition: boolean, clause: C, message: M, operands?: Operands, refusal?: Refusal): boolean
  rule<F, V>(rule: Rule<F, V>, facts: F): V
}

type Row = Pick<CaseRow, 'lot' | 'holder' | 'title' | 'sums' | 'dates' | 'marks'>

interface ActionSpec<
  F,
  S extends string,
  R extends string,
  D extends string,
  C extends string,
  M extends string,
  I,
  N extends Record<string, Need<unknown>>,
  A extends string,
> {
  readonly name: A
  readonly title: Text
  readonly clauses: readonly [C, ...C[]]
  readonly by: readonly [R | 'system', ...(R | 'system')[]]
  /** The clause that says who may, where it is not the first one: a refusal of the role names it. */
  readonly who?: C
  readonly from: readonly S[] | 'new'
  readonly to: Target<S, Env<F, I, NeedValues<N>>>
  readonly input: z.ZodType<I>
  readonly version?: number
  readonly expectsVersion?: boolean
  readonly needs?: N
  readonly guard?: (guard: TypedGuard<C, M>, env: Env<F, I, NeedValues<N>>) => void
  readonly effect: (facts: F, happened: Happened<I, NeedValues<N>>) => F
  readonly starts?: { readonly [K in D]?: (env: Env<F, I, NeedValues<N>>) => Start | readonly Start[] | null }
  readonly stops?: { readonly [K in D]?: (env: Env<F, I, NeedValues<N>>) => string | readonly string[] }
  readonly claims?: (env: Env<F, I, NeedValues<N>>) => readonly (ClaimRequest & { readonly clause: C })[]
  readonly releases?: (env: Env<F, I, NeedValues<N>>) => readonly string[]
  readonly children?: (env: Env<F, I, NeedValues<N>>) => readonly ChildCommand[]
  readonly notices?: (env: Env<F, I, NeedValues<N>>) => readonly (NoticeSpec & { readonly message: M })[]
  readonly number?: (env: Env<F, I, NeedValues<N>>) => string
  readonly notAfter?: (env: Env<F, I, NeedValues<N>>) => IsoDate | null
  readonly upcast?: (input: Json, version: number) => Json
  readonly published?: boolean
  readonly signature?: boolean
  readonly extends?: boolean
}

interface ForesightSpec<F, R extends string, C extends string, M extends string, I> {
  readonly name: string
  readonly title: Text
  readonly told: readonly [R, ...R[]]
  readonly input: z.ZodType<I>
  readonly look: (env: ForesightEnv<F, I, TypedGuard<C, M>>) => readonly (Omit<
    Foreseen,
    'clause' | 'guard'
  > & {
    readonly clause: C
    readonly guard?: TypedGuard<C, M>
  })[]
  readonly rated?: Rated
}

interface VocabularySpec<
  Id extends string,
  F,
  S extends string,
  R extends string,
  D extends string,
  C extends string,
  M extends string,
  G extends readonly string[],
> {
  readonly id: Id
  readonly regulation: string
  readonly title: Text
  readonly parent?: string
  readonly capability?: Capability
  readonly clauses: readonly C[]
  readonly states: Readonly<Record<S, StateSpec & { readonly owner: readonly (NoInfer<R> | 'system')[] }>>
  readonly roles: readonly R[]
  /** Who may make lawful exceptions (corrections, annulments, re-openings); without signers there are none. */
  readonly signers?: G & readonly NoInfer<R>[]
  readonly deadlines: Readonly<Record<D, DeadlineSpec & { readonly clause: NoInfer<C> }>>
  readonly messages: Readonly<Record<M, Text>>
  readonly initial: F
}

interface ProcedureSpec<
  F,
  S extends string,
  R extends string,
  C extends string,
  P extends readonly Action[],
> {
  readonly actions: P
  readonly separations?: readonly (Separation & {
    readonly actions: readonly [NoInfer<P>[number]['name'], NoInfer<P>[number]['name']]
    readonly clause: C
  })[]
  readonly tasks?: (
    file: CaseFile<F>,
  ) => readonly (Task & { readonly role: R | 'system'; readonly clause: C })[]
  readonly row: (file: CaseFile<F>) => Row
  readonly visibility: Visibility<F>
  readonly assigning?: Assigning
  readonly comparing?: Comparing<F>
  readonly foresights?: readonly Foresight[]
  readonly voting?: Omit<Voting, 'seats'> & {
    readonly close: NoInfer<P>[number]['name']
    readonly clauses: Readonly<Record<keyof Voting['clauses'], C>>
    readonly seats: (facts: F, item: string | null) => readonly Seat[] | null
  }
  readonly corresponding?: Corresponding<R>
  readonly asking?: Asking<R, S>
}

/** Relations come with everyone they can hold for, or not at all. */
type Relating<F, R extends string> =
  | { readonly relations?: undefined; readonly people?: undefined }
  | {
      readonly relations: (file: CaseFile<F>, person: string) => readonly R[]
      readonly people: (file: CaseFile<F>) => readonly string[]
    }

const none = () => []

/** A procedure that still knows the names and inputs of its actions. */
export type TypedProcedure<Id extends string, P extends readonly Action[]> = Procedure & {
  readonly id: Id
  readonly actions: P
}

/** An action that still knows its name and input. */
type TypedAction<A extends string, I> = Action & { readonly name: A; readonly types?: { input: I } }

/** Lawful exceptions that people make: every procedure that has signers has them. */
type ExceptionsBy<G extends readonly string[]> = G extends readonly []
  ? readonly []
  : readonly [
      TypedAction<typeof exceptionNames.correct, CorrectInput>,
      TypedAction<typeof exceptionNames.annul, AnnulInput>,
      TypedAction<typeof exceptionNames.reopen, ReopenInput>,
    ]

/** The commands of a procedure as a union of `{ procedure, action, input }`: what the API and its clients send. */
export type CommandOf<P extends Procedure> =
  P extends TypedProcedure<infer Id, infer A>
    ? A[number] extends infer One
      ? One extends { readonly name: infer Name; readonly types?: { input: infer Input } }
        ? { readonly procedure: Id; readonly action: Name; readonly input: Input }
        : never
      : never
    : never

/**
 * The vocabulary of a procedure: states, roles, deadlines, clauses and messages as literal types. Its `action`, `foresight`
 * and `procedure` helpers refuse a wrong state, role, clause, deadline, message, input or need at compile time.
 * @example vocabulary<ApplicationFacts>()({ id: 'application', states: {…}, roles: […], … })
 */
export const vocabulary =
  <F>() =>
  <
    const Id extends string,
    const S extends string,
    const R extends string,
    const D extends string,
    const C extends string,
    const M extends string,
    const G extends readonly string[] = readonly [],
  >(
    spec: VocabularySpec<Id, F, S, R, D, C, M, G>,
  ) => ({
    action<const A extends string, I, N extends Record<string, Need<unknown>> = Record<never, never>>(
      a: ActionSpec<F, S, R, D, C, M, I, N, A>,
    ): TypedAction<A, I> {
      return { ...unsaid, ...a } as unknown as TypedAction<A, I>
    },
    foresight<I>(f: ForesightSpec<F, R, C, M, I>): Foresight {
      return f as unknown as Foresight
    },
    procedure<const P extends readonly Action[]>(
      p: ProcedureSpec<F, S, R, C, P> & Relating<F, R>,
    ): TypedProcedure<Id, readonly [...P, ...ExceptionsBy<G>]> {
      const signers: readonly string[] = spec.signers ?? []
      const moves: Moves = {
        states: signers.length > 0 ? { ...spec.states, ...voidStates } : spec.states,
        relations: (p.relations ?? none) as Procedure['relations'],
        people: (p.people ?? none) as Procedure['people'],
        tasks: (p.tasks ?? none) as Procedure['tasks'],
        row: p.row as Procedure['row'],
      }
      const actions: readonly Action[] = [
        ...p.actions,
        ...recountAction(spec.deadlines, moves),
        ...exceptionActions({
          states: spec.states,
          deadlines: Object.keys(spec.deadlines),
          clauses: spec.clauses,
          signers,
          told: ({ file }, state) => holdersOf(moves, file, state),
        }),
      ]
      return {
        id: spec.id,
        regulation: spec.regulation,
        title: spec.title,
        parent: spec.parent ?? null,
        capability: spec.capability ?? null,
        ...moves,
        deadlines: spec.deadlines,
        initial: spec.initial,
        messages: {
          ...spec.messages,
          ...deadlineMessages(spec.deadlines),
          ...(signers.length > 0 ? exceptionMessages : {}),
          ...(p.corresponding ? letterMessages : {}),
          ...(p.asking ? questionMessages : {}),
        },
        actions: actions as unknown as readonly [...P, ...ExceptionsBy<G>],
        separations: p.separations ?? [],
        row: (file) => withExceptionMarks(moves.row(file), file),
        visibility: p.visibility as Visibility,
        ...(p.assigning ? { assigning: p.assigning } : {}),
        ...(p.comparing ? { comparing: p.comparing as Comparing } : {}),
        ...(p.foresights ? { foresights: p.foresights } : {}),
        ...(p.voting ? { voting: p.voting as Voting } : {}),
        ...(p.corresponding ? { corresponding: p.corresponding } : {}),
        ...(p.asking ? { asking: p.asking } : {}),
      }
    },
  })
