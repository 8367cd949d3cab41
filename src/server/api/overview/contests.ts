import { caseOpenings, columnOpenings } from '../../../engine/index.ts'
import { kopecks, money } from '../../../kernel/index.ts'
import { budgetOf } from '../payments/index.ts'
import type { ReportCall } from '../reports/index.ts'

/** The contests of the programme side by side: what was filed in each, and what became of its money. */
export async function contestsOf(call: Omit<ReportCall, 'c'>) {
  const { parts, viewer } = call
  const filings = parts.engine.parts.registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter(({ capability }) => capability === 'intake')
  const { contests } = await budgetOf(call)
  const filedIn = async (contest: string) => {
    let [count, sum] = [0, 0n]
    for (const procedure of filings) {
      const openings = [
        caseOpenings([procedure], viewer.actor.roles),
        columnOpenings([procedure], viewer.actor.roles, 'sums.requested'),
      ]
      const groups = await parts.pages.groups(viewer.tenant, {
        ...{ person: viewer.person, within: openings, of: null, sum: 'requested' },
        where: { procedure: procedure.id, parent: contest },
      })
      for (const group of groups) {
        count += group.count
        sum += kopecks(group.sum ?? '0.00')
      }
    }
    return { filed: count, requested: money(sum) }
  }
  return Promise.all(
    contests.map(async ({ contest, procedure, title, round, allotted, recommended, signed, paid }) => ({
      ...{ contest, procedure, title, round, allotted, recommended, signed, paid },
      ...(await filedIn(contest)),
    })),
  )
}
