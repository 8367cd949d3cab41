import { admit } from './actions/admit.ts'
import { agreementRefused } from './actions/agreement-refused.ts'
import { annulReview } from './actions/annul-review.ts'
import { assignExpert } from './actions/assign-expert.ts'
import { attach } from './actions/attach.ts'
import { checkPerson } from './actions/check-person.ts'
import { closeFundProject } from './actions/close-fund-project.ts'
import { commissionDecision } from './actions/commission-decision.ts'
import { councilDecision } from './actions/council-decision.ts'
import { decide37 } from './actions/decide-3-7.ts'
import { declareInterests } from './actions/declare-interests.ts'
import { directorateDecision } from './actions/directorate-decision.ts'
import { granted } from './actions/granted.ts'
import { juryDecision } from './actions/jury-decision.ts'
import { leaveOut } from './actions/leave-out.ts'
import { lookAgain } from './actions/look-again.ts'
import { markDocuments } from './actions/mark-documents.ts'
import { noteDuplicate } from './actions/note-duplicate.ts'
import { openToExpert } from './actions/open-to-expert.ts'
import { prepare } from './actions/prepare.ts'
import { publishResult } from './actions/publish-result.ts'
import { rank } from './actions/rank.ts'
import { recommend } from './actions/recommend.ts'
import { recordImport } from './actions/record-import.ts'
import { recordRecusal } from './actions/record-recusal.ts'
import { recordReview } from './actions/record-review.ts'
import { recordTie } from './actions/record-tie.ts'
import { remove } from './actions/remove.ts'
import { resolveAiSplit } from './actions/resolve-ai-split.ts'
import { revise } from './actions/revise.ts'
import { settleTie } from './actions/settle-tie.ts'
import { sign } from './actions/sign.ts'
import { submit } from './actions/submit.ts'
import { withdraw } from './actions/withdraw.ts'
import { applicationAssigning } from './assigning.ts'
import { applicationComparing } from './comparing.ts'
import { applicationRow } from './row.ts'
import { separations } from './separations.ts'
import { applicationTasks } from './tasks.ts'
import { applicationVisibility } from './visibility.ts'
import { applicationWords } from './vocabulary.ts'

export { type Content, contentSchema, type Member } from './content.ts'
export { applicantFor, type Declared } from './declared.ts'
export type { ApplicationFacts } from './facts.ts'
export { inRoundNeed } from './in-round.ts'
export { applicationPapers } from './papers.ts'
export { type ApplicationState, applicationStates, liveStates } from './states.ts'
export { openTies } from './ties.ts'

/** An application as a procedure: from its signing to the agreement or the refusal. */
export const application = applicationWords.procedure({
  actions: [
    prepare,
    revise,
    attach,
    sign,
    submit,
    withdraw,
    recordImport,
    noteDuplicate,
    markDocuments,
    checkPerson,
    closeFundProject,
    admit,
    remove,
    decide37,
    assignExpert,
    recordReview,
    openToExpert,
    recordRecusal,
    resolveAiSplit,
    annulReview,
    declareInterests,
    lookAgain,
    recordTie,
    settleTie,
    rank,
    recommend,
    leaveOut,
    juryDecision,
    councilDecision,
    commissionDecision,
    directorateDecision,
    publishResult,
    granted,
    agreementRefused,
  ],
  separations,
  relations: ({ facts }, person) => {
    const roles: ('lead' | 'member' | 'reviewer')[] = []
    if (facts.lead === person) roles.push('lead')
    if (facts.members.some((m) => m.person === person)) roles.push('member')
    if (
      facts.experts.some(
        (e) => e.expert === person && e.open && (e.state === 'assigned' || e.state === 'signed'),
      )
    )
      roles.push('reviewer')
    return roles
  },
  people: ({ facts }) => [
    facts.lead,
    ...facts.members.map((m) => m.person),
    ...facts.experts.map((e) => e.expert),
  ],
  tasks: applicationTasks,
  row: applicationRow,
  visibility: applicationVisibility,
  assigning: applicationAssigning,
  comparing: applicationComparing,
  corresponding: { fund: ['fund-officer'], parties: ['lead', 'member'] },
})
