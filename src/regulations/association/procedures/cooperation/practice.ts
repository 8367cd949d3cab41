import { z } from 'zod'
import { technologies } from '../../parameters.ts'
import { independence } from '../../rules/index.ts'
import { fileText, flow, someText, t, unless } from '../shared/index.ts'

/** A practice: evidence, an independent review, recognition, replication by another Party (`association:3.1/6`). */
export const practice = flow({
  id: 'association-practice',
  title: t('Практика', 'Practice'),
  clause: 'association:3.1/6',
  states: {
    submitted: ['подана', 'submitted'],
    reviewed: ['рассмотрена', 'reviewed'],
    recognised: ['признана', 'recognised'],
    archived: ['в архиве', 'archived', true],
    rejected: ['не признана', 'rejected', true],
  },
  steps: [
    {
      name: 'submit',
      title: t('Подать', 'Submit'),
      clauses: ['association:3.1/6'],
      who: 'party',
      from: 'new',
      to: 'submitted',
      input: {
        title: someText(500),
        problem: someText(4000),
        technology: z.enum(technologies),
        evidence: fileText(),
        kit: someText(4000),
      },
    },
    {
      name: 'review',
      title: t('Рассмотреть независимо', 'Review independently'),
      clauses: ['association:3.1/6', 'association:3.1/18'],
      who: 'other',
      from: ['submitted'],
      to: 'reviewed',
      input: { opinion: someText(4000), effectShown: z.boolean() },
      check: ({ facts, party, rule }) => [
        unless(
          rule(independence, {
            evaluator: party,
            owner: facts.owner,
            customer: null,
            contractor: null,
            participants: [],
          }).independent,
          'NOT_INDEPENDENT',
          '',
          'association:3.1/6',
          party,
          'role',
        ),
      ],
    },
    {
      name: 'recognise',
      title: t('Признать', 'Recognise'),
      clauses: ['association:3.1/6'],
      who: 'csr',
      from: ['reviewed'],
      to: 'recognised',
      input: {},
    },
    {
      name: 'reject',
      title: t('Не признать', 'Reject'),
      clauses: ['association:3.1/6'],
      who: 'csr',
      from: ['reviewed'],
      to: 'rejected',
      input: { reason: someText(2000) },
    },
    {
      name: 'replicate',
      title: t('Записать тиражирование', 'Record a replication'),
      clauses: ['association:3.1/6'],
      who: 'other',
      from: ['recognised'],
      to: 'same',
      input: { result: someText(4000) },
    },
    {
      name: 'archive',
      title: t('В архив', 'Archive'),
      clauses: ['association:3.1/6'],
      who: 'owner',
      from: ['recognised'],
      to: 'archived',
      input: {},
    },
  ],
})
