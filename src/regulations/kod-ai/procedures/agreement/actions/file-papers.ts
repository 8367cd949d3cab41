import { checkBlocks, content } from '../../contract/index.ts'
import { checkEstimate } from '../check-money.ts'
import { checkPlan, checkSpecification } from '../check-works.ts'
import { missingOf } from '../facts.ts'
import { papersInput } from '../papers.ts'
import { action } from '../vocabulary.ts'

/**
 * The winner files the papers, or files them again after remarks: one round of 5.8. Late papers are taken; that they are
 * late follows from the deadline.
 */
export const filePapers = action({
  name: 'file-papers',
  title: { ru: 'Направить документы в Фонд', en: 'File the papers' },
  clauses: [
    'kod-ai:5.8/1',
    'kod-ai:5.8/2',
    'kod-ai:6.1',
    'kod-ai:6.1.1',
    'kod-ai:6.1.2',
    'kod-ai:6.1.3',
    'kod-ai:fn3',
    'kod-ai:fn4',
    'kod-ai:fn5',
    'kod-ai:2.1/1',
    'kod-ai:2.1/2',
    'kod-ai:fn11',
    'kod-ai:2.8',
    'kod-ai:contract-1.2',
    'kod-ai:contract-app-2.head',
    'kod-ai:contract-app-2.row',
    'kod-ai:contract-app-2.fn-23',
    'kod-ai:contract-app-6.topic',
    'kod-ai:contract-app-6.1',
    'kod-ai:contract-app-6.3',
    'kod-ai:contract-app-6.4',
    'kod-ai:contract-app-6.5',
    'kod-ai:contract-app-6.6.1',
    'kod-ai:contract-app-6.6.2',
    'kod-ai:contract-app-6.7',
    'kod-ai:contract-app-6.7.results',
    'kod-ai:contract-app-6.8',
    'kod-ai:contract-app-7.topic',
    'kod-ai:contract-app-7.col-1',
    'kod-ai:contract-app-7.col-2',
    'kod-ai:contract-app-7.col-5',
    'kod-ai:contract-app-7.interim',
    'kod-ai:contract-app-7.final',
    'kod-ai:contract-app-7.total',
    'kod-ai:contract-app-8.topic',
    'kod-ai:contract-app-8.col-1',
    'kod-ai:contract-app-8.col-2',
    'kod-ai:contract-app-8.col-3',
    'kod-ai:contract-app-8.total',
    'kod-ai:contract-app-8.fn-1',
    'kod-ai:contract-11.fio',
    'kod-ai:contract-11.birth',
    'kod-ai:contract-11.passport',
    'kod-ai:contract-11.inn',
    'kod-ai:contract-11.address',
    'kod-ai:contract-11.bank',
    'kod-ai:contract-11.account',
    'kod-ai:contract-11.fn-18',
    'kod-ai:contract-3.2.account',
  ],
  by: ['member'],
  from: ['awaiting-papers', 'remarks'],
  to: 'fund-review',
  input: papersInput,
  guard(guard, { facts, input, on }) {
    const undeclared = missingOf(facts, facts.declared)
    guard.ensure(
      undeclared.length === 0,
      'kod-ai:declaration-sign',
      'declaration.missing',
      { list: undeclared },
      content('DECLARATION_MISSING', 'declaration'),
    )
    guard.ensure(
      input.topic === facts.award!.topic,
      'kod-ai:contract-1.2',
      'papers.topic',
      { topic: facts.award!.topic },
      content('TOPIC_MISMATCH', 'topic'),
    )
    checkSpecification(guard, facts, input)
    checkPlan(guard, facts, input)
    checkEstimate(guard, facts, input)
    if (input.requisites || !facts.papers)
      checkBlocks(
        guard,
        facts.members.map((m) => m.person),
        input.requisites ?? [],
        on,
      )
  },
  effect(facts, { input, on, actor }) {
    const { specification, plan, estimate, linkStage } = input
    const papers = { specification, plan, estimate, linkStage }
    const answer = input.answer ?? null
    return {
      ...facts,
      papers: { ...papers, requisites: input.requisites ?? facts.papers?.requisites ?? [] },
      rounds: [...facts.rounds, { filedOn: on, by: actor.id, answer, papers, remarksOn: null, remarks: [] }],
    }
  },
  starts: { 'fund-review': ({ on }) => ({ from: on }) },
  stops: { 'docs-to-fund': () => '', corrections: () => '' },
})
