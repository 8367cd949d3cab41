import { z } from 'zod'
import { dateText, flow, idText, someText, t, unless } from '../shared/index.ts'

const clause = 'association:3.1/8'

/** A concept, a road map or a programme with milestones, each with its day and its owner (`association:3.1/8`). */
export const roadMap = flow({
  id: 'association-road-map',
  title: t('Дорожная карта или программа', 'Road map or programme'),
  clause,
  states: { open: ['ведётся', 'kept'], done: ['выполнена', 'done', true] },
  steps: [
    {
      name: 'open',
      title: t('Открыть', 'Open'),
      clauses: [clause],
      who: 'party',
      from: 'new',
      to: 'open',
      input: {
        title: someText(500),
        kind: z.enum(['concept', 'roadmap', 'programme']),
        level: z.enum(['sector', 'region', 'territory', 'corporate']),
        milestones: z
          .array(z.strictObject({ title: someText(500), until: dateText(), owner: idText() }))
          .min(1)
          .max(200),
      },
    },
    {
      name: 'comment',
      title: t('Высказать мнение', 'Give an opinion'),
      clauses: [clause],
      who: 'other',
      from: ['open'],
      to: 'same',
      input: { opinion: someText(4000) },
    },
    {
      name: 'reach',
      title: t('Отметить веху', 'Mark a milestone as reached'),
      clauses: [clause],
      who: 'owner',
      from: ['open'],
      to: 'same',
      input: { milestone: z.int().min(1).max(200) },
      check: ({ facts, input }) => {
        const isKnown = Number(input.milestone) <= (facts.card.milestones as unknown[]).length
        return [unless(isKnown, 'UNKNOWN_MILESTONE', 'milestone', clause, String(input.milestone))]
      },
    },
    {
      name: 'finish',
      title: t('Завершить', 'Finish'),
      clauses: [clause],
      who: 'owner',
      from: ['open'],
      to: 'done',
      input: {},
      check: ({ facts }) => {
        const reached = new Set(
          facts.log.flatMap(({ step, data }) => (step === 'reach' ? [data.milestone] : [])),
        )
        const isWhole = reached.size === (facts.card.milestones as unknown[]).length
        return [unless(isWhole, 'MILESTONES_OPEN', '', clause, 'все вехи / all milestones', 'state')]
      },
    },
  ],
})
