import {
  type Acted,
  type Actor,
  type CaseIndex,
  type CasePages,
  type CaseStore,
  createEngine,
  type Engine,
  type Feed,
  type Ids,
  type Vault,
} from '../../../engine/index.ts'
import {
  type CaseFile,
  makeCalendar,
  moscowDate,
  Problem,
  type ProjectedField,
  project,
  type Regulation,
  sha256Hex,
} from '../../../kernel/index.ts'
import {
  countingIds,
  memoryStore,
  memoryVault,
  type VirtualClock,
  virtualClock,
  withFeed,
} from '../../../memory/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { kodAi } from '../index.ts'

export const tenant = 'fund'

/** A refusal as tests compare it. */
export interface Refused {
  readonly code: string
  readonly kind: string
  readonly clauses: readonly string[]
}

/** An engine over memory with a clock that tests move, and short ways to do and to be refused. */
export interface Bench {
  readonly engine: Engine
  readonly pages: CasePages
  readonly feed: Feed
  readonly clock: VirtualClock
  /** Child commands that were refused: empty where a test does not provoke them. */
  readonly failures: string[]
  today(): string
  /** Goes to nine in the morning of a day; deadlines that passed fire. */
  moveTo(date: string): Promise<void>
  /** Does an action and everything that follows from it. */
  act(procedure: string, id: string, action: string, input: unknown, actor: Actor): Promise<Acted>
  /** Opens a case. */
  open(
    procedure: string,
    parent: string | null,
    action: string,
    input: unknown,
    actor: Actor,
  ): Promise<CaseFile>
  file<F = Readonly<Record<string, unknown>>>(id: string): Promise<CaseFile<F>>
  state(id: string): Promise<string>
  /** What a viewer with these roles sees of a case. */
  sees(id: string, ...roles: string[]): Promise<Readonly<Record<string, ProjectedField['value']>>>
  /** Cases of a kind under a parent. */
  children(parent: string, procedure: string): Promise<readonly string[]>
}

/** Bytes that repeat from run to run. */
function seeded() {
  let n = 0
  return (length: number) => {
    const parts: Buffer[] = []
    for (let have = 0; have < length; have += 32) parts.push(Buffer.from(sha256Hex(`test ${n++}`), 'hex'))
    return Buffer.concat(parts).subarray(0, length)
  }
}

/** What a bench stands on, where it is not in memory. */
export interface BenchPorts {
  readonly store: CaseStore & CaseIndex
  readonly pages: CasePages
  readonly vault: Vault
  readonly ids: Ids
}

function inMemory(clock: VirtualClock): BenchPorts {
  const store = memoryStore(clock)
  return { store, pages: store, vault: memoryVault(seeded()), ids: countingIds() }
}

export function makeBench(
  start = '2024-04-01',
  regulations: readonly Regulation[] = [kodAi],
  portsFor: (clock: VirtualClock) => BenchPorts = inMemory,
): Bench {
  const clock = virtualClock(`${start}T06:00:00Z`)
  const ports = portsFor(clock)
  const { store, feed } = withFeed(ports.store)
  const engine = createEngine({
    regulations,
    store,
    index: store,
    clock,
    calendar: makeCalendar(calendarData.revision, calendarData.years),
    vault: ports.vault,
    ids: ports.ids,
  })
  const failures: string[] = []
  const settle = async () => {
    for (const { key, problem } of (await engine.drain()).failures) failures.push(`${key}: ${problem.code}`)
  }
  const file = async <F>(id: string) => {
    const found = await engine.parts.store.load(tenant, id)
    if (!found) throw new Error(`no case ${id}`)
    return found as CaseFile<F>
  }
  return {
    engine,
    pages: ports.pages,
    feed,
    clock,
    failures,
    today: () => moscowDate(clock.now()),
    async moveTo(date) {
      clock.set(`${date}T06:00:00Z`)
      await engine.fireDue()
      await settle()
    },
    async act(procedure, id, action, input, actor) {
      const acted = await engine.act({ tenant, procedure, case: id, action, input, actor })
      await settle()
      return acted
    },
    async open(procedure, parent, action, input, actor) {
      const acted = await engine.act({ tenant, procedure, case: null, parent, action, input, actor })
      await settle()
      return acted.file
    },
    file,
    state: async (id) => (await file(id)).state,
    async sees(id, ...roles) {
      const found = await file(id)
      const { visibility } = engine.parts.registry.procedure(found.procedure)
      return Object.fromEntries(project(visibility, found, roles).map((f) => [f.key, f.value]))
    },
    async children(parent, procedure) {
      return (await engine.list(tenant, { parent, procedure })).map((row) => row.case)
    },
  }
}

/** How an attempt is refused. @throws where it is not */
export async function refusal(attempt: Promise<unknown>): Promise<Refused> {
  try {
    await attempt
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return {
      code: error.code,
      kind: error.kind,
      clauses: error.items.flatMap((item) => (item.clause ? [item.clause] : [])),
    }
  }
  throw new Error('nothing was refused')
}

export const person = (id: string, ...roles: string[]): Actor => ({ id, roles })
export const officer = person('officer-1', 'fund-officer')
export const director = person('director-1', 'director')
export const systemActor = person('system', 'system')
