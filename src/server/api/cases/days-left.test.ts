import { describe, expect, it } from 'vitest'
import { makeCalendar } from '../../../kernel/index.ts'
import { assign, inExpertise, registerExpert } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'
import { daysLeft } from './days-left.ts'

const calendar = makeCalendar('invented@1', [
  { year: 2031, daysOff: ['2031-06-12', '2031-06-13'], workingWeekends: [] },
  { year: 2033, daysOff: [], workingWeekends: [] },
])

describe('days left', () => {
  it.each([
    ['2031-06-11', '2031-06-11', 0],
    ['2031-06-11', '2031-06-16', 1],
    ['2031-06-16', '2031-06-11', -1],
    ['2031-06-10', '2031-06-20', 6],
  ])('from %s to %s are %i', (today, due, days) => {
    expect(daysLeft(calendar, today, due)).toBe(days)
  })

  it.each([
    ['2031-12-31', '2032-01-12'],
    ['2032-05-11', '2032-05-11'],
    ['2031-12-01', '2033-01-12'],
    ['2033-01-12', '2031-12-01'],
  ])('from %s to %s are not known where a year between has no calendar', (today, due) => {
    expect(daysLeft(calendar, today, due)).toBeNull()
  })
})

interface Duties {
  readonly today: string
  readonly items: readonly {
    readonly key: string
    readonly due: string | null
    readonly workingDaysLeft: number | null
    readonly mine?: boolean
    readonly deadline?: { readonly key: string } | null
    readonly case: { readonly case: string }
  }[]
}

describe('tasks and deadlines', () => {
  it('count working days from the day of the server and tell whose move it is', async () => {
    const { t, contest, applications } = await inExpertise(1)
    const api = testApi(t)
    const officer = asker('officer-1', 'fund-officer')
    const { today, items } = await api.read<Duties>('/tasks', officer)
    expect(today).toBe(t.clock.now().slice(0, 10))
    const gather = items.find(({ case: about }) => about.case === contest)!
    expect(gather.deadline).toEqual({ key: 'stage-3', instance: '' })
    expect(gather.workingDaysLeft).toBe(t.engine.parts.calendar.workingDaysBetween(today, gather.due!))
    const entry = await registerExpert(t, 'expert-1', undefined, [])
    const review = await assign(t, applications[0]!, 'expert-1', entry)
    const of = async (who: typeof officer) => {
      const seen = await api.read<Duties>('/deadlines', who)
      expect(seen.today).toBe(today)
      return seen.items.filter(({ case: about }) => about.case === review).map(({ mine }) => mine)
    }
    expect(await of(asker('expert-1'))).toEqual([true])
    expect(await of(officer)).toEqual([false])
  })
})
