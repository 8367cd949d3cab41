import type { AccessStore, AccessTables, Term } from '../../access/index.ts'
import { emptyRoom, type Room } from './room.ts'
import { tablesOf } from './tables.ts'

interface Place {
  readonly room: Room
  readonly tables: AccessTables
  /** Ends when the transaction that runs now ends. */
  busy: Promise<unknown>
}

const holds = ({ ended, from, to }: Term, day: string) => !ended && from <= day && (to === null || day <= to)

/** Records of access in memory: transactions of a tenant run one after another, and a failed one leaves nothing. */
export function memoryAccess(): AccessStore {
  const places = new Map<string, Place>()

  function placeOf(tenant: string): Place {
    const known = places.get(tenant)
    if (known) return known
    const room = emptyRoom()
    const made = { room, tables: tablesOf(room), busy: Promise.resolve() }
    places.set(tenant, made)
    return made
  }

  async function alone<T>({ room, tables }: Place, work: (tables: AccessTables) => Promise<T>): Promise<T> {
    try {
      const result = await work(tables)
      room.keep()
      return result
    } catch (error) {
      room.undo()
      throw error
    }
  }

  function as<T>(tenant: string, work: (tables: AccessTables) => Promise<T>): Promise<T> {
    const place = placeOf(tenant)
    const turn = place.busy.then(() => alone(place, work))
    place.busy = turn.catch(() => {})
    return turn
  }

  return {
    as,
    identify: (tenant, hash, moment) =>
      as(tenant, async () => {
        const { sessions, accounts, terms, offices } = placeOf(tenant).room
        const found = sessions.rows().find((s) => s.hash === hash)
        if (!found || found.endedAt !== null || found.endsAt <= moment.now) return null
        if (found.kind === 'browser' && found.lastSeenAt <= moment.idleSince) return null
        if (accounts.get(found.person)?.state !== 'active') return null
        const lastSeenAt = found.lastSeenAt <= moment.touchBefore ? moment.now : found.lastSeenAt
        if (lastSeenAt !== found.lastSeenAt) sessions.put(found.id, { ...found, lastSeenAt })
        const today = terms.rows().filter((term) => holds(term, moment.day))
        const own = today.filter((t) => t.person === found.person && t.kind !== 'absence')
        const seats = own.filter((t) => t.kind === 'holder' || t.kind === 'deputy').map((t) => t.of)
        const around = today.filter(
          (t) => (t.kind === 'holder' || t.kind === 'deputy') && seats.includes(t.of),
        )
        const people = around.map((t) => t.person)
        const absent = today.filter((t) => t.kind === 'absence' && people.includes(t.person))
        const { endedAt: _, ...session } = found
        return {
          session: { ...session, lastSeenAt },
          terms: own,
          offices: offices.rows().filter((o) => seats.includes(o.id)),
          around: [...around, ...absent],
        }
      }),
    async sweep(now, endedBefore) {
      const swept = { links: 0, sessions: 0, strangers: [] as { tenant: string; person: string }[] }
      for (const tenant of [...places.keys()]) {
        await as(tenant, async () => {
          const { links, sessions, accounts } = placeOf(tenant).room
          for (const { hash, person, mail, expiresAt } of links.rows()) {
            if (expiresAt > now) continue
            links.drop(hash)
            swept.links++
            if (mail && !accounts.get(person)) swept.strangers.push({ tenant, person })
          }
          for (const { id, endedAt, endsAt } of sessions.rows()) {
            if ((endedAt ?? endsAt) > endedBefore) continue
            sessions.drop(id)
            swept.sessions++
          }
        })
      }
      return swept
    },
  }
}
