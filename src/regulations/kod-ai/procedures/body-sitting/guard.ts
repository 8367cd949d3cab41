import { kopecks, money, type Refusal, sum } from '../../../../kernel/index.ts'
import type { BodyConfig } from './config.ts'
import type { BodyItem, BodySittingFacts } from './facts.ts'
import type { BodySittingWords } from './vocabulary.ts'

export type BodyGuard = Parameters<NonNullable<Parameters<typeof actionOf<'x', unknown>>[0]['guard']>>[0]
declare const actionOf: BodySittingWords['action']

export const content = (code: string, path: string): Refusal => ({ code, kind: 'content', path })
export const state = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
export const role = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** Who is here: members of the roll, at least one. Of the directorate no membership is approved, so nobody is counted. */
export function checkAttendance(
  guard: BodyGuard,
  config: BodyConfig,
  roll: readonly string[],
  attendance: readonly string[],
): void {
  if (!config.membership) return
  guard.ensure(
    attendance.length > 0,
    config.clauses.membership,
    'body.attendance',
    {},
    content('NOBODY', 'attendance'),
  )
  attendance.forEach((person, i) => {
    guard.ensure(
      roll.includes(person) && attendance.indexOf(person) === i,
      config.clauses.membership,
      'body.roll',
      { person },
      content('NOT_IN_ROLL', `attendance.${i}`),
    )
  })
}

export interface BodyDecision {
  readonly item: string
  readonly decision: string
  readonly amount: string | null
  readonly reason: string | null
}

/** One decision held against what its body may decide. */
export function checkDecision(
  guard: BodyGuard,
  config: BodyConfig,
  facts: BodySittingFacts,
  d: BodyDecision,
  at: string,
): void {
  const item = facts.items[d.item]
  const known = guard.ensure(
    item !== undefined,
    config.clauses.decide[0],
    'body.item',
    { item: d.item },
    state('NO_OPEN_ITEM', `${at}.item`),
  )
  const chosen = guard.ensure(
    d.decision === config.yes || d.decision === config.no,
    config.clauses.decide[0],
    'body.decision',
    { decision: d.decision, allowed: [config.yes, config.no] },
    content('DECISION', `${at}.decision`),
  )
  if (!known || !chosen) return
  if (d.decision === config.no) checkRefusal(guard, config, d, at)
  else if (config.amount === 'as-is') checkAsIs(guard, item!, d, at)
  else checkAmount(guard, config, item!, d, at)
}

function checkRefusal(guard: BodyGuard, config: BodyConfig, d: BodyDecision, at: string): void {
  guard.ensure(
    d.reason !== null,
    config.clauses.decide[0],
    'body.reason',
    {},
    content('REASON_MISSING', `${at}.reason`),
  )
  guard.ensure(
    d.amount === null,
    config.clauses.decide[0],
    'body.amount-given',
    {},
    content('AMOUNT_GIVEN', `${at}.amount`),
  )
}

/** The directorate approves the commission's sum: it neither cuts nor raises (`kod-ai:4.10.1`, reading T15). */
function checkAsIs(guard: BodyGuard, item: BodyItem, d: BodyDecision, at: string): void {
  guard.ensure(
    d.amount === null || kopecks(d.amount) === kopecks(item.proposed),
    'kod-ai:4.10.1',
    'body.amount-differs',
    { amount: d.amount, proposed: item.proposed },
    state('AMOUNT_DIFFERS', `${at}.amount`),
  )
}

/** A sum is positive and never above the request (`kod-ai:2.2`); the commission gives its reason for a cut (`kod-ai:4.9.4`). */
function checkAmount(
  guard: BodyGuard,
  config: BodyConfig,
  item: BodyItem,
  d: BodyDecision,
  at: string,
): void {
  const given = guard.ensure(
    d.amount !== null && kopecks(d.amount) > 0n,
    config.clauses.decide[0],
    'body.amount',
    {},
    content('AMOUNT_MISSING', `${at}.amount`),
  )
  if (!given) return
  const { requested } = item
  const lowered = guard.ensure(
    kopecks(d.amount!) <= kopecks(requested),
    'kod-ai:2.2',
    'body.raise',
    { amount: d.amount, requested },
    content('RAISE_FORBIDDEN', `${at}.amount`),
  )
  // Only the commission sets the sum, and the agreement knows whole roubles only: kopecks would bar the winner later.
  if (lowered && config.amount === 'sets')
    guard.ensure(
      kopecks(d.amount!) % 100n === 0n,
      'kod-ai:contract-3.1',
      'body.whole-roubles',
      { amount: d.amount },
      content('TOTAL_KOPECKS', `${at}.amount`),
    )
  if (lowered && config.amount === 'sets')
    guard.ensure(
      kopecks(d.amount!) === kopecks(requested) || d.reason !== null,
      'kod-ai:4.9.4',
      'body.cut-reason',
      { amount: d.amount, requested },
      content('CUT_REASON', `${at}.reason`),
    )
}

/** Winners close their UMNIK agreements by the protocol (`kod-ai:fn2`) and stay within the subsidy (`kod-ai:2.7`). */
export function checkApproval(
  guard: BodyGuard,
  config: BodyConfig,
  facts: BodySittingFacts,
  date: string,
  budget: string,
  before: string,
): void {
  const approved = Object.values(facts.items).filter((i) => i.decision === config.yes)
  const open = approved.filter((i) => i.umnik !== null && (i.umnik === 'open' || i.umnik > date))
  guard.ensure(
    open.length === 0,
    'kod-ai:fn2',
    'body.umnik',
    { date, items: open.slice(0, 20).map((i) => i.number) },
    state('UMNIK_OPEN', 'date'),
  )
  const all = kopecks(before) + sum(approved.map((i) => kopecks(i.proposed)))
  const gap = all - kopecks(budget)
  guard.ensure(
    gap <= 0n,
    'kod-ai:2.7',
    'body.budget',
    { approved: money(all), budget, gap: money(gap) },
    state('BUDGET_EXCEEDED'),
  )
}
