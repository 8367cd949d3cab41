import type { Action, Env } from '../procedure.ts'
import type { Personal } from '../seal.ts'
import { type ExceptionGuard, type ExceptionParts, ensureDated } from './shape.ts'
import {
  type Basis,
  exceptionNames,
  type FactsOf,
  type ReturnFound,
  type RunsAgain,
  voidState,
} from './types.ts'

type Seen<I> = Env<unknown, I, { readonly journal: ReturnFound }>

interface Grounded {
  readonly basis: Basis
  readonly reason: Personal
}

/** What annulment, re-opening and what follows from them do alike: state, deadlines and claims as the journal has them. */
export const returning = ({ states, deadlines }: Pick<ExceptionParts, 'states' | 'deadlines'>) => ({
  to: {
    oneOf: [...Object.keys(states), voidState],
    choose: ({ needs }: Seen<unknown>) => needs.journal.to,
  },
  starts: Object.fromEntries(
    deadlines.map((key) => [
      key,
      ({ needs, on }: Seen<unknown>) =>
        needs.journal.starts
          .filter((s) => s.key === key)
          .map(({ instance, due }) => ({ from: on, instance, due })),
    ]),
  ),
  stops: Object.fromEntries(
    deadlines.map((key) => [
      key,
      ({ needs }: Seen<unknown>) =>
        needs.journal.stops.filter((s) => s.key === key).map(({ instance }) => instance),
    ]),
  ),
  claims: (({ needs }: Seen<unknown>) => needs.journal.takes) as Action['claims'],
  releases: (({ needs }: Seen<unknown>) => needs.journal.frees) as Action['releases'],
})

/** Cases that the events had reached are told to do the same with what was made there. */
export const followers = ({ file, input, needs: { journal } }: Seen<Grounded>, restore: FactsOf | null) =>
  journal.reached.map(({ procedure, case: id, events }) => ({
    child: `follow:${id}`,
    procedure,
    case: id,
    action: exceptionNames.follow,
    input: {
      cause: journal.kind,
      events,
      restore,
      source: `${file.id}#${file.version + 1}`,
      reason: input.reason,
      basis: { ...input.basis },
    },
  }))

interface Asked {
  readonly basis: Basis
  readonly terms: readonly RunsAgain[]
}

/** What annulment and re-opening require alike: a dated act, days for deadlines that run again, nothing half done. */
export function ensureReturn(guard: ExceptionGuard, { input, needs: { journal }, on }: Seen<Asked>): void {
  const clause = journal.clause ?? ''
  ensureDated(guard, input.basis, clause, on)
  input.terms.forEach((term, i) => {
    const runs = journal.starts.some((s) => s.key === term.key && s.instance === term.instance)
    guard.ensure(
      runs && term.due >= on,
      clause,
      'exception.term',
      { key: term.key },
      { code: 'TERM', kind: 'content', path: `terms.${i}` },
    )
  })
  guard.ensure(
    journal.waiting.length === 0,
    clause,
    'exception.waiting',
    { count: journal.waiting.length },
    { code: 'FOLLOW_UPS_WAITING', kind: 'state' },
  )
}

/** The restored state is one the case was really in. */
export function ensureWasIn(
  guard: ExceptionGuard,
  { needs: { journal } }: Seen<unknown>,
  to: string,
  allowed: readonly string[],
  path: string,
): void {
  guard.ensure(
    allowed.includes(to),
    journal.clause ?? '',
    'exception.state',
    { to, states: allowed },
    { code: 'RESTORED_STATE', kind: 'content', path },
  )
}
