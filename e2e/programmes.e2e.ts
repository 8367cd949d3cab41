import { afterEach, expect, it } from 'vitest'
import { system } from '../src/engine/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import {
  type Doing,
  makeWorld,
  playAssociation,
  playExport,
  playSco,
  playSubsidy,
  type World,
} from '../src/simulation/index.ts'
import { openWorldHouse, type WorldHouse } from './house.ts'

type Play = (world: World) => void
const DAY = 86_400_000
const tenant = 'fund'

/** In the short run each kind of action is done at the desk once, the rest straight by the engine. */
const EVERY = Boolean(process.env.MERA_SOAK)

const plays: readonly (readonly [id: string, start: string, days: number, play: Play])[] = [
  ['export', '2024-04-01', 500, (world) => playExport(world, { deals: 30, days: 300 })],
  ['association', '2021-02-15', 500, (world) => playAssociation(world, { parties: 12, halfYears: 1 })],
  ['sco', '2024-01-15', 700, (world) => playSco(world, { projects: 10, days: 300 })],
  ['subsidy', '2021-03-01', 600, (world) => playSubsidy(world, { years: 1, from: 2021 })],
]

interface Told {
  readonly kind: string
  /** The case that it opened or went on; null where it was refused. */
  readonly case: string | null
}

const statesOf = async ({ store }: World): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      (await store.cases(tenant)).map(async (id) => [id, (await store.load(tenant, id))!.state] as const),
    ),
  )

/** The same programme without a browser: every command in its order, and how all ended. */
async function rehearse(seed: string, start: string, days: number, play: Play) {
  const told: Told[] = []
  const world: World = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed,
    start: `${start}T06:00:00.000Z`,
    async send(doing: Doing) {
      const n = told.push({ kind: `${doing.procedure}.${doing.action}`, case: null }) - 1
      const acted = await world.engine.act({
        ...doing,
        tenant,
        parent: doing.parent ?? null,
        actor: doing.who,
      })
      if (doing.who.id !== system.id) told[n] = { ...told[n]!, case: acted.file.id }
      return acted
    },
  })
  play(world)
  await world.run(world.now() + days * DAY)
  expect(world.violations).toEqual([])
  return { world, told, states: await statesOf(world) }
}

/** Of each procedure the case that came to its end in the fewest steps, or went farthest where none ends. */
function chosen(
  { parts }: World['engine'],
  told: readonly Told[],
  states: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const best = new Map<string, { id: string; rank: number }>()
  for (const [id, state] of Object.entries(states)) {
    const steps = told.filter((one) => one.case === id).length
    const procedure = id.replace(/-\d+$/, '')
    const isOver = parts.registry.procedure(procedure).states[state]?.final === true
    const rank = steps === 0 ? -1000 : isOver ? 1000 - steps : steps
    if (rank > (best.get(procedure)?.rank ?? Number.NEGATIVE_INFINITY)) best.set(procedure, { id, rank })
  }
  return new Set([...best.values()].map(({ id }) => id))
}

let house: WorldHouse | null = null
afterEach(async () => {
  await house?.close()
  house = null
})

it.each(plays)(
  'carries a case of every procedure to its end at the desk: %s',
  async (id, start, days, play) => {
    const { world: dry, told, states } = await rehearse(id, start, days, play)
    const cases = chosen(dry.engine, told, states)
    const known = new Set<string>()
    const desk = new Set(
      told.flatMap((one, n) => {
        if (one.case === null || !cases.has(one.case)) return []
        if (!EVERY && known.has(one.kind)) return []
        known.add(one.kind)
        return [n]
      }),
    )
    let n = 0
    house = await openWorldHouse({
      seed: id,
      start: `${start}T06:00:00.000Z`,
      atDesk: async () => desk.has(n++),
    })
    const { world } = house
    play(world)
    await world.run(world.now() + days * DAY)
    expect([...world.violations, ...house.failures]).toEqual([])
    expect(await statesOf(world)).toEqual(states)
    expect(house.given()).toBe(desk.size)
    const procedures = programmes.find((one) => one.id === id)!.procedures.map((one) => one.id)
    expect([...new Set([...cases].map((one) => one.replace(/-\d+$/, '')))].sort()).toEqual(procedures.sort())
  },
  1_200_000,
)
