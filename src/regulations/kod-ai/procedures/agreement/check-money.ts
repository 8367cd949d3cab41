import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { type Check, content, repeated } from '../contract/index.ts'
import type { AgreementFacts } from './facts.ts'
import type { messages } from './messages.ts'
import type { PapersInput } from './papers.ts'

const personCap = kopecks('2000000.00')

/**
 * Annex 8, which is the split of the grant: one row of pay a member with that member's works; shares positive, not over
 * two millions, not over what the member asked for; together exactly the approved sum (reading T16: the winner splits
 * anew after a cut, nothing is shared out by itself).
 */
export function checkEstimate(
  guard: Check<keyof typeof messages>,
  facts: AgreementFacts,
  papers: PapersInput,
): void {
  const { rows } = papers.estimate
  const total = facts.award!.total
  const order = facts.members.map((m) => m.person)
  const given = rows.map((row) => row.person)
  guard.ensure(
    given.length === order.length && order.every((person, i) => given[i] === person),
    'kod-ai:contract-app-8.fn-1',
    'papers.estimate-rows',
    {
      missing: order.filter((p) => !given.includes(p)),
      extra: [...given.filter((p) => !order.includes(p)), ...repeated(given)],
    },
    content('MEMBERS_CHANGED', 'estimate.rows'),
  )
  rows.forEach((row, i) => {
    const works = papers.specification.works.filter((w) => w.members.includes(row.person)).map((w) => w.key)
    guard.ensure(
      row.works.length > 0 && row.works.every((key) => works.includes(key)),
      'kod-ai:contract-app-8.col-2',
      'papers.item-not-allowed',
      { person: row.person },
      content('ITEM_NOT_ALLOWED', `estimate.rows.${i}.works`),
    )
    const share = kopecks(row.sum)
    guard.ensure(
      share > 0n && share <= personCap,
      'kod-ai:contract-app-8.col-3',
      'papers.person-cap',
      { person: row.person, sum: row.sum },
      content(share > 0n ? 'PERSON_OVER_2M' : 'NOT_POSITIVE', `estimate.rows.${i}.sum`),
    )
    const asked = facts.members.find((m) => m.person === row.person)?.requested
    guard.ensure(
      asked === undefined || share <= kopecks(asked),
      'kod-ai:2.2',
      'papers.over-request',
      { person: row.person, sum: row.sum, requested: asked ?? '' },
      content('APPROVED_ABOVE_REQUESTED', `estimate.rows.${i}.sum`),
    )
  })
  const all = sum(rows.map((row) => kopecks(row.sum)))
  guard.ensure(
    all === kopecks(total),
    'kod-ai:contract-app-8.total',
    'papers.sum-mismatch',
    { sum: money(all), total, difference: money(all - kopecks(total)) },
    content('SUM_MISMATCH', 'estimate.rows'),
  )
}
