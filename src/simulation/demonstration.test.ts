import { describe, expect, it } from 'vitest'
import type { CaseRow } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'
import type { GrantFacts } from '../regulations/kod-ai/index.ts'
import { productionCalendar } from '../rules/index.ts'
import { demoProgramme } from './demonstration.ts'
import { tenant, type World } from './world.ts'

const demo = (today: string) =>
  demoProgramme({ today, regulations: programmes, calendar: productionCalendar() })

const rowsOf = (world: World, procedure: string): Promise<readonly CaseRow[]> =>
  world.store.rows(tenant, { procedure })

describe('the demonstration', () => {
  it('shows one round over, one with its grants under way, one with its winners, one before its council, one before its jury, one under review, one in its formal check and one open; of every other programme what is over and what is under way', async () => {
    const world = await demo('2026-11-22')
    const contests = await rowsOf(world, 'contest')
    expect(contests.map((c) => c.state)).toEqual([
      'closed',
      'closed',
      'published',
      'council',
      'jury',
      'expertise',
      'formal-check',
      'intake',
    ])
    const sittings = await rowsOf(world, 'jury-sitting')
    expect(sittings.filter((s) => s.parent === contests[4]!.case).map((s) => s.state)).toEqual(['planned'])
    const applications = await rowsOf(world, 'application')
    expect(applications.length).toBeLessThanOrEqual(390)
    const checked = applications.filter((a) => a.parent === contests[6]!.case).map((a) => a.state)
    expect(checked).toContain('submitted')
    expect(checked).toContain('in-review')
    const open = applications.filter((a) => a.parent === contests[7]!.case)
    expect(open.some((a) => a.state === 'submitted')).toBe(true)
    const agreements = (await rowsOf(world, 'agreement')).map((a) => a.state)
    for (const state of ['awaiting-papers', 'fund-review', 'remarks', 'partly-signed'])
      expect(agreements).toContain(state)
    const grants = await rowsOf(world, 'grant')
    const statuses = new Set<string>()
    for (const { case: id, marks } of grants) {
      if (marks.contest !== contests[1]!.case) continue
      const facts = (await world.store.load(tenant, id))!.facts as unknown as GrantFacts
      for (const { status } of facts.stages) statuses.add(status)
    }
    // Reports still to file, acts to sign, stages accepted: each role finds something to do, whatever the day.
    for (const status of ['running', 'members-signed', 'accepted']) expect(statuses).toContain(status)
    expect(statuses.size).toBeGreaterThanOrEqual(4)
    expect(grants.filter((g) => g.state === 'closed').length * 2).toBeGreaterThan(grants.length)
    for (const kind of ['subsidy-campaign', 'association-project', 'sco-project', 'export-deal']) {
      const { states } = world.engine.parts.registry.procedure(kind)
      const over = (await rowsOf(world, kind)).map(({ state }) => states[state]?.final === true)
      expect([kind, over.includes(true), over.includes(false)]).toEqual([kind, true, true])
    }
    expect([world.today(), world.violations]).toEqual(['2026-11-22', []])
  })

  it('is the same for the same day', async () => {
    const states = async () => {
      const world = await demo('2026-02-03')
      const rows = [...(await rowsOf(world, 'application')), ...(await rowsOf(world, 'grant'))]
      return [world.written(), rows]
    }
    expect(await states()).toEqual(await states())
  })

  it('stands still where the calendar ends', async () => {
    const last = productionCalendar().years.at(-1)!
    expect((await demo(`${last + 3}-05-05`)).today()).toBe(`${last}-09-01`)
  })
})
