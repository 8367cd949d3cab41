import { daysBetween, money } from '../../../../../kernel/index.ts'
import { conflict, content, soundSignature } from '../../contract/index.ts'
import { checkAct, checkExpenses } from '../check-expenses.ts'
import { checkResearch } from '../check-research.ts'
import { checkValues } from '../check-values.ts'
import { paid, reportSpending } from '../ledger.ts'
import { isUnfiled, lastStage, neededKinds, stageOf, withStage } from '../of-facts.ts'
import { stageReport } from '../report.ts'
import { action } from '../vocabulary.ts'

/**
 * The grantee files the reports of a stage, or files them again: three documents at an interim stage, five at the last
 * one. The day is the server's; late reports are taken and the days counted. Filing before the end of the stage is free.
 */
export const fileReport = action({
  name: 'file-report',
  title: { ru: 'Подать отчётность этапа', en: 'File the reports of a stage' },
  clauses: [
    'kod-ai:1.3/10',
    'kod-ai:6.4.3',
    'kod-ai:6.4.3/1',
    'kod-ai:6.4.3/2',
    'kod-ai:6.4.3/3',
    'kod-ai:6.4.5',
    'kod-ai:6.4.5/1',
    'kod-ai:6.4.5/2',
    'kod-ai:6.4.5/3',
    'kod-ai:6.4.5/4',
    'kod-ai:6.4.5/5',
    'kod-ai:6.3/1',
    'kod-ai:6.3/2',
    'kod-ai:6.3/3',
    'kod-ai:6.5/2',
    'kod-ai:6.9',
    'kod-ai:2.6',
    'kod-ai:fn9',
    'kod-ai:contract-2.4',
    'kod-ai:contract-4.1.a',
    'kod-ai:contract-4.1.b',
    'kod-ai:contract-4.1.v',
    'kod-ai:contract-4.1.i',
    'kod-ai:contract-5.1',
    'kod-ai:contract-5.2',
    'kod-ai:contract-6.1',
    'kod-ai:contract-6.2',
    'kod-ai:contract-6.2.due',
    'kod-ai:contract-8.2.2',
    'kod-ai:contract-8.8',
    'kod-ai:contract-app-3.head',
    'kod-ai:contract-app-3.col-plan',
    'kod-ai:contract-app-3.col-fact',
    'kod-ai:contract-app-3.fn-24',
    'kod-ai:contract-app-4.head',
    'kod-ai:contract-app-4.col-plan',
    'kod-ai:contract-app-4.col-fact',
    'kod-ai:contract-app-4.fn-27',
    'kod-ai:contract-app-5.head-code',
    'kod-ai:contract-app-5.head-contract',
    'kod-ai:contract-app-5.head-stage',
    'kod-ai:contract-app-5.head-cost',
    'kod-ai:contract-app-5.unit',
    'kod-ai:contract-app-5.col-1',
    'kod-ai:contract-app-5.col-2',
    'kod-ai:contract-app-5.col-3',
    'kod-ai:contract-app-5.col-4',
    'kod-ai:contract-app-5.col-5',
    'kod-ai:contract-app-5.total',
    'kod-ai:contract-app-5.assurance',
    'kod-ai:contract-app-5.fn-1',
    'kod-ai:contract-app-7.interim',
    'kod-ai:contract-app-7.final',
    'kod-ai:contract-app-7.fn-spend',
    'kod-ai:contract-app-9.contract',
    'kod-ai:contract-app-9.project',
    'kod-ai:contract-app-9.done',
    'kod-ai:contract-app-9.summary',
    'kod-ai:contract-app-9.stage-cost',
    'kod-ai:contract-app-9.transferred',
    'kod-ai:contract-app-9.total',
    'kod-ai:contract-app-10.names',
    'kod-ai:contract-app-10.head',
    'kod-ai:contract-app-10.kind',
    'kod-ai:contract-app-10.1',
    'kod-ai:contract-app-10.2',
    'kod-ai:contract-app-10.3',
    'kod-ai:contract-app-10.4',
    'kod-ai:contract-app-10.5',
    'kod-ai:contract-app-10.6',
    'kod-ai:contract-app-10.7',
  ],
  by: ['member'],
  from: ['active', 'final-review'],
  to: {
    oneOf: ['active', 'final-review'],
    choose: ({ facts, input, file }) =>
      input.stage === lastStage(facts) || file.state === 'final-review' ? 'final-review' : 'active',
  },
  signature: true,
  input: stageReport,
  guard(guard, { facts, input, readings }) {
    const { stage: number, documents } = input
    const stage = stageOf(facts, number)
    const known = guard.ensure(
      stage !== undefined,
      'kod-ai:contract-app-5.head-stage',
      'report.stage',
      { stage: number },
      content('UNKNOWN_STAGE', 'stage'),
    )
    if (!known || !stage) return
    guard.ensure(
      ['running', 'filed', 'remarks'].includes(stage.status),
      'kod-ai:contract-app-5.head-stage',
      'report.status',
      { stage: number, status: stage.status },
      conflict('STAGE_STATUS', 'stage'),
    )
    const previous = stageOf(facts, number - 1)
    guard.ensure(
      previous === undefined || !isUnfiled(previous),
      'kod-ai:6.4.5/2',
      'report.previous',
      { stage: number - 1 },
      conflict('PREVIOUS_STAGE', 'stage'),
    )
    const isFinal = number === lastStage(facts)
    const missing = neededKinds(facts, number).filter((kind) => documents[kind] === null)
    guard.ensure(
      missing.length === 0,
      isFinal ? 'kod-ai:6.4.5' : 'kod-ai:6.4.3',
      'report.documents',
      { list: missing },
      content('DOCUMENTS_MISSING', 'documents'),
    )
    if (documents.research) checkResearch(guard, facts, number, documents.research, readings)
    if (documents.expenses) checkExpenses(guard, facts, number, documents.expenses)
    if (documents.act) checkAct(guard, facts, number, documents.act, money(paid(facts.ledger)))
    checkValues(guard, facts, documents)
    const undone = facts.works
      .filter((w) => w.stages.includes(number) && !input.worksDone.includes(w.key))
      .map((w) => w.title)
    guard.ensure(
      undone.length === 0,
      'kod-ai:contract-4.1.a',
      'report.works',
      { list: undone },
      content('WORKS_UNDONE', 'worksDone'),
    )
    guard.ensure(input.truth, 'kod-ai:6.9', 'report.truth', {}, content('TRUTH', 'truth'))
    const unsigned = facts.members
      .filter((m) => !input.signatures.some((s) => s.person === m.person))
      .map((m) => m.person)
    guard.ensure(
      unsigned.length === 0,
      'kod-ai:contract-app-5.assurance',
      'report.signatures',
      { list: unsigned },
      content('SIGNATURES_MISSING', 'signatures'),
    )
    input.signatures.forEach((s, i) => {
      soundSignature(guard, s, input.document, 'kod-ai:contract-6.2', `signatures.${i}`)
    })
  },
  effect: (facts, { input, on, actor }) => {
    const { expenses } = input.documents
    const filed = withStage(facts, input.stage, (stage) => ({
      ...stage,
      status: 'filed',
      documents: input.documents,
      approved: {},
      filings: [
        ...stage.filings,
        { on, by: actor.id, daysLate: Math.max(0, daysBetween(stage.ends, on)), document: input.document },
      ],
    }))
    if (!expenses) return filed
    const rows = expenses.rows.map((r) => ({ person: r.person, spent: r.stage }))
    return { ...filed, ledger: reportSpending(filed.ledger, input.stage, rows) }
  },
  stops: { 'stage-report': ({ input }) => String(input.stage) },
})
