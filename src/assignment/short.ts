import type { Demand } from './demand.ts'
import { barOf, type Prepared } from './instance.ts'
import type { Short } from './proposal.ts'
import type { Solved } from './solver.ts'

/** Names every application that does not get all it needs, with why: never silently fewer (`kod-ai:4.6.1/2`). */
export function shortOf(
  { filings, experts }: Demand,
  { ties, instance }: Prepared,
  { short }: Solved,
): readonly Short[] {
  return filings.flatMap((filing, row): Short[] => {
    const missing = short[row]!
    if (missing === 0) return []
    const counted = { tied: 0, skill: 0, barred: 0, asked: 0 }
    experts.forEach((expert, i) => {
      const bar = barOf(expert, filing, ties[row]!.get(i))
      if (bar) counted[bar]++
    })
    const candidates = instance.starts[row + 1]! - instance.starts[row]!
    const { tied, skill: unskilled, barred, asked } = counted
    const why = candidates < filing.need ? 'candidates' : 'capacity'
    return [{ filing: filing.id, missing, why, candidates, tied, unskilled, barred, asked }]
  })
}
