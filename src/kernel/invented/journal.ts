import type { Json } from '../canonical.ts'
import { chainHash, type EventEnvelope, eventText, genesis, type StoredEvent } from '../event.ts'

/** What a test says of an event; the rest is the same for all. */
interface Told {
  readonly action: string
  readonly by: string
  readonly role?: string
  readonly on: string
  readonly input: Json
  readonly to: string
  readonly version?: number
  readonly number?: string
  readonly needs?: EventEnvelope['needs']
  readonly starts?: EventEnvelope['data']['starts']
  readonly stops?: EventEnvelope['data']['stops']
}

function envelope(told: Told): EventEnvelope {
  return {
    v: 1,
    tenant: 'school-7',
    case: 'loan-1',
    type: `telescope.${told.action}`,
    typeVersion: told.version ?? 1,
    actor: { id: told.by, role: told.role ?? 'keeper' },
    onBehalfOf: null,
    occurredOn: told.on,
    edition: 'sky@1',
    readings: { 'deposit.minimum': 'none' },
    needs: told.needs ?? {},
    data: { input: told.input, to: told.to, starts: told.starts ?? [], stops: told.stops ?? [] },
  }
}

/** Writes a journal as the commit does: stamps, canonical text, chained hashes. */
export function written(events: readonly Told[]): StoredEvent[] {
  let previous = genesis
  return events.map((told, i) => {
    const stamp = { seq: i + 1, recordedAt: `${told.on}T09:00:00.000Z`, number: told.number ?? null }
    const text = eventText(envelope(told))
    previous = chainHash(previous, stamp, text)
    return { ...stamp, text, hash: previous }
  })
}

const until = (due: string, from: string) => ({ key: 'loan', instance: '', from, lastDay: due, due })

/** A telescope asked for, lent, extended (in the words of version 1 and 2) and given back. */
export const story: readonly Told[] = [
  {
    action: 'ask',
    by: 'p1',
    role: 'pupil',
    on: '2031-06-05',
    input: {
      person: 'p1',
      name: { sealed: 1, subject: 'p1', key: 'k1', iv: 'aXY', text: 'Y2lwaGVy', blind: 'b1' },
      wish: 'Сатурн',
      nights: 3,
    },
    to: 'asked',
    number: '12',
    needs: { shelf: { kind: 'parent', from: [{ case: 'school-1', version: 4 }], value: 'B2' } },
    starts: [{ key: 'answer', instance: '', from: '2031-06-05', lastDay: '2031-06-07', due: '2031-06-07' }],
  },
  {
    action: 'answer',
    by: 'k1',
    on: '2031-06-06',
    input: { lend: true, until: '2031-06-10' },
    to: 'lent',
    starts: [until('2031-06-10', '2031-06-06')],
    stops: [{ key: 'answer', instance: '' }],
  },
  {
    action: 'extend',
    by: 'p1',
    role: 'pupil',
    on: '2031-06-09',
    input: { weeks: 1, until: '2031-06-17' },
    to: 'lent',
    starts: [until('2031-06-17', '2031-06-09')],
  },
  {
    action: 'extend',
    by: 'p1',
    role: 'pupil',
    on: '2031-06-16',
    version: 2,
    input: { nights: 2, until: '2031-06-19' },
    to: 'lent',
    starts: [until('2031-06-19', '2031-06-16')],
  },
  {
    action: 'give-back',
    by: 'k1',
    on: '2031-06-19',
    input: { damage: '12.50' },
    to: 'returned',
    stops: [{ key: 'loan', instance: '*' }],
  },
]
