import { z } from 'zod'
import { indexNeed, kopecks } from '../../../../../kernel/index.ts'
import { conflict, stageEnds, trancheAmounts, yearRows } from '../../contract/index.ts'
import type { AgreementFacts } from '../facts.ts'
import { action } from '../vocabulary.ts'

const limits = (sums: Readonly<Record<string, string>>) =>
  Object.entries(sums).flatMap(([key, limit]) =>
    key.startsWith('limit-') ? [{ year: key.slice('limit-'.length), limit }] : [],
  )

/** The management approves the agreed papers; the agreement gets its number, and its years fit the limits of the subsidy. */
export const approveByManagement = action({
  name: 'approve-by-management',
  title: { ru: 'Утвердить руководством Фонда', en: 'Approve by the management' },
  clauses: ['kod-ai:5.10/1', 'kod-ai:contract-1.5', 'kod-ai:contract-3.1.year', 'kod-ai:contract-pre'],
  by: ['director'],
  from: ['agreed'],
  to: 'management-approved',
  input: z.strictObject({}),
  needs: {
    limits: indexNeed(
      (ask) => ({ procedure: 'contest', cases: [(ask.facts as AgreementFacts).award!.contest] }),
      (rows) => limits(rows[0]?.sums ?? {}),
    ),
  },
  guard(guard, { facts, needs, on, readings }) {
    const { total, months } = facts.award!
    const { percents, extension } = facts.funding
    const rows = yearRows(
      on,
      stageEnds(on, months, extension, readings),
      trancheAmounts(total, months, percents),
    )
    for (const { year, limit } of needs.limits) {
      const sum = rows.find((row) => row.year === year)?.amount ?? '0.00'
      guard.ensure(
        kopecks(sum) <= kopecks(limit),
        'kod-ai:contract-1.5',
        'approve.limit',
        { year, sum, limit },
        conflict('LIMIT_EXCEEDED'),
      )
    }
  },
  effect: (facts, { on }) => ({ ...facts, approvedOn: on }),
  number: ({ facts }) => `kod-ai/agreement:${facts.award!.contest}`,
})
