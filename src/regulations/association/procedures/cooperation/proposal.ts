import { flow, idText, someText, t, took, unless } from '../shared/index.ts'

/** A proposal on adoption or on the goal: taken into a plan or rejected with a reason (`association:3.1/9`). */
export const proposal = flow({
  id: 'association-proposal',
  title: t('Предложение', 'Proposal'),
  clause: 'association:3.1/9',
  states: {
    filed: ['подано', 'filed'],
    planned: ['в плане', 'planned', true],
    rejected: ['отклонено', 'rejected', true],
  },
  steps: [
    {
      name: 'file',
      title: t('Внести', 'File'),
      clauses: ['association:5.2/3', 'association:3.1/9', 'association:2.2/5'],
      who: 'party',
      from: 'new',
      to: 'filed',
      input: { title: someText(500), text: someText(10000) },
    },
    {
      name: 'support',
      title: t('Поддержать', 'Support'),
      clauses: ['association:3.1/9'],
      who: 'other',
      from: ['filed'],
      to: 'same',
      input: { comment: someText(2000).nullable() },
      check: ({ facts, party }) => [
        unless(!took(facts, 'support', party), 'ALREADY_ANSWERED', '', 'association:3.1/9', party, 'state'),
      ],
    },
    {
      name: 'plan',
      title: t('Взять в план', 'Take into a plan'),
      clauses: ['association:3.1/9'],
      who: 'csr',
      from: ['filed'],
      to: 'planned',
      input: { plan: idText() },
    },
    {
      name: 'reject',
      title: t('Отклонить с причиной', 'Reject with a reason'),
      clauses: ['association:3.1/9'],
      who: 'csr',
      from: ['filed'],
      to: 'rejected',
      input: { reason: someText(2000) },
    },
  ],
})
