import { z } from 'zod'
import { kopecks } from '../../../../kernel/index.ts'
import { sumText } from '../../rules/index.ts'
import { conflict, content, ministry, organisation, someText, t } from '../shared.ts'
import { checkCosts, costsInput, totalOf } from './contract.ts'
import { words } from './vocabulary.ts'

export const cutLimit = words.action({
  name: 'cut-limit',
  title: t('Уменьшить лимит', 'Cut the limit'),
  clauses: ['subsidy:13.m', 'subsidy:6'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ limit: sumText() }),
  effect: (facts, { input }) => ({
    ...facts,
    limit: input.limit,
    next: kopecks(input.limit) < kopecks(facts.sum) ? 'renegotiation' : facts.next,
  }),
})

export const propose = words.action({
  name: 'propose-supplement',
  title: t('Предложить дополнительное соглашение', 'Propose a supplement'),
  clauses: ['subsidy:14/1', 'subsidy:13.m'],
  by: [...organisation, ...ministry],
  from: ['running'],
  to: 'same',
  input: z.strictObject({
    kind: z.enum(['amend', 'terminate']),
    /** Version of the template of the Ministry of Finance. */
    template: someText(120),
    text: someText(),
    /** The new calculation; null where the sum stays as it is. */
    costs: costsInput().nullable(),
  }),
  guard(guard, { facts, input }) {
    guard.ensure(
      facts.supplement === null,
      'subsidy:14/2',
      'supplement.none',
      {},
      conflict('PROPOSAL_STANDS'),
    )
    const isWithout = input.kind === 'amend' && facts.next === 'renegotiation' && input.costs === null
    guard.ensure(!isWithout, 'subsidy:13.m', 'supplement.costs', {}, content('COSTS_REQUIRED', 'costs'))
    if (input.costs) checkCosts(guard, input.costs, facts.limit, 'costs')
  },
  effect: (facts, { input, actor }) => ({ ...facts, supplement: { ...input, by: actor.role } }),
})

/** Without both sides there is no supplement; a cut on which they do not agree leads to a termination agreement. */
export const answer = words.action({
  name: 'answer-supplement',
  title: t('Ответить на предложение', 'Answer the proposal'),
  clauses: ['subsidy:14/2', 'subsidy:13.m'],
  by: [...organisation, ...ministry],
  from: ['running'],
  to: {
    oneOf: ['running', 'terminated'],
    choose: ({ facts, input }) =>
      input.agrees && facts.supplement?.kind === 'terminate' ? 'terminated' : 'running',
  },
  input: z.strictObject({ agrees: z.boolean() }),
  guard(guard, { facts, actor }) {
    const { supplement } = facts
    guard.ensure(supplement !== null, 'subsidy:14/1', 'supplement.open', {}, conflict('NO_PROPOSAL'))
    guard.ensure(
      supplement?.by !== actor.role,
      'subsidy:14/2',
      'supplement.other',
      {},
      conflict('OTHER_SIDE_ANSWERS'),
    )
  },
  effect: (facts, { input }) => {
    const costs = input.agrees ? (facts.supplement?.costs ?? null) : null
    const isCut = facts.next === 'renegotiation'
    return {
      ...facts,
      supplement: null,
      next: !input.agrees && isCut ? 'termination-agreement' : costs ? null : facts.next,
      ...(costs ? { costs, sum: totalOf(costs) } : {}),
    }
  },
})
