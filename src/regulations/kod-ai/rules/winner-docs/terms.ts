import { endOfTerm, type IsoDate, type Term } from '../../../../kernel/index.ts'
import { orDash } from '../kit.ts'
import type { Facts } from './schema.ts'
import type { Clause, Context, Told } from './told.ts'

interface Line {
  readonly clause: Clause
  readonly what: 'docs' | 'corrections' | 'agreed' | 'signed'
  readonly start: IsoDate
  readonly done: IsoDate | null
  readonly due: IsoDate
}

const messages = {
  docs: 'winner.docs',
  corrections: 'winner.corrections',
  agreed: 'winner.agreed',
  signed: 'winner.signed',
} as const

/** Late is what was done after its term, and what is not done once the day of the check is past it. */
function judge({ clause, what, start, done, due }: Line, asOf: IsoDate, told: Told): void {
  told.trace.step('winner.term', { clause: clause.slice('kod-ai:'.length), start, due })
  const operands = { done: orDash(done), due, asOf }
  if (done === null && asOf <= due)
    told.note('unknown', clause, 'winner.waiting', { due, asOf, missing: what })
  else told.check(done !== null && done <= due, clause, messages[what], operands)
}

/** The terms between the results and the signed agreement: `kod-ai:5.8/1`, `kod-ai:5.8/2`, `kod-ai:5.8/5`, `kod-ai:5.11`. */
export function checkTerms(facts: Facts, { parameters, readings, calendar }: Context, told: Told): void {
  const { asOf, published, remarksAt, contractReceivedAt, contractSignedAt, contractSignedBy } = facts
  const shift = readings['terms.shift'] === 'civil-code'
  const dueOf = (start: IsoDate, amount: number, unit: Term['unit']) =>
    endOfTerm({ amount, unit, shift }, start, calendar).due
  const line = (clause: Clause, what: Line['what'], start: IsoDate, done: IsoDate | null, due: IsoDate) =>
    judge({ clause, what, start, done, due }, asOf, told)
  line(
    'kod-ai:5.8/1',
    'docs',
    published,
    facts.docsSentAt,
    dueOf(published, parameters['due.docs-to-fund'], 'calendar-days'),
  )
  if (remarksAt === null) told.note('not-applicable', 'kod-ai:5.8/2', 'winner.no-remarks')
  else
    line(
      'kod-ai:5.8/2',
      'corrections',
      remarksAt,
      facts.correctedAt,
      dueOf(remarksAt, parameters['due.corrections'], 'working-days'),
    )
  line(
    'kod-ai:5.8/5',
    'agreed',
    published,
    facts.agreedAt,
    dueOf(published, parameters['due.agreement-total'], 'working-days'),
  )
  const unsigned = facts.team.filter((p) => !contractSignedBy.includes(p.person)).map((p) => p.person)
  if (contractSignedAt !== null)
    told.check(unsigned.length === 0, 'kod-ai:5.10/3', 'winner.by-all', { persons: unsigned })
  if (contractReceivedAt === null) {
    told.note('not-applicable', 'kod-ai:5.11', 'winner.not-received')
    return
  }
  // An agreement that lacks a signature is not signed: once its term is past, that is late whatever day it bears.
  const due = dueOf(contractReceivedAt, parameters['due.sign'], 'working-days')
  const partly = unsigned.length > 0 && contractSignedAt !== null && contractSignedAt <= due
  line('kod-ai:5.11', 'signed', contractReceivedAt, partly ? null : contractSignedAt, due)
}
