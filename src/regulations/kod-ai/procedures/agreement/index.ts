import * as actions from './actions/index.ts'
import { tasks } from './tasks.ts'
import { visibility } from './visibility.ts'
import { agreementWords } from './vocabulary.ts'

export type { AgreementFacts } from './facts.ts'
export {
  type AgreementOpening,
  type AgreementRefusedNotice,
  agreementOpening,
  agreementRefusedNotice,
  type GrantedNotice,
  grantedNotice,
} from './opening.ts'
export type { PapersInput } from './papers.ts'
export { agreementPapers } from './printing.ts'

/** From the published results to the agreement in force: negotiation, declaration, signing (`kod-ai:5.8`–`kod-ai:5.11`). */
export const agreement = agreementWords.procedure({
  actions: Object.values(actions),
  separations: [
    // Two parties: nobody agrees with oneself, approves the own papers or signs for both.
    { actions: ['file-papers', 'post-remarks'], clause: 'kod-ai:5.8/4' },
    { actions: ['file-papers', 'agree'], clause: 'kod-ai:5.8/4' },
    { actions: ['file-papers', 'approve-by-management'], clause: 'kod-ai:5.10/1' },
    { actions: ['file-papers', 'sign-by-fund'], clause: 'kod-ai:5.10/2' },
    { actions: ['sign-declaration', 'record-check'], clause: 'kod-ai:5.6' },
    { actions: ['sign-declaration', 'record-checks'], clause: 'kod-ai:5.6' },
    { actions: ['sign-declaration', 'approve-by-management'], clause: 'kod-ai:5.10/1' },
    { actions: ['sign', 'sign-by-fund'], clause: 'kod-ai:5.10/2' },
  ],
  relations: ({ facts }, person) => (facts.members.some((m) => m.person === person) ? ['member'] : []),
  people: ({ facts }) => facts.members.map((m) => m.person),
  tasks,
  row: ({ facts, number }) => ({
    lot: facts.award?.lot ?? null,
    holder: facts.members[0]?.person ?? null,
    title: facts.award?.topic ?? null,
    sums: { total: facts.award?.total ?? '0.00' },
    dates: {
      ...(facts.award ? { published: facts.award.published } : {}),
      ...(facts.signed ? { signed: facts.signed } : {}),
    },
    marks: {
      contest: facts.award?.contest ?? null,
      application: facts.award?.applicationNumber ?? null,
      rounds: facts.rounds.length,
      expired: facts.missed.some((m) => m.deadline === 'agreement-total'),
      ...(number ? { number } : {}),
    },
  }),
  visibility,
  corresponding: { fund: ['fund-officer'], parties: ['member'] },
})
