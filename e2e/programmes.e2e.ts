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

/** In the short run one step of each case is done at the desk, its opening or its last, the rest straight by the engine. */
const EVERY = Boolean(process.env.MERA_SOAK)

const plays: readonly (readonly [id: string, start: string, days: number, play: Play])[] = [
  ['export', '2024-04-01', 900, (world) => playExport(world, { deals: 120, days: 400 })],
  ['association', '2021-02-15', 900, (world) => playAssociation(world, { parties: 20, halfYears: 4 })],
  ['sco', '2024-01-15', 900, (world) => playSco(world, { projects: 20, days: 400 })],
  ['subsidy', '2021-03-01', 960, (world) => playSubsidy(world, { years: 2, from: 2021 })],
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

const procedureOf = (id: string) => id.replace(/-\d+$/, '')

/** Of each procedure the case that came to its end in the fewest steps, or went farthest where none ends. */
function chosen(
  { parts }: World['engine'],
  told: readonly Told[],
  states: Readonly<Record<string, string>>,
): readonly { readonly id: string; readonly isOver: boolean }[] {
  const best = new Map<string, { id: string; isOver: boolean; rank: number }>()
  for (const [id, state] of Object.entries(states)) {
    const steps = told.filter((one) => one.case === id).length
    const spec = parts.registry.procedure(procedureOf(id)).states
    // Of some a final state is only that they were annulled: those go on.
    const ends = Object.entries(spec).some(([name, { final }]) => final && name !== 'void')
    const isOver = !ends || spec[state]?.final === true
    const rank = steps === 0 ? -1000 : isOver && ends ? 1000 - steps : steps
    if (rank > (best.get(procedureOf(id))?.rank ?? Number.NEGATIVE_INFINITY))
      best.set(procedureOf(id), { id, isOver, rank })
  }
  return [...best.values()]
}

/** The first rehearsal in which a case of every procedure came to its end. */
async function wholeRehearsal(id: string, start: string, days: number, play: Play) {
  const procedures = programmes.find((one) => one.id === id)!.procedures.map((one) => one.id)
  for (let n = 1; n <= 20; n++) {
    const rehearsed = await rehearse(`${id} ${n}`, start, days, play)
    const cases = chosen(rehearsed.world.engine, rehearsed.told, rehearsed.states)
    if (cases.filter(({ isOver }) => isOver).length === procedures.length)
      return { seed: `${id} ${n}`, cases: new Set(cases.map((one) => one.id)), ...rehearsed }
  }
  throw new Error(`no run in which a case of every procedure of ${id} ends`)
}

/** Which commands, by their place in the order of all, are given at the desk. */
function atTheDesk(told: readonly Told[], cases: ReadonlySet<string>): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const [n, { case: id }] of told.entries())
    if (id !== null && cases.has(id)) places.set(id, [...(places.get(id) ?? []), n])
  return new Set(
    [...places.values()].flatMap((all, n) => (EVERY ? all : [n % 2 === 0 ? all[0]! : all.at(-1)!])),
  )
}

let house: WorldHouse | null = null
afterEach(async () => {
  await house?.close()
  house = null
})

it.each(plays)(
  'carries a case of every procedure to its end at the desk: %s',
  async (id, start, days, play) => {
    const { seed, cases, told, states } = await wholeRehearsal(id, start, days, play)
    const desk = atTheDesk(told, cases)
    let n = 0
    house = await openWorldHouse({
      seed,
      start: `${start}T06:00:00.000Z`,
      atDesk: async () => desk.has(n++),
    })
    const { world } = house
    play(world)
    await world.run(world.now() + days * DAY)
    expect([...world.violations, ...house.failures]).toEqual([])
    expect(await statesOf(world)).toEqual(states)
    expect(house.given()).toBe(desk.size)
  },
  1_800_000,
)
