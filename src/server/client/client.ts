import type { KodAiCommand } from '../../regulations/kod-ai/index.ts'
import type { CasePage, CommandAnswer, NamesView } from '../api/index.ts'
import { assignmentOver } from './assignment.ts'
import { ballotsOver } from './ballots.ts'
import { correspondenceOver } from './correspondence.ts'
import { draftsOver } from './drafts.ts'
import { jobsOver } from './jobs.ts'
import { liveUpdates } from './live.ts'
import { lookingOver } from './looking.ts'
import { noticesOver } from './notices.ts'
import { type Query, withQuery } from './query.ts'
import { reportsOver } from './reports.ts'
import { type ClientOptions, type Sent, send } from './send.ts'
import { tablesOver } from './tables.ts'
import type { AnyCommand, CaseQuery, Client, CommandOptions, Commands, Queries } from './types.ts'

const place = (procedure: string, id: string) => `/cases/${procedure}/${encodeURIComponent(id)}`

function commandFor(options: ClientOptions, procedure: string, action: string) {
  return async (id: string | null, input: unknown, given: CommandOptions = {}): Promise<CommandAnswer> => {
    const { ifMatch, key = crypto.randomUUID(), parent, proof, signal } = given
    const answer = await send(options, {
      method: 'POST',
      path: id === null ? `/cases/${procedure}/${action}` : `${place(procedure, id)}/${action}`,
      headers: {
        'idempotency-key': key,
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...(proof === undefined ? {} : { 'mera-proof': proof }),
      },
      body: id === null ? { ...(parent === undefined ? {} : { parent }), input } : input,
      ...(signal ? { signal } : {}),
    })
    return (await answer.json()) as CommandAnswer
  }
}

/** An object whose members come to be when they are asked for: the client holds no list of procedures or actions. */
function members(make: (name: string) => unknown): object {
  const known = new Map<string, unknown>()
  return new Proxy(
    {},
    {
      get(_, name) {
        // Whoever awaits the client must not take it for a promise.
        if (typeof name !== 'string' || name === 'then') return undefined
        if (!known.has(name)) known.set(name, make(name))
        return known.get(name)
      },
    },
  )
}

function queries(options: ClientOptions): Queries {
  async function get<T>(path: string, query?: Query): Promise<T> {
    const sent: Sent = { method: 'GET', path: withQuery(path, query) }
    return (await (await send(options, sent)).json()) as T
  }
  const cases = (query: CaseQuery = {}) => get<CasePage>('/cases', { ...query })
  return {
    cases,
    async *allCases(query: CaseQuery = {}) {
      for (let page = await cases(query); ; page = await cases({ ...query, cursor: page.next })) {
        yield* page.items
        if (page.next === null) return
      }
    },
    case: (procedure, id) => get(place(procedure, id)),
    events: (procedure, id, query) => get(`${place(procedure, id)}/events`, { ...query }),
    explain: (procedure, id, seq) => get(`${place(procedure, id)}/events/${seq}`),
    names: async (cases) => (await get<NamesView>('/names', { case: cases })).names,
    search: (q, query) => get('/search', { q, ...query }),
    tasks: (query) => get('/tasks', { ...query }),
    deadlines: (query) => get('/deadlines', { ...query }),
    ...ballotsOver(options),
    ...correspondenceOver(options),
    ...tablesOver(options),
    ...jobsOver(options),
    ...draftsOver(options),
    ...noticesOver(options),
    ...assignmentOver(options),
    ...reportsOver(options),
    ...lookingOver(options),
    live: (filter, signal) => liveUpdates(options, withQuery('/stream', { ...filter }), signal),
  }
}

/**
 * A client of the API whose commands are typed by the procedures themselves.
 * @example await createClient({ baseUrl, token }).application.submit(id, {}, { key })
 */
export function createClient<C extends AnyCommand = KodAiCommand>(options: ClientOptions): Client<C> {
  const asked = queries(options)
  return members((name) =>
    name in asked ? asked[name as keyof Queries] : members((action) => commandFor(options, name, action)),
  ) as Commands<C> & Queries<C['procedure']>
}
