import { z } from 'zod'
import { technologies } from '../../parameters.ts'
import { dateText, flow, someText, t, unless } from '../shared/index.ts'

/** An item of the knowledge base, kept current by its author (`association:5.2/8`). */
export const knowledge = flow({
  id: 'association-knowledge',
  title: t('Статья базы знаний', 'Item of the knowledge base'),
  clause: 'association:5.2/8',
  states: {
    draft: ['черновик', 'draft'],
    published: ['опубликована', 'published'],
    outdated: ['устарела', 'outdated'],
    archived: ['в архиве', 'archived', true],
  },
  steps: [
    {
      name: 'write',
      title: t('Написать', 'Write'),
      clauses: ['association:5.2/8'],
      who: 'party',
      from: 'new',
      to: 'draft',
      input: {
        title: someText(500),
        technology: z.enum(technologies),
        sector: someText(200),
        text: someText(20000),
        reviewDate: dateText(),
      },
    },
    {
      name: 'publish',
      title: t('Опубликовать', 'Publish'),
      clauses: ['association:5.2/8', 'association:3.2/2'],
      who: 'owner',
      from: ['draft'],
      to: 'published',
      input: {},
    },
    {
      name: 'renew',
      title: t('Обновить', 'Renew'),
      clauses: ['association:5.2/8'],
      who: 'owner',
      from: ['published', 'outdated'],
      to: 'published',
      input: { text: someText(20000), reviewDate: dateText() },
      rewrites: true,
    },
    {
      name: 'mark-outdated',
      title: t('Отметить устаревшей', 'Mark outdated'),
      clauses: ['association:5.2/8'],
      who: 'csr',
      from: ['published'],
      to: 'outdated',
      input: {},
      check: ({ facts, on }) => {
        const due = String(facts.card.reviewDate)
        return [unless(on > due, 'NOT_YET', '', 'association:5.2/8', due, 'state')]
      },
    },
    {
      name: 'archive',
      title: t('В архив', 'Archive'),
      clauses: ['association:5.2/8'],
      who: 'owner',
      from: ['draft', 'published', 'outdated'],
      to: 'archived',
      input: {},
    },
  ],
})
