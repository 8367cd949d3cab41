import {
  type Acted,
  type Bytes,
  type CaseIndex,
  type CaseStore,
  createEngine,
  type Engine,
  type Ids,
  type Vault,
} from '../engine/index.ts'
import {
  type Calendar,
  type CaseFile,
  moscowDate,
  Problem,
  type Regulation,
  type StoredEvent,
} from '../kernel/index.ts'
import { countingIds, memoryStore, memoryVault, type VirtualClock, virtualClock } from '../memory/index.ts'
import { type Agenda, agenda, type Happening } from './agenda.ts'
import { type Random, random } from './random.ts'

export const tenant = 'fund'
const DAY = 86_400_000
const HOUR = 3_600_000
const SECOND = 1000
const MOSCOW = 3 * HOUR

/** The first instant of the Moscow day after an instant. */
const nextMidnight = (instant: number): number => (Math.floor((instant + MOSCOW) / DAY) + 1) * DAY - MOSCOW

/** Somebody acting in the world. */
export interface Who {
  readonly id: string
  readonly roles: readonly string[]
}

/** One command as the world gives it. */
export interface Doing {
  readonly procedure: string
  readonly case: string | null
  readonly parent?: string
  readonly action: string
  readonly input: unknown
  readonly who: Who
}

/** A programme in virtual time: an engine in memory, an agenda, seeded chance and a list of what went against the rules. */
export interface World {
  readonly engine: Engine
  readonly store: CaseStore & CaseIndex
  readonly clock: VirtualClock
  readonly random: Random
  readonly calendar: Calendar
  /** What must never happen, with the case: faults of the product, not of the people in it. */
  readonly violations: string[]
  /** Refusals that the world provoked on purpose or by chance, by code. */
  readonly refused: Map<string, number>
  /** Events written so far. */
  written(): number
  today(): string
  /** Milliseconds of nine o'clock in Moscow of a day. */
  morning(date: string): number
  now(): number
  at(instant: number, happening: Happening): void
  /** So many days from now, in working hours. */
  after(days: number, happening: Happening): void
  /** Does a command that must be allowed; a refusal is a violation. */
  must(doing: Doing): Promise<Acted | null>
  /** Does a command that may be refused; a refusal is counted by its code. */
  may(doing: Doing): Promise<Acted | { readonly refused: Problem }>
  /** Runs until the agenda is empty or the instant is reached. */
  run(until?: number): Promise<void>
}

/** One event as it was written, with the case before and after it. */
export interface Step {
  readonly before: CaseFile | null
  readonly after: CaseFile
  readonly event: StoredEvent
}

export interface WorldOptions {
  readonly regulations: readonly Regulation[]
  readonly calendar: Calendar
  readonly seed: string
  readonly start: string
  /** Sees every event, those of the relay and of passed deadlines too. */
  readonly watch?: (step: Step) => void
  /** What the engine stands on; in memory where nothing is said. */
  readonly ports?: (clock: VirtualClock, bytes: Bytes) => WorldPorts
  /** Does a command another way than by the engine at once: over HTTP. */
  readonly send?: (doing: Doing) => Promise<Acted>
}

export interface WorldPorts {
  readonly store: CaseStore & CaseIndex
  readonly vault: Vault
  readonly ids: Ids
}

const inMemory = (clock: VirtualClock, bytes: Bytes): WorldPorts => ({
  store: memoryStore(clock),
  vault: memoryVault(bytes),
  ids: countingIds(),
})

/** Seeded bytes for the vault, so that the same seed seals to the same text. */
function seededBytes(source: Random) {
  return (length: number) => {
    const bytes = Buffer.allocUnsafe(length)
    for (let i = 0; i < length; i++) bytes[i] = source.below(256)
    return bytes
  }
}

/** The store with somebody looking on at every commit. */
function watched(
  store: CaseStore & CaseIndex,
  watch: (step: Step, follows: boolean) => void,
): CaseStore & CaseIndex {
  return {
    ...store,
    async commit(commit) {
      const result = await store.commit(commit)
      if (result.ok) {
        const before = commit.before.version > 0 ? commit.before : null
        const follows = commit.outbox(result.event).length > 0
        watch({ before, after: result.file, event: result.event }, follows)
      }
      return result
    },
  }
}

/** @returns a world at the given start with nothing on its agenda */
export function makeWorld(options: WorldOptions): World {
  const source = random(options.seed)
  const clock = virtualClock(options.start)
  const ports = (options.ports ?? inMemory)(clock, seededBytes(source.fork('vault')))
  let written = 0
  let following = false
  const store = watched(ports.store, (step, follows) => {
    written++
    following ||= follows
    options.watch?.(step)
  })
  const engine = createEngine({
    regulations: options.regulations,
    store,
    index: store,
    clock,
    calendar: options.calendar,
    vault: ports.vault,
    ids: ports.ids,
  })
  const queue: Agenda = agenda()
  const violations: string[] = []
  const refused = new Map<string, number>()
  const now = clock.millis

  const send =
    options.send ??
    ((doing: Doing) =>
      engine.act({
        tenant,
        procedure: doing.procedure,
        case: doing.case,
        parent: doing.parent ?? null,
        action: doing.action,
        input: doing.input,
        actor: doing.who,
      }))

  async function act(doing: Doing): Promise<Acted> {
    const acted = await send(doing)
    await relay()
    return acted
  }

  async function relay(): Promise<void> {
    if (!following) return
    following = false
    const { failures } = await engine.drain()
    for (const { key, problem } of failures)
      violations.push(`outbox ${key} on ${world.today()}: ${problem.message}`)
  }

  const stuck = new Set<string>()
  async function nightly(): Promise<void> {
    const { failures } = await engine.fireDue()
    for (const { key, problem } of failures) {
      if (stuck.has(key)) continue
      stuck.add(key)
      violations.push(`deadline ${key} on ${world.today()}: ${problem.message}`)
    }
    await relay()
  }

  const world: World = {
    engine,
    store,
    clock,
    random: source,
    calendar: options.calendar,
    violations,
    refused,
    written: () => written,
    today: () => moscowDate(clock.now()),
    morning: (date) => Date.parse(`${date}T09:00:00+03:00`),
    now,
    at(instant, happening) {
      if (!Number.isFinite(instant)) throw new RangeError('a happening needs its instant')
      queue.at(Math.max(instant, now()), happening)
    },
    after(days, happening) {
      const morning = nextMidnight(now()) + (days - 1) * DAY + 9 * HOUR
      queue.at(Math.max(now(), morning + source.below(8 * HOUR)), happening)
    },
    async must(doing) {
      try {
        return await act(doing)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        violations.push(
          `${doing.procedure}.${doing.action} ${doing.case ?? ''} on ${world.today()}: ${error.message}`,
        )
        return null
      }
    },
    async may(doing) {
      try {
        return await act(doing)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        refused.set(error.code, (refused.get(error.code) ?? 0) + 1)
        return { refused: error }
      }
    },
    async run(until = Number.POSITIVE_INFINITY) {
      const advance = (to: number) => clock.tick(Math.max(0, to - now()))
      for (let item = queue.next(); item; item = queue.next()) {
        if (item.instant > until) {
          queue.at(item.instant, item.happening)
          break
        }
        for (let night = nextMidnight(now()); night <= item.instant; night = nextMidnight(night)) {
          advance(night + SECOND)
          await nightly()
        }
        advance(item.instant)
        await item.happening()
      }
      if (until < Number.POSITIVE_INFINITY) advance(until)
    },
  }
  return world
}
