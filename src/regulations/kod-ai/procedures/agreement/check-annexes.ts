import { isSealed } from '../../../../kernel/index.ts'
import { estimate, schedule } from '../../rules/index.ts'
import { type Check, conflict, interimKinds, reportKinds, trancheAmounts } from '../contract/index.ts'
import type { AgreementFacts } from './facts.ts'
import type { MessageKey } from './messages.ts'

/** Months of one stage (`kod-ai:contract-app-7.col-3`). */
const STAGE = 6

/**
 * The filed annexes once more, as they will be signed: the schedule with the Fund's own shares and month by the rule
 * kod-ai/schedule, the estimate by kod-ai/estimate. What was wrong with them was told when they were filed.
 */
export function checkAnnexes(
  guard: Check<MessageKey>,
  facts: AgreementFacts,
  readings: Readonly<Record<string, string>>,
): void {
  const { total, months } = facts.award!
  const { percents, extension } = facts.funding
  const papers = facts.papers!
  const amounts = trancheAmounts(total, months, percents)
  const last = amounts.length - 1
  const longer = readings['term.extra-month-stage'] === 'first' ? 0 : last
  const plan = guard.rule(schedule, {
    months,
    extension,
    grant: total,
    percents: percents ? [...percents] : null,
    roundTo: 'rouble' as const,
    rows: papers.plan.stages.map((stage, i) => ({
      stage: stage.number,
      works: stage.works,
      months: STAGE + (i === longer ? extension : 0),
      amount: amounts[i] ?? '0.00',
      reports: i === last ? [...reportKinds] : interimKinds(readings),
    })),
  })
  guard.ensure(
    plan.ok,
    'kod-ai:6.1.2',
    'agree.annex',
    { annex: 7, list: plan.errors },
    conflict('ANNEX_WRONG', '7'),
  )
  const pay = guard.rule(estimate, {
    grant: total,
    members: facts.members.map((m) => m.person),
    rows: papers.estimate.rows,
  })
  guard.ensure(
    pay.ok,
    'kod-ai:6.1.3',
    'agree.annex',
    { annex: 8, list: pay.errors },
    conflict('ANNEX_WRONG', '8'),
  )
}

/** Requires the names of the requisites to be those of the application, by their blind index (`kod-ai:contract-11.fio`). */
export function checkNames(guard: Check<MessageKey>, facts: AgreementFacts): void {
  for (const { person, name } of facts.members) {
    const fio = facts.papers?.requisites.find((r) => r.person === person)?.fio
    guard.ensure(
      !isSealed(name) || !isSealed(fio) || name.blind === fio.blind,
      'kod-ai:contract-11.fio',
      'agree.name',
      { person },
      { code: 'NAME_MISMATCH', kind: 'content', path: `requisites.${person}.fio` },
    )
  }
}
