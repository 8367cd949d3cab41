import { addCriterion } from './actions/add-criterion.ts'
import { announce } from './actions/announce.ts'
import { appointCommission } from './actions/appoint-commission.ts'
import { appointCouncil } from './actions/appoint-council.ts'
import { appointJury } from './actions/appoint-jury.ts'
import { cancel } from './actions/cancel.ts'
import { chooseReading } from './actions/choose-reading.ts'
import { close } from './actions/close.ts'
import { closeCommission } from './actions/close-commission.ts'
import { closeCouncil } from './actions/close-council.ts'
import { closeDirectorate } from './actions/close-directorate.ts'
import { closeExpertise } from './actions/close-expertise.ts'
import { closeFormalCheck } from './actions/close-formal-check.ts'
import { closeIntake } from './actions/close-intake.ts'
import { closeJury } from './actions/close-jury.ts'
import { extendAfterOutage } from './actions/extend-after-outage.ts'
import { extendIntake } from './actions/extend-intake.ts'
import { importContest } from './actions/import.ts'
import { prepare } from './actions/prepare.ts'
import { publish } from './actions/publish.ts'
import { recordProtocol } from './actions/record-protocol.ts'
import { revise } from './actions/revise.ts'
import { contestTasks } from './tasks.ts'
import { contestVisibility } from './visibility.ts'
import { contestWords } from './vocabulary.ts'

export { type Body, bodyKeys, commissionCategories, juryCategories } from './bodies.ts'
export { chain } from './chain.ts'
export type { AddedCriterion, ContestFacts, Ranked, RollFacts, StageEnds, Winner } from './facts.ts'
export { placeSchema, type ReviewMarks, ratingOf } from './rating.ts'

/** The contest as a procedure: the stage machine over all applications. */
export const contest = contestWords.procedure({
  actions: [
    prepare,
    importContest,
    revise,
    chooseReading,
    cancel,
    announce,
    extendIntake,
    extendAfterOutage,
    addCriterion,
    appointJury,
    appointCouncil,
    appointCommission,
    closeIntake,
    closeFormalCheck,
    closeExpertise,
    recordProtocol,
    closeJury,
    closeCouncil,
    closeCommission,
    closeDirectorate,
    publish,
    close,
  ],
  tasks: contestTasks,
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.title,
    sums: { budget: facts.budget },
    dates: {
      ...(facts.announcedOn ? { announced: facts.announcedOn } : {}),
      ...(facts.intake ? { intakeFrom: facts.intake.from, intakeTo: facts.intake.to } : {}),
      ...(facts.publishedOn ? { published: facts.publishedOn } : {}),
    },
    marks: {
      round: facts.round,
      registryNumber: facts.imported?.registryNumber ?? null,
      criteria: facts.criteria.map((c) => c.key),
    },
  }),
  visibility: contestVisibility,
  asking: { answeredBy: ['fund-officer'], askedIn: ['intake'] },
})
