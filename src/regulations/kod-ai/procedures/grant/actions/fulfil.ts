import { z } from 'zod'
import { type IsoDate, laterOf, yearsWithOne } from '../../../../../kernel/index.ts'
import { term } from '../../../rules/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { openDuties, unregistered } from '../completion.ts'
import type { GrantFacts } from '../facts.ts'
import { lastStage, stageOf } from '../of-facts.ts'
import { indicatorFact, resultFact } from '../planned.ts'
import { action } from '../vocabulary.ts'

/** The latest of the four events that fulfil the agreement (`kod-ai:6.8`). */
function fulfilledOn(facts: GrantFacts): IsoDate {
  const last = stageOf(facts, lastStage(facts))!
  return [
    last.approved.research!.on,
    last.approved.expenses!.on,
    facts.completion!.on,
    last.acceptedOn!,
    ...facts.members.map((m) => m.registered!.on),
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
    const last = stageOf(facts, lastStage(facts))!
    const missing = unregistered(facts)
    const met = (
      condition: boolean,
      clause: 'kod-ai:6.8/1' | 'kod-ai:6.8/2' | 'kod-ai:6.8/3' | 'kod-ai:6.8/4' | 'kod-ai:2.10',
      what: string,
    ) => guard.ensure(condition, clause, 'fulfil.condition', { what }, conflict('NOT_FULFILLED', clause))
    met(Boolean(last.approved.research && last.approved.expenses), 'kod-ai:6.8/1', 'reports')
    met(facts.completion !== null, 'kod-ai:6.8/2', 'result')
    met(last.acceptedOn !== null, 'kod-ai:6.8/3', 'act')
    met(missing.length === 0, 'kod-ai:6.8/4', missing.join(', '))
    met(
      yearsWithOne(resultFact(facts)).length === 1 && yearsWithOne(indicatorFact(facts)).length === 1,
      'kod-ai:2.10',
      'values',
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
  children: ({ file }) => [
    {
      child: 'agreement',
      procedure: 'agreement',
      case: file.parent!,
      action: 'finish',
      input: { outcome: 'fulfilled' },
    },
  ],
})
