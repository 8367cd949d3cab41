import { kopecks } from '../../../../../kernel/index.ts'
import { content, repeated, stageCount } from '../../contract/index.ts'
import { agreementOpening } from '../opening.ts'
import { templates } from '../template.ts'
import { action } from '../vocabulary.ts'

/** Publication of the results opens the agreement: both clocks of 5.8 begin on the day of publication. */
export const open = action({
  name: 'open',
  title: { ru: 'Открыть договор', en: 'Open the agreement' },
  clauses: [
    'kod-ai:5.1',
    'kod-ai:5.8/1',
    'kod-ai:5.8/5',
    'kod-ai:contract-pre',
    'kod-ai:contract-pre.fn-13',
    'kod-ai:contract-pre.fn-14',
    'kod-ai:contract-pre.fn-15',
    'kod-ai:contract-1.1',
    'kod-ai:contract-1.2',
    'kod-ai:contract-1.4',
    'kod-ai:contract-1.6',
    'kod-ai:contract-3.1',
    'kod-ai:2.2',
    'kod-ai:2.3/1',
  ],
  by: ['system'],
  from: 'new',
  to: 'awaiting-papers',
  input: agreementOpening,
  guard(guard, { input }) {
    guard.ensure(
      input.openLibrary !== false,
      'kod-ai:contract-1.1',
      'open.library',
      {},
      content('NOT_OPEN_LIBRARY', 'openLibrary'),
    )
    guard.ensure(
      stageCount(input.months) > 0,
      'kod-ai:2.3/1',
      'open.months',
      { months: input.months },
      content('TERM', 'months'),
    )
    const [total, requested] = [kopecks(input.total), kopecks(input.requestedTotal)]
    guard.ensure(
      total > 0n && total <= requested,
      'kod-ai:2.2',
      'open.total',
      { total: input.total, requested: input.requestedTotal },
      content('RAISE_FORBIDDEN', 'total'),
    )
    const twice = repeated(input.members.map((m) => m.person))
    guard.ensure(
      twice.length === 0,
      'kod-ai:contract-pre',
      'open.members',
      { list: twice },
      content('MEMBERS_CHANGED', 'members'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    award: {
      contest: input.contest,
      applicationNumber: input.applicationNumber,
      published: input.published,
      topic: input.topic,
      lot: input.lot,
      total: input.total,
      requestedTotal: input.requestedTotal,
      months: input.months,
      directorateProtocol: input.directorateProtocol,
      declaredResults: input.declaredResults ?? [],
    },
    members: input.members.map((m) => ({ person: m.person, name: m.name, requested: m.grant })),
    template: templates.at(-1)!.id,
  }),
  starts: {
    'docs-to-fund': ({ input }) => ({ from: input.published }),
    'agreement-total': ({ input }) => ({ from: input.published }),
  },
})
