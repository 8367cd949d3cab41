import { z } from 'zod'
import { levels } from '../../parameters.ts'
import { dateText, fileText, flow, idText, someText, t, unless } from '../shared/index.ts'

/** A draft act of any of three levels, opinions of Parties, a summary table (`association:3.1/4`). */
export const draftAct = flow({
  id: 'association-draft-act',
  title: t('Экспертиза проекта акта', 'Review of a draft act'),
  clause: 'association:3.1/4',
  states: {
    review: ['экспертиза', 'review'],
    summary: ['свод', 'summary'],
    sent: ['направлен', 'sent'],
    outcome: ['итог', 'outcome', true],
  },
  steps: [
    {
      name: 'open',
      title: t('Внести проект акта', 'Table a draft act'),
      clauses: ['association:3.1/4', 'association:5.2/11', 'association:2.2/5'],
      who: 'party',
      from: 'new',
      to: 'review',
      input: { title: someText(500), level: z.enum(levels), text: fileText(), due: dateText() },
    },
    {
      name: 'opine',
      title: t('Дать заключение', 'Give an opinion'),
      clauses: ['association:3.1/4', 'association:5.2/11', 'association:2.2/5'],
      who: 'party',
      from: ['review', 'summary'],
      to: 'same',
      input: {
        article: someText(100),
        remark: someText(4000),
        proposal: someText(4000).nullable(),
        verdict: z.enum(['support', 'support-with-remarks', 'reject']),
      },
    },
    {
      name: 'summarise',
      title: t('Составить свод', 'Draw up the summary'),
      clauses: ['association:3.1/4'],
      who: 'csr',
      from: ['review'],
      to: 'summary',
      input: { table: fileText() },
    },
    {
      name: 'send',
      title: t('Направить', 'Send'),
      clauses: ['association:3.1/4', 'association:6.3'],
      who: 'owner',
      from: ['summary'],
      to: 'sent',
      input: { to: someText(300), author: idText() },
      check: ({ input, facts }) => [
        unless(
          input.author === facts.owner,
          'OWN_NAME_ONLY',
          'author',
          'association:6.3',
          'от своего имени / in the own name',
        ),
      ],
    },
    {
      name: 'record-outcome',
      title: t('Записать итог', 'Record the outcome'),
      clauses: ['association:3.1/4'],
      who: 'owner',
      from: ['sent'],
      to: 'outcome',
      input: { outcome: someText(2000) },
    },
  ],
})
