import { canonical, kopecks, sum } from '../../../../../kernel/index.ts'
import { tranches } from '../../../rules/index.ts'
import { content, grantOpening, stageCount } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The agreement in force opens the grant: its stages, tranches and report days are fixed from the day of signing. */
export const open = action({
  name: 'open',
  title: { ru: 'Открыть грант', en: 'Open the grant' },
  clauses: [
    'kod-ai:6.4.1',
    'kod-ai:6.4.2',
    'kod-ai:6.4.2/t12',
    'kod-ai:6.4.2/t18',
    'kod-ai:6.4.2/t24',
    'kod-ai:5.7.o',
    'kod-ai:5.7.s',
    'kod-ai:2.3/1',
    'kod-ai:2.4',
    'kod-ai:contract-2.1',
    'kod-ai:contract-2.2',
    'kod-ai:contract-3.1',
    'kod-ai:contract-3.2',
    'kod-ai:contract-3.1.year',
    'kod-ai:contract-3.3.2',
    'kod-ai:contract-10.1',
    'kod-ai:contract-app-7.col-3',
    'kod-ai:contract-app-7.col-4',
    'kod-ai:contract-app-7.12',
    'kod-ai:contract-app-7.18',
    'kod-ai:contract-app-7.24',
    'kod-ai:contract-app-7.fn-advance',
    'kod-ai:contract-app-1.col-years',
    'kod-ai:contract-app-1.fn-21',
    'kod-ai:contract-app-2.col-years',
    'kod-ai:contract-app-2.fn-23',
  ],
  by: ['system'],
  from: 'new',
  to: 'active',
  input: grantOpening,
  guard(guard, { input }) {
    const total = kopecks(input.total)
    const { amounts } = guard.rule(tranches, {
      total: input.total,
      months: input.months,
      percents: input.percents,
      roundTo: 'rouble' as const,
    })
    guard.ensure(
      amounts !== null && canonical(amounts) === canonical(input.tranches),
      'kod-ai:6.4.2',
      'open.tranches',
      { total: input.total, list: input.tranches },
      content('SUM_MISMATCH', 'tranches'),
    )
    guard.ensure(
      sum(input.members.map((m) => kopecks(m.grant))) === total,
      'kod-ai:contract-app-8.total',
      'open.shares',
      { total: input.total },
      content('SUM_MISMATCH', 'members'),
    )
    const count = stageCount(input.months)
    guard.ensure(
      count > 0 && input.stageEnds.length === count && input.tranches.length === count,
      'kod-ai:contract-app-7.col-1',
      'open.schedule',
      { months: input.months },
      content('STAGE_COUNT', 'stageEnds'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    award: {
      agreement: input.agreement,
      contest: input.contest,
      applicationNumber: input.applicationNumber,
      topic: input.topic,
      lot: input.lot,
      months: input.months,
      extension: input.extension,
      linkStage: input.linkStage,
      interim: input.interim,
      declaredResults: input.declaredResults,
      codes: input.codes,
    },
    members: input.members.map((m) => ({
      ...m,
      requisites: input.requisites.find((r) => r.person === m.person)!,
      pending: null,
      registered: null,
    })),
    works: input.works,
    stages: input.stageEnds.map((ends, i) => ({
      number: i + 1,
      ends,
      status: 'running',
      filings: [],
      documents: null,
      approved: {},
      remarks: [],
      opinions: [],
      jury: null,
      actText: null,
      signatures: {},
      acceptedOn: null,
    })),
    ledger: {
      ...facts.ledger,
      total: input.total,
      tranches: input.tranches.map((amount, i) => ({
        number: i + 1,
        amount,
        opens: i === 0 ? 'signing' : i,
        paid: null,
      })),
    },
    requirements: input.requirements.map((r) => ({ ...r, metOn: null })),
  }),
  starts: {
    advance: ({ input }) => ({ from: input.agreement.signed }),
    'stage-report': ({ input }) =>
      input.stageEnds.map((due, i) => ({ from: input.agreement.signed, instance: String(i + 1), due })),
  },
})
