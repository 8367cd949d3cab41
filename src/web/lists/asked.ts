import type { CaseQuery } from '../../server/client/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'

/** States of a case that is being worked on, and of one that has ended, as the address names them all at once. */
export const RUNNING = '.running'
export const ENDED = '.ended'

const plain = ['lot', 'number', 'text', 'parent', 'sort'] as const

function statesOf({ states }: Pick<ProcedureModel, 'states'>, asked: readonly string[]): readonly string[] {
  return asked.flatMap((state) => {
    if (state !== RUNNING && state !== ENDED) return state in states ? [state] : []
    return Object.entries(states).flatMap(([name, { final }]) => (final === (state === ENDED) ? [name] : []))
  })
}

/** What the address of a list asks of the API. */
export function askedBy(
  procedure: string,
  model: Pick<ProcedureModel, 'states'>,
  params: URLSearchParams,
): CaseQuery {
  const state = statesOf(model, params.getAll('state'))
  const query: Record<string, unknown> = { procedure }
  if (state.length > 0) query.state = state
  for (const name of plain) {
    const value = params.get(name)?.trim()
    if (value) query[name] = value
  }
  if (params.get('holder') === 'me') query.holder = 'me'
  if (params.get('total') === 'true') query.total = true
  return query as CaseQuery
}

/** Whether a list is filtered: then an empty one says so. */
export const isFiltered = (params: URLSearchParams): boolean =>
  ['state', 'lot', 'holder', 'number', 'text', 'parent'].some((name) => params.get(name))

/** The next order of a column: ascending, descending, as it comes. */
export function nextSort(column: string, now: string | null): string | null {
  if (now === column) return `-${column}`
  return now === `-${column}` ? null : column
}
