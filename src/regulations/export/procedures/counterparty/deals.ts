import { indexNeed } from '../../../../kernel/index.ts'

/** Deals of the counterparty that were cleared or shipped: what becomes known holds them all (`export:4.2/4`). */
export const clearedDeals = indexNeed(
  ({ file }) => ({
    procedure: 'export-deal',
    parent: file.id,
    states: ['allowed', 'deviation', 'shipped', 'outside'],
  }),
  (rows) => rows.map((row) => row.case),
)

/** Tells each of them to be decided anew. */
export const recheckAll = (deals: readonly string[], reason: string) =>
  deals.map((deal, n) => ({
    child: `recheck-${n + 1}`,
    procedure: 'export-deal',
    case: deal,
    action: 'recheck',
    input: { reason },
  }))
