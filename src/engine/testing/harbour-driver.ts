import { type CalendarYear, type CaseFile, makeCalendar, moscowDate, Problem } from '../../kernel/index.ts'
import {
  type Actor,
  type CaseIndex,
  type CaseStore,
  type Clock,
  createEngine,
  type Ids,
  type Vault,
} from '../index.ts'
import { harbour } from './harbour.ts'

export const tenant = 't'
export const pilot = { id: 'pilot-1', roles: ['pilot'] }
export const judge = { id: 'judge-1', roles: ['judge'] }
export const captain = (id: string) => ({ id, roles: ['captain'] })

export const signer = { person: 'judge-1', post: 'Судья' }
export const order = { kind: 'order', body: 'Гавань', number: '7', date: '2024-05-06' } as const
export const court = { kind: 'court', body: 'Морской суд', number: 'А-1', date: '2024-05-06' } as const

export const year = (change: Partial<CalendarYear> = {}): CalendarYear => ({
  year: 2024,
  daysOff: ['2024-05-09'],
  workingWeekends: [],
  ...change,
})

/** What a harbour stands on: the adapters in memory, which this floor does not know. */
interface Ground {
  virtualClock(start: string): Clock & { set(instant: string): void }
  memoryStore(clock: Clock): CaseStore & CaseIndex
  memoryVault(): Vault
  countingIds(): Ids
}

/** A harbour on the morning of Monday 6 May 2024, and short ways to act in it. */
export function openHarbour(ground: Ground) {
  const clock = ground.virtualClock('2024-05-06T06:00:00Z')
  const store = ground.memoryStore(clock)
  const parts = { store, index: store, clock, vault: ground.memoryVault(), ids: ground.countingIds() }
  const notices: string[] = []
  const engineOn = (calendar: CalendarYear) =>
    createEngine({
      regulations: [harbour],
      ...parts,
      calendar: makeCalendar('t', [calendar]),
      notify: ({ notice }) => notices.push(`${notice.to} ${notice.message}`),
    })
  const engine = engineOn(year())
  const act = async (procedure: string, id: string | null, action: string, input: unknown, actor: Actor) => {
    const acted = await engine.act({ tenant, procedure, case: id, action, input, actor })
    await engine.drain()
    return acted.file
  }
  return {
    engine,
    engineOn,
    store,
    notices,
    act,
    moveTo: (day: string) => clock.set(`${day}T06:00:00Z`),
    today: () => moscowDate(clock.now()),
    arrive: (who = 'c1', change: object = {}) =>
      act(
        'ship',
        null,
        'arrive',
        { captain: who, captainName: `Капитан ${who}`, name: 'Заря', flag: 'red', ...change },
        captain(who),
      ),
    berth: (id: string, place = 'A', actor: Actor = pilot) =>
      act('ship', id, 'berth', { place, until: '2024-05-20', toll: '100.00' }, actor),
    correct: (id: string, event: number, path: string, was: unknown, now: unknown, more: object = {}) =>
      act(
        'ship',
        id,
        'correct-clerical-error',
        { event, changes: [{ path, was, now }], reason: 'Описка', basis: order, signer, ...more },
        judge,
      ),
    annul: (id: string, event: number, restore: object | null, more: object = {}, actor: Actor = judge) =>
      act(
        'ship',
        id,
        'annul-by-act',
        { event, restore, terms: [], reason: 'Суд отменил', basis: court, signer, ...more },
        actor,
      ),
    reopen: (id: string, to: string, facts: 'then' | 'now' = 'then', more: object = {}) =>
      act(
        'ship',
        id,
        'reopen',
        { to, facts, terms: [], reason: 'Новые обстоятельства', basis: order, signer, ...more },
        judge,
      ),
    file: async (id: string) => (await store.load(tenant, id)) as CaseFile<Record<string, unknown>>,
    rowOf: async (id: string) => (await engine.list(tenant, { cases: [id] }))[0]!,
    tolls: async (id: string) => (await engine.list(tenant, { parent: id })).map((row) => row.case),
  }
}
export type Harbour = ReturnType<typeof openHarbour>

/** The code of a refusal, or `allowed`. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'allowed',
    (error: unknown) => {
      if (error instanceof Problem) return error.code
      throw error
    },
  )

/** Deadlines of a case as `key due state`. */
export const deadlinesOf = ({ deadlines }: CaseFile): string[] =>
  deadlines.map((d) => `${d.key} ${d.due} ${d.stoppedOn ?? 'runs'}`)
