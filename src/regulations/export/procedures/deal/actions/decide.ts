import { z } from 'zod'
import { decide as decideRule } from '../../../rules/index.ts'
import { conflict, content, noteText, someText } from '../../shared/index.ts'
import { adviceOf, askedOf, stateOf } from '../asked.ts'
import { toldBeside } from '../beside.ts'
import { actsNeed, decidingNeeds, trainedNeed } from '../needs.ts'
import { action, open } from '../vocabulary.ts'

const states = [
  'choice',
  'checks',
  'permit-needed',
  'permit-asked',
  'allowed',
  'refused',
  'outside',
  'statutory',
] as const

/**
 * The decision on a deal: the advice of the declaration on everything that is known, with what a clearance needs besides.
 * Who is not trained decides all the same, and is told so (`export:7.1`).
 */
export const decide = action({
  name: 'decide',
  title: { ru: 'Решить по сделке', en: 'Decide on the deal' },
  clauses: [
    'export:4',
    'export:3',
    'export:3.1/1',
    'export:3.1/2',
    'export:3.2',
    'export:3.3',
    'export:3.4',
    'export:1.2/2',
    'export:1.3/1',
    'export:1.3/2',
    'export:1.4',
    'export:2.1/1',
    'export:2.1/2',
    'export:4.1',
    'export:4.2',
    'export:4.3',
    'export:4.4',
    'export:5.1/1',
    'export:5.1/2',
    'export:7.1',
    'export:pre.2',
  ],
  by: ['export-officer'],
  from: open,
  to: {
    oneOf: states,
    choose: ({ facts, needs, on, readings }) => stateOf(adviceOf(facts, needs, on, readings), facts),
  },
  input: z.strictObject({
    /** How each principle of section 3 was kept (`export:3`). */
    principles: z.strictObject({
      reasonable: noteText(),
      diligent: noteText(),
      lawful: noteText(),
      safe: noteText(),
    }),
    measures: z.array(someText(1000)).max(50),
  }),
  needs: { ...decidingNeeds, acts: actsNeed, trained: trainedNeed },
  guard(guard, { facts, input, needs, on, readings }) {
    const { standing } = needs.counterparty
    guard.ensure(
      standing.type !== null,
      'export:2.1/2',
      'deal.counterparty-unknown',
      {},
      conflict('COUNTERPARTY_UNKNOWN'),
    )
    guard.rule(decideRule, askedOf(facts, needs, on))
    const advice = adviceOf(facts, needs, on, readings)
    guard.ensure(
      facts.measures.length + input.measures.length > 0,
      'export:3.1/1',
      'deal.measure',
      {},
      content('MEASURE_REQUIRED', 'measures'),
    )
    if (advice.outcome === 'not-export' || advice.outcome === 'statutory-route') return
    guard.ensure(
      facts.answered !== null || facts.skipped !== null,
      'export:5.1/1',
      'deal.checklist',
      {},
      content('CHECKLIST_REQUIRED'),
    )
    guard.ensure(
      facts.answered !== null || needs.solution?.highRisk !== true,
      'export:pre.2',
      'deal.high-risk',
      {},
      content('CHECKLIST_REQUIRED'),
    )
    if (advice.shipAllowed !== true) return
    guard.ensure(facts.legal !== null, 'export:3.3', 'deal.legal', {}, conflict('LEGAL_CHECK_REQUIRED'))
    const all = [standing, ...needs.parties]
    guard.ensure(
      all.every(({ checked }) => checked),
      'export:3.2',
      'deal.diligence',
      {},
      conflict('DILIGENCE_INCOMPLETE'),
    )
    const count = all.reduce((sum, one) => sum + one.unanswered, 0)
    guard.ensure(count === 0, 'export:3.1/2', 'deal.signals', { count }, conflict('UNRESOLVED_SIGNAL'))
  },
  notices: ({ facts, needs, on, readings }) =>
    adviceOf(facts, needs, on, readings).code === 'CONTROLLED_LIST'
      ? [{ to: 'role:export-officer', message: 'deal.listed' as const }]
      : [],
  effect: (facts, { input, needs, on, actor }) => {
    const advice = adviceOf(facts, needs, on, needs.counterparty.readings)
    const trained = needs.trained.includes(actor.id)
    return {
      ...facts,
      measures: [...facts.measures, ...input.measures.map((text) => ({ text, on, by: actor.id }))],
      decisions: [
        ...facts.decisions,
        {
          ...advice,
          principles: input.principles,
          told: toldBeside(facts, needs, trained),
          trained,
          on,
          by: actor.id,
        },
      ],
    }
  },
})
