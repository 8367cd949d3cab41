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

/** From the published results to the agreement in force: negotiation, declaration, signing (`kod-ai:5.8`–`kod-ai:5.11`). */
export const agreement = agreementWords.procedure({
  actions: Object.values(actions),
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
})
