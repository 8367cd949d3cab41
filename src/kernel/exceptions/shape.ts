import type { z } from 'zod'
import { unsaid } from '../action.ts'
import type { Happened } from '../case-file.ts'
import type { IsoDate } from '../date.ts'
import type { Operands } from '../finding.ts'
import type { Refusal } from '../guard.ts'
import type { Action, ChildCommand, Env, NoticeSpec, Start, StateSpec } from '../procedure.ts'
import type { Text } from '../text.ts'
import type { ExceptionMessage } from './messages.ts'
import type { Basis, ExceptionFound, LawfulException } from './types.ts'

/** What the exceptions of a procedure are made of. */
export interface ExceptionParts {
  readonly states: Readonly<Record<string, StateSpec>>
  readonly deadlines: readonly string[]
  readonly clauses: readonly string[]
  readonly signers: readonly string[]
  /** Whom an event of the case is told. */
  readonly told: (env: Env, state: string) => readonly string[]
}

interface Grounded {
  readonly basis: Basis
  readonly source?: string
}

/** A guard that speaks in the messages of exceptions. */
export interface ExceptionGuard {
  ensure(
    condition: boolean,
    clause: string,
    message: ExceptionMessage,
    operands?: Operands,
    refusal?: Refusal,
  ): boolean
}

type Seen<I, V> = Env<unknown, I, { readonly journal: V }>

interface Shape<I extends Grounded, V extends ExceptionFound> {
  readonly name: string
  readonly title: Text
  readonly of: 'correct' | 'annul' | 'reopen' | 'follow'
  readonly by: readonly string[]
  /** Signers see what they decide on; what only the system does is decided on the case as it is. */
  readonly expectsVersion?: false
  readonly from: readonly string[]
  readonly input: z.ZodType<I>
  readonly guard: (guard: ExceptionGuard, env: Seen<I, V>) => void
  readonly to?: { readonly oneOf: readonly string[]; readonly choose: (env: Seen<I, V>) => string }
  readonly starts?: Readonly<Record<string, (env: Seen<I, V>) => readonly Start[]>>
  readonly stops?: Readonly<Record<string, (env: Seen<I, V>) => readonly string[]>>
  readonly claims?: Action['claims']
  readonly releases?: Action['releases']
  readonly children?: (env: Seen<I, V>) => readonly ChildCommand[]
  readonly notices?: (env: Seen<I, V>) => readonly (NoticeSpec & { readonly message: ExceptionMessage })[]
}

/** What the case keeps of an exception. */
function exceptionOf({ seq, on, input, needs }: Happened): LawfulException {
  const { basis, source } = input as Grounded
  const { kind, spans } = (needs as { readonly journal: ExceptionFound }).journal
  return { kind, by: seq, on, spans, basis, source: source ?? null }
}

/**
 * An exception as an action. It has no effect of its own: facts follow from the journal as the exception leaves it. It
 * cites no clause of the regulation; its ground stands in its input, and its findings cite the clause of what it touches.
 */
export const exceptionAction = <I extends Grounded, V extends ExceptionFound>({
  of,
  ...shape
}: Shape<I, V>): Action =>
  ({
    ...unsaid,
    clauses: [],
    expectsVersion: true,
    to: 'same',
    needs: { journal: { kind: 'journal', of } },
    effect: (facts: unknown) => facts,
    exception: exceptionOf,
    ...shape,
  }) as unknown as Action

/** An act of the future is no act; a clause always is. */
export function ensureDated(guard: ExceptionGuard, basis: Basis, clause: string | null, on: IsoDate): void {
  if (basis.kind === 'clause') return
  guard.ensure(
    basis.date <= on,
    clause ?? '',
    'exception.date',
    { date: basis.date, on },
    { code: 'ACT_DATE', kind: 'content', path: 'basis.date' },
  )
}
