import { z } from 'zod'
import { kopecks } from '../../../../../kernel/index.ts'
import { agreementTemplate, winnerDocs } from '../../../rules/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { checkAnnexes, checkNames } from '../check-annexes.ts'
import { checkEligible } from '../check-eligible.ts'
import { lettersOf, templateOn } from '../template.ts'
import { action } from '../vocabulary.ts'
import { winnerFacts } from '../winner-facts.ts'

const code = () => z.string().trim().max(100)

/** The Fund agrees to the papers: eligible members, all annexes, codes of technology, task and result, a published form. */
export const agree = action({
  name: 'agree',
  title: { ru: 'Согласовать документы', en: 'Agree to the papers' },
  clauses: [
    'kod-ai:5.8/4',
    'kod-ai:5.8/5',
    'kod-ai:5.2',
    'kod-ai:5.3',
    'kod-ai:5.5',
    'kod-ai:5.6',
    'kod-ai:contract-11.fio',
    'kod-ai:6.1',
    'kod-ai:5.7',
    'kod-ai:5.7.n',
    'kod-ai:5.7.o',
    'kod-ai:5.7.u',
    'kod-ai:6.17',
    'kod-ai:contract-1.7',
    'kod-ai:contract-2.2',
    'kod-ai:contract-3.1',
    'kod-ai:contract-3.2',
    'kod-ai:contract-7.1',
    'kod-ai:contract-app-1.head',
    'kod-ai:contract-app-1.row',
  ],
  by: ['fund-officer'],
  from: ['fund-review'],
  to: 'agreed',
  input: z.strictObject({
    technology: code().meta({ clause: 'kod-ai:6.17' }),
    task: code().meta({ clause: 'kod-ai:6.17' }),
    result: code().meta({ clause: 'kod-ai:6.17' }),
  }),
  guard(guard, { facts, file, input, on, readings }) {
    const checked = checkEligible(guard, facts, on)
    const { eligible, broken } = guard.rule(winnerDocs, winnerFacts(facts, file, on))
    guard.ensure(
      eligible || !checked,
      'kod-ai:5.6',
      'agree.winner',
      { list: broken },
      conflict('NOT_ELIGIBLE'),
    )
    for (const field of ['technology', 'task', 'result'] as const)
      guard.ensure(
        input[field] !== '',
        'kod-ai:6.17',
        'agree.codes',
        { field },
        content('CODE_MISSING', field),
      )
    const total = facts.award!.total
    guard.ensure(
      kopecks(total) % 100n === 0n,
      'kod-ai:contract-3.1',
      'agree.roubles',
      { total },
      content('TOTAL_KOPECKS', 'total'),
    )
    checkNames(guard, facts)
    checkAnnexes(guard, facts, readings)
    const template = templateOn(facts.template, on)
    guard.ensure(
      template !== null,
      'kod-ai:5.5',
      'agree.template',
      { template: facts.template },
      conflict('TEMPLATE_UNPUBLISHED'),
    )
    const { missing } = guard.rule(agreementTemplate, {
      items: lettersOf(template),
      appendices: facts.papers ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [],
      contrary: [],
    })
    guard.ensure(
      missing.length === 0,
      'kod-ai:5.7',
      'agree.template-item',
      { list: missing },
      content('AGREEMENT_ITEM', 'template'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    agreedOn: on,
    codes: { technology: input.technology, task: input.task, result: input.result },
  }),
  stops: { 'fund-review': () => '', 'agreement-total': () => '' },
})
