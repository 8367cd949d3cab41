import { describe, expect, it } from 'vitest'
import { Guard, makeCalendar } from '../../../../kernel/index.ts'
import { calendarData } from '../../../../reference/index.ts'
import { kodAi } from '../../index.ts'
import { agreed, deal } from '../../testing/index.ts'
import { approveByManagement } from './actions/index.ts'
import { agreement } from './index.ts'

const calendar = makeCalendar(calendarData.revision, calendarData.years)

/** What the management is told where the subsidy has this limit in 2024. */
async function told(limit: string): Promise<string> {
  const d = await agreed(await deal(1))
  const file = await d.bench.file(d.agreement)
  const guard = new Guard(kodAi, calendar, {})
  approveByManagement.guard(guard, {
    facts: file.facts,
    input: {},
    needs: { limits: [{ year: '2024', limit }] },
    file,
    on: d.bench.today(),
    now: d.bench.clock.now(),
    actor: { id: 'director-1', role: 'director' },
    calendar,
    readings: {},
  })
  try {
    guard.settle(agreement.messages)
    return 'approved'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('limits', () => {
  it('kod-ai:contract-1.5 the payments of a year fit the limit of the subsidy to the kopeck', async () => {
    expect(await told('750000.00')).toBe('approved')
    expect(await told('749999.99')).toBe('LIMIT_EXCEEDED')
  })
})
