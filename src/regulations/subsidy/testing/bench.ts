import { type Actor, type CasePages, createEngine, type Engine, type Feed } from '../../../engine/index.ts'
import { type CaseFile, makeCalendar, Problem, project, sha256Hex } from '../../../kernel/index.ts'
import {
  countingIds,
  memoryStore,
  memoryVault,
  type VirtualClock,
  virtualClock,
  withFeed,
} from '../../../memory/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { subsidyRules } from '../index.ts'

export const tenant = 'fund'
/** The SHA-256 that a file of these words would have. */
export const file = (words: string): string => sha256Hex(words)
const actor = (id: string, role: string): Actor => ({ id, roles: [role] })
export const organisation = actor('organisation-1', 'subsidy-organisation')
export const ministry = actor('ministry-1', 'subsidy-ministry')
export const official = actor('official-1', 'subsidy-official')
export const control = actor('control-1', 'subsidy-control')
export const stranger = actor('stranger-1', 'contractor')

/** An engine over memory with the documents submitted, and short ways to do and to be refused. */
export interface Bench {
  readonly engine: Engine
  readonly pages: CasePages
  readonly feed: Feed
  readonly clock: VirtualClock
  /** The case of the agreement. */
  readonly agreement: string
  readonly failures: string[]
  moveTo(date: string): Promise<void>
  act(procedure: string, id: string, action: string, input: unknown, actor: Actor): Promise<void>
  /** Opens a case under the agreement, or under another case, and returns its id. */
  open(procedure: string, action: string, input: unknown, actor: Actor, parent?: string): Promise<string>
  file<F = Readonly<Record<string, unknown>>>(id: string): Promise<CaseFile<F>>
  state(id: string): Promise<string>
  sees(id: string, ...roles: string[]): Promise<Readonly<Record<string, unknown>>>
  children(procedure: string): Promise<readonly string[]>
}

function seeded() {
  let n = 0
  return (length: number) => {
    const parts: Buffer[] = []
    for (let have = 0; have < length; have += 32) parts.push(Buffer.from(sha256Hex(`test ${n++}`), 'hex'))
    return Buffer.concat(parts).subarray(0, length)
  }
}

const certificates = ['15.v', '15.g', '15.d', '15.e', '15.zh', '15.z']
/** A clean package for an agreement planned in March 2021. */
export const papers = [...['15.a', '15.b'], ...certificates].map((document) => ({
  document,
  file: file(document),
  certified: !certificates.includes(document),
  asOf: certificates.includes(document) ? '2021-02-01' : null,
  signer: 'head',
  until: null,
}))

export async function makeBench(sent: readonly unknown[] = papers, start = '2021-03-01'): Promise<Bench> {
  const clock = virtualClock(`${start}T06:00:00Z`)
  const kept = memoryStore(clock)
  const { store, feed } = withFeed(kept)
  const engine = createEngine({
    regulations: [subsidyRules],
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
  const load = async <F>(id: string) => {
    const found = await engine.parts.store.load(tenant, id)
    if (!found) throw new Error(`no case ${id}`)
    return found as CaseFile<F>
  }
  const begin = async (
    procedure: string,
    parent: string | null,
    action: string,
    input: unknown,
    actor: Actor,
  ) => {
    const acted = await engine.act({ tenant, procedure, case: null, parent, action, input, actor })
    await settle()
    return acted.file.id
  }
  const agreement = await begin(
    'subsidy-agreement',
    null,
    'submit',
    { month: '2021-03', papers: sent },
    organisation,
  )
  return {
    engine,
    pages: kept,
    feed,
    clock,
    agreement,
    failures,
    async moveTo(date) {
      clock.set(`${date}T06:00:00Z`)
      await engine.fireDue()
      await settle()
    },
    async act(procedure, id, action, input, actor) {
      await engine.act({ tenant, procedure, case: id, action, input, actor })
      await settle()
    },
    open: (procedure, action, input, actor, parent = agreement) =>
      begin(procedure, parent, action, input, actor),
    file: load,
    state: async (id) => (await load(id)).state,
    async sees(id, ...roles) {
      const found = await load(id)
      const { visibility } = engine.parts.registry.procedure(found.procedure)
      return Object.fromEntries(project(visibility, found, roles).map((f) => [f.key, f.value]))
    },
    async children(procedure) {
      return (await engine.list(tenant, { parent: agreement, procedure })).map((row) => row.case)
    },
  }
}

/** A refusal as tests compare it. */
export interface Refused {
  readonly code: string
  readonly kind: string
  readonly paths: readonly string[]
  readonly clauses: readonly string[]
}

/** How an attempt is refused. @throws where it is not */
export async function refusal(attempt: Promise<unknown>): Promise<Refused> {
  try {
    await attempt
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const clauses = error.items.flatMap((item) => (item.clause ? [item.clause] : []))
    return { code: error.code, kind: error.kind, paths: error.items.map((item) => item.path), clauses }
  }
  throw new Error('nothing was refused')
}
