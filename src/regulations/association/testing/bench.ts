import { type Acted, type Actor, createEngine, type Engine } from '../../../engine/index.ts'
import {
  type CaseFile,
  makeCalendar,
  Problem,
  type ProjectedField,
  project,
  sha256Hex,
} from '../../../kernel/index.ts'
import { countingIds, memoryStore, memoryVault, virtualClock } from '../../../memory/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { associationAgreement } from '../index.ts'

/** What drivers do their work by: an engine with everything that follows from a command. */
export interface Doing {
  act(procedure: string, id: string, action: string, input: unknown, actor: Actor): Promise<Acted>
  open(
    procedure: string,
    parent: string | null,
    action: string,
    input: unknown,
    actor: Actor,
  ): Promise<CaseFile>
}

/** The association over memory, with a clock that tests move. */
export interface Hub extends Doing {
  readonly engine: Engine
  /** Child commands that were refused: empty where a test does not provoke them. */
  readonly failures: string[]
  moveTo(date: string): Promise<void>
  file<F>(id: string): Promise<CaseFile<F>>
  state(id: string): Promise<string>
  /** What a viewer with these roles sees of a case. */
  sees(id: string, ...roles: string[]): Promise<Readonly<Record<string, ProjectedField['value']>>>
}

export const tenant = 'association'

/** Bytes that repeat from run to run. */
function seeded() {
  let n = 0
  return (length: number) => {
    const parts: Buffer[] = []
    for (let have = 0; have < length; have += 32)
      parts.push(Buffer.from(sha256Hex(`association ${n++}`), 'hex'))
    return Buffer.concat(parts).subarray(0, length)
  }
}

export function makeHub(start = '2021-03-01'): Hub {
  const clock = virtualClock(`${start}T06:00:00Z`)
  const store = memoryStore(clock)
  const engine = createEngine({
    regulations: [associationAgreement],
    store,
    index: store,
    clock,
    calendar: makeCalendar(calendarData.revision, calendarData.years),
    vault: memoryVault(seeded()),
    ids: countingIds(),
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
    failures,
    async moveTo(date) {
      clock.set(`${date}T06:00:00Z`)
      for (const { key, problem } of (await engine.fireDue()).failures)
        failures.push(`${key}: ${problem.code}`)
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
  }
}

/** How an attempt is refused. @throws where it is not */
export async function refusal(attempt: Promise<unknown>) {
  try {
    await attempt
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return {
      code: error.code,
      kind: error.kind,
      paths: error.items.map(({ path }) => path),
      clauses: error.items.flatMap(({ clause }) => (clause ? [clause] : [])),
    }
  }
  throw new Error('nothing was refused')
}
