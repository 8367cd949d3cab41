import { z } from 'zod'
import { type IsoDate, laterOf, yearsWithOne } from '../../../../../kernel/index.ts'
import { fulfilment, term } from '../../../rules/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { openDuties } from '../completion.ts'
import type { GrantFacts } from '../facts.ts'
import { finishAgreement } from '../finish-agreement.ts'
import { lastStage, stageOf } from '../of-facts.ts'
import { indicatorFact, resultFact } from '../planned.ts'
import { action } from '../vocabulary.ts'

const clauseOf = {
  1: 'kod-ai:6.8/1',
  2: 'kod-ai:6.8/2',
  3: 'kod-ai:6.8/3',
  4: 'kod-ai:6.8/4',
} as const

/** The four events of 6.8 as the rule kod-ai/fulfilment asks for them. */
function fulfilmentFacts(facts: GrantFacts) {
  const last = stageOf(facts, lastStage(facts))!
  return {
    signed: facts.award!.agreement.signed,
    members: facts.members.map((m) => m.person),
    researchReportApproved: last.approved.research?.on ?? null,
    expenseReportApproved: last.approved.expenses?.on ?? null,
    resultConfirmed: facts.completion?.on ?? null,
    actSignatures: [
      ...Object.entries(last.signatures).map(([by, on]) => ({ by, on })),
      ...(last.acceptedOn ? [{ by: 'fund', on: last.acceptedOn }] : []),
    ],
    registerEntries: facts.members.flatMap((m) =>
      m.registered ? [{ person: m.person, on: m.registered.on }] : [],
    ),
  }
}

/** The latest of the four events (`kod-ai:6.8`); an end before the least term is refused, so it plays no part here. */
function fulfilledOn(facts: GrantFacts): IsoDate {
  const all = fulfilmentFacts(facts)
  return [
    all.researchReportApproved!,
    all.expenseReportApproved!,
    all.resultConfirmed!,
    ...all.actSignatures.map((s) => s.on),
    ...all.registerEntries.map((e) => e.on),
  ].reduce(laterOf)
}

/** The agreement is fulfilled: reports approved, result confirmed, final act signed by all, every member in the register. */
export const fulfil = action({
  name: 'fulfil',
  title: { ru: 'Признать договор исполненным', en: 'Declare the agreement fulfilled' },
  clauses: [
    'kod-ai:6.8',
    'kod-ai:6.8/1',
    'kod-ai:6.8/2',
    'kod-ai:6.8/3',
    'kod-ai:6.8/4',
    'kod-ai:2.3/2',
    'kod-ai:2.10',
    'kod-ai:2.10.b',
    'kod-ai:contract-2.3',
    'kod-ai:contract-7.8',
    'kod-ai:contract-7.8.1',
    'kod-ai:contract-7.8.2',
    'kod-ai:contract-7.8.3',
    'kod-ai:contract-7.8.4',
    'kod-ai:contract-10.1',
  ],
  by: ['fund-officer'],
  from: ['completing'],
  to: 'fulfilled',
  input: z.strictObject({}),
  guard(guard, { facts, on }) {
    const { open } = guard.rule(fulfilment, fulfilmentFacts(facts))
    for (const number of open)
      guard.ensure(false, clauseOf[number], 'fulfil.condition', { number }, conflict('NOT_FULFILLED', number))
    guard.ensure(
      yearsWithOne(resultFact(facts)).length === 1 && yearsWithOne(indicatorFact(facts)).length === 1,
      'kod-ai:2.10',
      'fulfil.values',
      {},
      conflict('NOT_FULFILLED', 'values'),
    )
    const { agreement, months, extension } = facts.award!
    const duties = openDuties(facts)
    const { errors, earliestEnd } = guard.rule(term, {
      signed: agreement.signed,
      months,
      extension,
      completed: on,
      allDutiesDone: duties.length === 0,
    })
    guard.ensure(
      !errors.includes('TOO_EARLY'),
      'kod-ai:2.3/2',
      'fulfil.early',
      { earliest: earliestEnd ?? '' },
      content('MIN_TERM'),
    )
    guard.ensure(
      !errors.includes('DUTIES_OPEN'),
      'kod-ai:contract-2.3',
      'fulfil.duties',
      { list: duties },
      conflict('DUTIES_OPEN'),
    )
  },
  effect: (facts) => ({ ...facts, fulfilledOn: fulfilledOn(facts) }),
  children: ({ file }) => finishAgreement(file, 'fulfilled'),
})
