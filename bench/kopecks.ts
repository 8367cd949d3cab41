import { decide, makeCalendar } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { calendarData } from '../src/reference/index.ts'
import { random } from '../src/simulation/index.ts'
import type { Line } from './measure.ts'

/**
 * Penalties whose exact value ends in half a kopeck, against big rationals worked out here independently: percent in
 * hundredths p, debt in kopecks d, days n, so the penalty is d*p*n / 3,000,000 kopecks; a tie has remainder 1,500,000.
 */
export async function kopeckBench(): Promise<Line[]> {
  const regulation = programmes.find((r) => r.id === 'kod-ai')!
  const rule = regulation.rules.find((r) => r.id === 'kod-ai/penalty')!
  const calendar = makeCalendar(calendarData.revision, calendarData.years)
  const source = random('ties')
  let ties = 0
  let misses = 0
  while (ties < 20_000) {
    const percent = BigInt(source.between(1, 2500))
    const days = source.between(1, 28)
    // d*p*n = 1,500,000 (mod 3,000,000): choose d so that the product is an odd multiple of 1,500,000.
    const step = percent * BigInt(days)
    const debt = (1_500_000n * BigInt(2 * source.between(0, 5000) + 1)) / step
    if (debt * step === 0n || (debt * step) % 3_000_000n !== 1_500_000n) continue
    ties++
    const exact = (debt * step - 1_500_000n) / 3_000_000n + 1n
    const text = (k: bigint) => `${k / 100n}.${String(k % 100n).padStart(2, '0')}`
    const facts = {
      debt: text(debt),
      dueDate: '2025-03-01',
      doneDate: `2025-03-${String(1 + days).padStart(2, '0')}`,
      actDate: '2025-04-01',
      forceMajeure: [],
      keyRates: [{ from: '2025-01-01', percent: text(percent) }],
    }
    const { value } = decide(regulation, rule, facts, { calendar })
    if ((value as { penalty: string }).penalty !== text(exact)) misses++
  }
  return [
    { what: `half-kopeck ties, misses of ${ties}`, value: String(misses), target: '0', met: misses === 0 },
  ]
}
