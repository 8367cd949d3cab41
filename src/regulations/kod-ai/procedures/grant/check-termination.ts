import { type IsoDate, kopecks, type Personal, yearsWithOne } from '../../../../kernel/index.ts'
import { clauseIds, type KodAiClause } from '../../clauses/index.ts'
import { type Check, conflict, content } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import type { TerminationLetter } from './grounds.ts'
import type { MessageKey } from './messages/index.ts'
import { isUnfiled } from './of-facts.ts'
import { plannedValues } from './planned.ts'

/** A ground as the decision names it: its letter, reasoning, and what it stands on. */
export interface NamedGround {
  readonly letter: TerminationLetter
  readonly text: Personal
  readonly evidence: {
    readonly kind: 'report' | 'check' | 'notice' | 'conclusion'
    readonly ref: string
  } | null
  readonly clause: string | null
  readonly date: IsoDate | null
}

const clauseOf: Readonly<Record<TerminationLetter, KodAiClause>> = {
  a: 'kod-ai:contract-10.6.a',
  b: 'kod-ai:contract-10.6.b',
  v: 'kod-ai:contract-10.6.v',
  g: 'kod-ai:contract-10.6.g',
  d: 'kod-ai:contract-10.6.d',
  e: 'kod-ai:contract-10.6.e',
  zh: 'kod-ai:contract-10.6.zh',
  z: 'kod-ai:contract-10.6.z',
}

const known: ReadonlySet<string> = new Set(clauseIds)

/** Reports whose day has passed without a filing. */
export const overdueReports = (facts: GrantFacts, on: IsoDate) =>
  facts.stages.filter((s) => isUnfiled(s) && s.ends < on)

/** Whether a check found, or an expense is marked as, money not spent as intended. */
const misused = (facts: GrantFacts): boolean =>
  facts.checks.some((c) => c.finding !== null && kopecks(c.finding.misused) > 0n) ||
  facts.ledger.expenses.some((e) => e.doubt === 'misused')

/** Plan «1» and fact «0» once the planned year is over. */
const missedResult = (facts: GrantFacts, on: IsoDate): boolean =>
  facts.completion === null &&
  yearsWithOne(plannedValues(facts, 'result')).every((year) => on > `${year}-12-31`)

/** Holds one ground of a termination by the Fund against the case: each letter with what it needs to stand on. */
export function checkGround(
  guard: Check<MessageKey>,
  facts: GrantFacts,
  ground: NamedGround,
  on: IsoDate,
  path: string,
): void {
  const { letter, evidence } = ground
  const clause = clauseOf[letter]
  const kinds = letter === 'e' ? ['notice', 'conclusion'] : letter === 'zh' ? ['conclusion'] : null
  guard.ensure(
    evidence !== null && (kinds?.includes(evidence.kind) ?? true),
    clause,
    'terminate.evidence',
    { letter },
    content('EVIDENCE_MISSING', `${path}.evidence`),
  )
  const cited = ground.clause !== null && known.has(ground.clause)
  if (letter === 'a' || letter === 'z' || letter === 'g')
    guard.ensure(
      cited && (letter !== 'g' || ground.date !== null),
      clause,
      'terminate.clause',
      { letter },
      content('UNKNOWN_CLAUSE', `${path}.clause`),
    )
  if (letter === 'b')
    guard.ensure(
      overdueReports(facts, on).length > 0,
      clause,
      'terminate.not-late',
      {},
      conflict('NO_OVERDUE_REPORT', path),
    )
  if (letter === 'v')
    guard.ensure(misused(facts), clause, 'terminate.finding', {}, content('NO_MISUSE_FOUND', path))
  if (letter === 'd')
    guard.ensure(
      missedResult(facts, on),
      clause,
      'terminate.reached',
      {},
      conflict('RESULT_NOT_MISSED', path),
    )
}
