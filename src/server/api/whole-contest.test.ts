import { afterAll, expect, it } from 'vitest'
import { type Acted, type Bytes, system } from '../../engine/index.ts'
import { Problem, type ProblemKind, problemKinds } from '../../kernel/index.ts'
import { countingIds, memoryVault, type VirtualClock, withFeed } from '../../memory/index.ts'
import { programmes } from '../../programmes.ts'
import { productionCalendar } from '../../rules/index.ts'
import { type Doing, makeWorld, playRound, type World, type WorldOptions } from '../../simulation/index.ts'
import { openDatabase, postgresPages, postgresStore, verifyStore } from '../../store/index.ts'
import { freshDatabase } from '../../store/testing/index.ts'
import { asker, type TestApi, tenant, testApi } from './testing/index.ts'

const COUNT = process.env.MERA_SOAK ? 300 : 10
const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const kindOf = (status: number): ProblemKind =>
  (Object.keys(problemKinds) as ProblemKind[]).find((kind) => problemKinds[kind] === status) ?? 'state'

/** The answer to a command: its case, or a refusal. */
interface Told {
  readonly case?: string
  readonly code?: string
  readonly title?: string
  readonly errors?: readonly {
    readonly path: string
    readonly message: string
    readonly operands?: Readonly<Record<string, unknown>>
  }[]
}

/** Does a command as its role would: over HTTP, with the version that was seen where the action asks for one. */
async function overHttp(api: TestApi, { engine, store }: World, doing: Doing): Promise<Acted> {
  const { procedure, action, input, who } = doing
  const seen = doing.case === null ? null : await store.load(tenant, doing.case)
  const spec = engine.parts.registry.procedure(procedure).actions.find((a) => a.name === action)
  const headers: Record<string, string> =
    spec?.expectsVersion && seen ? { 'if-match': `"${seen.version}"` } : {}
  const path = doing.case === null ? action : `${doing.case}/${action}`
  const body = doing.case === null ? { ...(doing.parent ? { parent: doing.parent } : {}), input } : input
  const answer = await api.post(`/cases/${procedure}/${path}`, body, asker(who.id, ...who.roles), headers)
  const told = (await answer.json()) as Told
  if (answer.status >= 300) {
    const title = { ru: told.title ?? '', en: `${procedure}.${action}: ${JSON.stringify(told)}` }
    // Whoever is refused goes by what they are told: by the clauses that a check found, for one.
    const items = (told.errors ?? []).map((item) => ({ ...item, message: { ru: item.message, en: '' } }))
    throw new Problem(told.code ?? `HTTP_${answer.status}`, kindOf(answer.status), title, items)
  }
  const file = (await store.load(tenant, told.case!))!
  const event = (await store.journal(tenant, file.id)).at(-1)!
  return { file, event, findings: [], rulings: [] }
}

/** A whole round in virtual time. */
function worldOf(more: Pick<WorldOptions, 'ports' | 'send'>): World {
  return makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'http',
    start: '2024-04-01T06:00:00.000Z',
    ...more,
  })
}

async function headsOf({ store }: World): Promise<Record<string, string>> {
  const heads: Record<string, string> = {}
  for (const id of await store.cases(tenant)) heads[id] = (await store.load(tenant, id))!.head
  return heads
}

it(`a contest of ${COUNT} applications over HTTP by role, on PostgreSQL, ends as in memory`, async () => {
  const inMemory = worldOf({})
  await playRound(inMemory, COUNT)
  let api: TestApi
  const world: World = worldOf({
    ports: (clock: VirtualClock, bytes: Bytes) => ({
      store: postgresStore(db, { now: clock.now }),
      vault: memoryVault(bytes),
      ids: countingIds(),
    }),
    // What the system does by itself never comes from outside.
    send: (doing) =>
      doing.who.id === system.id
        ? world.engine.act({ ...doing, tenant, parent: null, actor: system })
        : overHttp(api, world, doing),
  })
  const { feed } = withFeed(world.store)
  api = testApi({ engine: world.engine, pages: postgresPages(db), feed })
  await playRound(world, COUNT)
  expect(world.violations).toEqual([])
  expect(api.failures).toEqual([])
  expect([...world.refused.keys()].filter((code) => code.startsWith('HTTP_'))).toEqual([])
  expect(await headsOf(world)).toEqual(await headsOf(inMemory))
  expect((await verifyStore(db, world.engine.parts, tenant)).broken).toEqual([])
})
