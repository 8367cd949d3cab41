import { afterAll, expect, it } from 'vitest'
import { makeStories, runRound } from '../src/simulation/index.ts'
import { axeFaults } from './browser.ts'
import { drawn } from './desk.ts'
import { openWorldHouse, type WorldHouse } from './house.ts'

const END = '2027-12-01T00:00:00+03:00'
/** Filed fourth by a team of two, it ends in a closed grant. */
const CHOSEN = 'application-000004'
const stories = makeStories('VII', 60, 'p2')
  .filter((s) => s.faults.size === 0 && !s.shared && s.channel === 'live' && s.members.length <= 3)
  .sort((a, b) => b.quality - a.quality)
  .slice(0, 5)

/** In the short run each kind of action is done at the desk once, the rest straight by the engine. */
const EVERY = Boolean(process.env.MERA_SOAK)
const known = new Set<string>()

let house: WorldHouse
afterAll(() => house?.close())

it('carries an application from the announcement to the closed grant, all at the desk', async () => {
  let filed = 0
  house = await openWorldHouse({
    seed: 's2',
    start: '2024-04-01T06:00:00.000Z',
    async atDesk({ procedure, case: id, action }, world) {
      if (procedure === 'expert') return false
      const kind = `${procedure}.${action}`
      if (!EVERY && known.has(kind)) return false
      if (action === 'prepare' && procedure === 'application') return ++filed === 4
      if (!id || procedure === 'contest') return Boolean(known.add(kind))
      for (let at: string | null = id; at; ) {
        if (at === CHOSEN) return Boolean(known.add(kind))
        const file = await world.store.load('fund', at)
        if (file?.procedure.endsWith('-sitting')) return Boolean(known.add(kind))
        at = file?.parent ?? null
      }
      return false
    },
  })
  const { world } = house
  runRound({
    world,
    name: 'VII',
    title: 'Код ИИ (очередь VII)',
    announced: '2024-04-22',
    intakeDays: 35,
    stories,
    ended: () => {},
  })
  await world.run(Date.parse(END))
  const files = await Promise.all(
    (await world.store.cases('fund')).map(async (id) => (await world.store.load('fund', id))!),
  )
  const agreement = files.find((f) => f.procedure === 'agreement' && f.parent === CHOSEN)
  const grant = files.find((f) => f.procedure === 'grant' && f.parent === agreement?.id)
  expect([...world.violations, ...house.failures]).toEqual([])
  expect(grant?.state).toBe('closed')
  expect(house.given()).toBeGreaterThan(EVERY ? 90 : 50)
  const page = await house.pageOf('officer-1', ['fund-officer'])
  await page.goto(`${house.address}/desk/cases/grant/${grant!.id}/record?lang=ru`)
  await drawn(page)
  expect(await axeFaults(page)).toEqual([])
}, 600_000)
