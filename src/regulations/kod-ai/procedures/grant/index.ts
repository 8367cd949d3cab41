import * as actions from './actions/index.ts'
import { foresights } from './foresights/index.ts'
import { balances } from './ledger.ts'
import { isMember } from './of-facts.ts'
import { tasks } from './tasks/index.ts'
import { dueSum, freeTranches, heldMembers } from './transfers.ts'
import { visibility } from './visibility.ts'
import { grantWords } from './vocabulary.ts'

export type { GrantFacts } from './facts.ts'
export * from './ledger.ts'
export { paymentLines } from './payment-lines.ts'
export { plannedValues } from './planned.ts'
export { grantPapers } from './printing.ts'
export type { StageReport } from './report.ts'

/** From the agreement in force to its fulfilment or termination, with all money in one ledger (section 6, Appendix 3). */
export const grant = grantWords.procedure({
  actions: Object.values(actions),
  separations: [
    // The organisation advises, the Fund approves; neither judges what it reported itself.
    { actions: ['file-report', 'give-opinion'], clause: 'kod-ai:contract-6.3' },
    { actions: ['file-report', 'approve-report'], clause: 'kod-ai:6.5/1' },
    { actions: ['give-opinion', 'approve-report'], clause: 'kod-ai:6.5/1' },
    { actions: ['file-report', 'return-report'], clause: 'kod-ai:6.7' },
    { actions: ['file-report', 'record-jury-opinion'], clause: 'kod-ai:6.6' },
    // The act and its supplements have two sides.
    { actions: ['sign-act', 'sign-act-by-fund'], clause: 'kod-ai:contract-6.5' },
    { actions: ['sign-supplement', 'sign-supplement-by-fund'], clause: 'kod-ai:contract-10.3' },
    // Who is paid does not pay, nor settles where to.
    { actions: ['sign-act', 'pay-tranche'], clause: 'kod-ai:6.4.4' },
    { actions: ['file-report', 'pay-tranche'], clause: 'kod-ai:6.4.4' },
    { actions: ['change-requisites', 'decide-requisites'], clause: 'kod-ai:contract-4.1.k' },
  ],
  relations: ({ facts }, person) => [
    ...(isMember(facts, person) ? (['member'] as const) : []),
    ...(facts.monitors.includes(person) ? (['assigned-monitor'] as const) : []),
  ],
  people: ({ facts }) => [...facts.members.map((m) => m.person), ...facts.monitors],
  tasks,
  foresights,
  row: ({ facts }) => {
    const { total, paid, spent, accepted, claimed, returned } = balances(facts.ledger)
    return {
      lot: facts.award?.lot ?? null,
      holder: facts.members[0]?.person ?? null,
      title: facts.award?.topic ?? null,
      sums: { total, paid, spent, accepted, claimed, returned, due: dueSum(facts) },
      dates: {
        ...(facts.award ? { signed: facts.award.agreement.signed } : {}),
        ...(facts.stages.length ? { ends: facts.stages.at(-1)!.ends } : {}),
        ...(facts.fulfilledOn ? { fulfilled: facts.fulfilledOn } : {}),
      },
      marks: {
        contest: facts.award?.contest ?? null,
        application: facts.award?.applicationNumber ?? null,
        agreement: facts.award?.agreement.number ?? null,
        registryNumber: facts.imported?.registryNumber ?? null,
        technology: facts.award?.codes.technology ?? null,
        task: facts.award?.codes.task ?? null,
        result: facts.award?.codes.result ?? null,
        late: facts.missed.some((m) => m.deadline === 'stage-report'),
        stage: facts.stages.find((s) => s.acceptedOn === null)?.number ?? null,
        // What a register of payments may take.
        due: freeTranches(facts).map((t) => t.number),
        held: heldMembers(facts).length > 0,
        // When money moved, for reports on a period.
        moved: {
          paid: facts.ledger.tranches.flatMap((t) => (t.paid ? [[t.paid.on, t.amount]] : [])),
          returned: facts.ledger.returns.map((r) => [r.on, r.amount]),
        },
      },
    }
  },
  visibility,
  corresponding: { fund: ['fund-officer', 'finance'], parties: ['member'] },
})
