import { describe, expect, it } from 'vitest'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { agenda } from './agenda.ts'
import { random } from './random.ts'
import { makeWorld, type Step } from './world.ts'

const officer = { id: 'officer-1', roles: ['fund-officer'] }
const register = {
  procedure: 'expert',
  case: null,
  action: 'register',
  input: { person: 'e-1', name: 'Кира Токенова', lots: ['nlp'], skills: 'разбор текстов' },
  who: officer,
}
const world = (watch?: (step: Step) => void) =>
  makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'world',
    start: '2024-04-01T06:00:00.000Z',
    ...(watch ? { watch } : {}),
  })

describe('a world', () => {
  it('does what is on its agenda in the order of instants, first come first served within one', async () => {
    const queue = agenda()
    const source = random('agenda')
    const instants = Array.from({ length: 200 }, () => source.below(50))
    for (const [i, instant] of instants.entries()) queue.at(instant, () => void i)
    const seen: number[] = []
    for (let item = queue.next(); item; item = queue.next()) seen.push(item.instant)
    expect(seen).toEqual([...instants].sort((a, b) => a - b))
  })

  it('moves its clock to each happening and stands still where it is told to', async () => {
    const w = world()
    const days: string[] = []
    w.after(3, () => void days.push(w.today()))
    w.at(w.morning('2024-04-02'), () => void days.push(w.today()))
    w.at(w.morning('2024-05-01'), () => void days.push(w.today()))
    await w.run(w.morning('2024-04-20'))
    expect([days, w.today()]).toEqual([['2024-04-02', '2024-04-04'], '2024-04-20'])
    await w.run()
    expect(days.at(-1)).toBe('2024-05-01')
    expect(() => w.at(Number.NaN, () => {})).toThrow(RangeError)
  })

  it('counts refusals that may be, and tells those that must not be', async () => {
    const steps: Step[] = []
    const w = world((step) => steps.push(step))
    expect(await w.must(register)).not.toBeNull()
    expect(await w.may(register)).toHaveProperty('refused')
    expect(await w.must(register)).toBeNull()
    expect([...w.refused]).toEqual([['DUPLICATE', 1]])
    expect(w.violations).toEqual([expect.stringContaining('expert.register')])
    expect(steps.map((s) => [s.before, s.after.state])).toEqual([[null, 'active']])
  })
})
