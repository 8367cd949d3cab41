import { z } from 'zod'
import { entriesOf, flow, unless } from '../flow.ts'
import { conflict, content, idText, ministry, organisation, shown, someText, t } from '../shared.ts'

/** The section on campaigns of the national portal, kept with what the Ministry recommends (`subsidy:13.zh`). */
export const portal = flow({
  id: 'subsidy-portal',
  title: t('Раздел национального портала ИИ', 'Section of the national AI portal'),
  clause: 'subsidy:13.zh',
  states: { kept: ['ведётся', 'kept', 'subsidy-organisation'], ended: ['закончен', 'ended'] },
  steps: [
    {
      name: 'open',
      title: t('Завести раздел', 'Open the section'),
      clauses: ['subsidy:13.zh'],
      by: organisation,
      from: 'new',
      to: 'kept',
      input: { link: someText(500) },
      writes: ({ input }) => input,
      claims: ({ parent }) => [{ key: `subsidy/portal/${parent}`, clause: 'subsidy:13.zh' }],
    },
    {
      name: 'post',
      title: t('Разместить', 'Post'),
      clauses: ['subsidy:13.zh'],
      by: organisation,
      from: ['kept'],
      to: 'same',
      input: { content: z.enum(['news', 'plan', 'report']), link: someText(500) },
    },
    {
      name: 'recommend',
      title: t('Дать рекомендацию', 'Recommend'),
      clauses: ['subsidy:13.zh'],
      by: ministry,
      from: ['kept'],
      to: 'same',
      input: { recommendation: idText(), text: someText() },
      check: ({ facts, input }) => [
        unless(
          entriesOf(facts, 'recommend').every(({ data }) => data.recommendation !== input.recommendation),
          'subsidy:13.zh',
          'portal.new',
          conflict('RECOMMENDED_ALREADY', 'recommendation'),
        ),
      ],
    },
    {
      name: 'answer',
      title: t('Ответить на рекомендацию', 'Answer a recommendation'),
      clauses: ['subsidy:13.zh'],
      by: organisation,
      from: ['kept'],
      to: 'same',
      input: {
        recommendation: idText(),
        outcome: z.enum(['taken-into-account', 'declined']),
        reason: someText().nullable(),
      },
      check: ({ facts, input }) => [
        unless(
          open(facts).includes(String(input.recommendation)),
          'subsidy:13.zh',
          'portal.open',
          content('UNKNOWN_RECOMMENDATION', 'recommendation'),
        ),
        unless(
          input.outcome !== 'declined' || input.reason !== null,
          'subsidy:13.zh',
          'portal.reason',
          content('REASON_REQUIRED', 'reason'),
        ),
      ],
    },
    {
      name: 'end',
      title: t('Закончить раздел', 'End the section'),
      clauses: ['subsidy:13.zh'],
      by: ministry,
      from: ['kept'],
      to: 'ended',
      input: { reason: someText() },
    },
  ],
  row: ({ card }) => ({ title: String(card.link) }),
  shows: {
    updated: shown(
      t('Обновлено', 'Updated'),
      'subsidy:13.zh',
      (f) => entriesOf(f, 'post').at(-1)?.on ?? null,
    ),
    recommendations: shown(t('Открытые рекомендации', 'Open recommendations'), 'subsidy:13.zh', open),
  },
})

/** Recommendations that nobody answered. */
function open(facts: Parameters<typeof entriesOf>[0]): string[] {
  const answered = new Set(entriesOf(facts, 'answer').map(({ data }) => data.recommendation))
  return entriesOf(facts, 'recommend').flatMap(({ data }) =>
    answered.has(data.recommendation) ? [] : [String(data.recommendation)],
  )
}
