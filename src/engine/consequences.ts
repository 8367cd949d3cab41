import {
  type Action,
  type Env,
  type EventData,
  endOfTerm,
  type Procedure,
  type StartedDeadline,
} from '../kernel/index.ts'

const listOf = <T>(value: T | readonly T[] | null): readonly T[] =>
  value === null ? [] : Array.isArray(value) ? value : [value as T]

/** The state that an action leads to. */
export const targetOf = (action: Action, env: Env): string =>
  typeof action.to === 'string' ? (action.to === 'same' ? env.file.state : action.to) : action.to.choose(env)

/** Deadlines that an action begins; a day that is given where a term would be counted is marked as given. */
export function startedBy(procedure: Procedure, action: Action, env: Env): StartedDeadline[] {
  return Object.entries(action.starts).flatMap(([key, begin]) =>
    listOf(begin(env)).map((start): StartedDeadline => {
      const { term } = procedure.deadlines[key]!
      const { from, due } = start
      const instance = start.instance ?? ''
      if (due)
        return {
          key,
          instance,
          from,
          lastDay: due,
          due,
          ...(term === 'given' ? {} : { given: true as const }),
        }
      if (term === 'given')
        throw new TypeError(`${procedure.id}.${action.name}: the deadline ${key} needs its due day`)
      return { key, instance, from, ...endOfTerm(term, from, env.calendar) }
    }),
  )
}

/** Deadlines that an action ends. */
export const stoppedBy = (action: Action, env: Env): EventData['stops'] =>
  Object.entries(action.stops).flatMap(([key, stop]) =>
    listOf(stop(env)).map((instance) => ({ key, instance })),
  )
