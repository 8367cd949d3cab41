import { checkLaw, closeCheck, openCheck, setTerms } from './actions/checks.ts'
import { close, deviate, drop, recheck, reconsider, ship, transferAgain } from './actions/course.ts'
import { decide } from './actions/decide.ts'
import { answerFlags, askAbout, chooseWay, explain, skipFlags } from './actions/flags.ts'
import {
  applyForPermit,
  askReasons,
  expirePermit,
  recordPermit,
  recordReasons,
  revokePermit,
} from './actions/permit.ts'
import { addDocument, addMeasure, addParty, describeSubject, identify, openDeal } from './actions/record.ts'
import { dealTasks } from './tasks.ts'
import { visibility } from './visibility.ts'
import { dealWords } from './vocabulary.ts'

export { besides } from './beside.ts'
export type { DealFacts } from './facts.ts'
export { met as dealMet } from './messages.ts'

/** A deal from its first record to its last transfer, decided and decided anew (`export:4`, `export:5`). */
export const deal = dealWords.procedure({
  actions: [
    openDeal,
    addDocument,
    addParty,
    describeSubject,
    identify,
    answerFlags,
    skipFlags,
    askAbout,
    explain,
    chooseWay,
    openCheck,
    closeCheck,
    checkLaw,
    addMeasure,
    setTerms,
    applyForPermit,
    recordPermit,
    expirePermit,
    revokePermit,
    askReasons,
    recordReasons,
    decide,
    deviate,
    ship,
    transferAgain,
    reconsider,
    recheck,
    close,
    drop,
  ],
  tasks: dealTasks,
  row: ({ facts }) => {
    const last = facts.decisions.at(-1)
    const shipped = facts.shipments.at(-1)
    return {
      lot: null,
      holder: null,
      title: facts.title,
      sums: {},
      dates: { ...(last ? { decided: last.on } : {}), ...(shipped ? { shipped: shipped.on } : {}) },
      marks: {
        outcome: last?.outcome ?? null,
        solution: facts.subject?.solution ?? null,
        documents: facts.documents.length,
        deviation: facts.deviations.length > 0,
      },
    }
  },
  visibility,
})
