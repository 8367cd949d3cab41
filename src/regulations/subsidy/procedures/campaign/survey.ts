import { z } from 'zod'
import { daysBetween, indexNeed } from '../../../../kernel/index.ts'
import { audiences } from '../../parameters.ts'
import { type CardFacts, flow, unless } from '../flow.ts'
import {
  conflict,
  content,
  fileText,
  ministry,
  organisation,
  shown,
  someText,
  t,
  yearInput,
} from '../shared.ts'

const category = z.strictObject({
  audience: z.enum(audiences),
  respondents: z.int().min(0).max(100_000_000),
  attitude: someText(2000),
})

/** A survey round: requirements agreed with the Ministry, results by category of the audience, sent within five working days (`subsidy:9/1`, `subsidy:9/2`). */
export const survey = flow({
  id: 'subsidy-survey',
  title: t('Опрос', 'Survey'),
  clause: 'subsidy:3/2',
  states: {
    draft: ['требования возвращены', 'requirements returned', 'subsidy-organisation'],
    proposed: ['требования на согласовании', 'requirements with the Ministry', 'subsidy-ministry'],
    agreed: ['требования согласованы', 'requirements agreed', 'subsidy-organisation'],
    running: ['проводится', 'under way', 'subsidy-organisation'],
    accepted: ['итоги приняты Организацией', 'results accepted', 'subsidy-organisation'],
    submitted: ['итоги представлены', 'results submitted'],
  },
  deadlines: {
    results: {
      clause: 'subsidy:9/2',
      title: t('Итоги опроса в Министерство', 'Survey results to the Ministry'),
      term: { amount: 5, unit: 'working-days', shift: false },
      side: 'organisation',
    },
  },
  steps: [
    {
      name: 'propose',
      title: t('Предложить требования к опросу', 'Propose requirements to the survey'),
      clauses: ['subsidy:9/1', 'subsidy:3/2'],
      by: organisation,
      from: 'new',
      to: 'proposed',
      input: { kind: z.enum(['primary', 'final']), year: yearInput(), requirements: fileText() },
      writes: ({ input }) => input,
      claims: ({ parent, input }) => [
        { key: `subsidy/survey/${parent}/${input.kind}/${input.year}`, clause: 'subsidy:9/1' },
      ],
    },
    {
      name: 'return',
      title: t('Вернуть требования', 'Return the requirements'),
      clauses: ['subsidy:9/1'],
      by: ministry,
      from: ['proposed'],
      to: 'draft',
      input: { reason: someText() },
    },
    {
      name: 'propose-again',
      title: t('Предложить вновь', 'Propose again'),
      clauses: ['subsidy:9/1'],
      by: organisation,
      from: ['draft'],
      to: 'proposed',
      input: { requirements: fileText() },
      writes: ({ input }) => input,
    },
    {
      name: 'agree',
      title: t('Согласовать требования', 'Agree the requirements'),
      clauses: ['subsidy:9/1'],
      by: ministry,
      from: ['proposed'],
      to: 'agreed',
      input: {},
    },
    {
      name: 'start',
      title: t('Начать опрос', 'Start the survey'),
      clauses: ['subsidy:9/1', 'subsidy:3/2'],
      by: organisation,
      from: ['draft', 'proposed', 'agreed'],
      to: 'running',
      input: {
        form: z.enum(['sociological', 'questionnaire', 'interview', 'other']),
        otherForm: someText(300).nullable(),
      },
      check: ({ file, input }) => [
        unless(
          file.state === 'agreed',
          'subsidy:9/1',
          'campaign.requirements',
          conflict('REQUIREMENTS_NOT_AGREED'),
        ),
        unless(
          input.form !== 'other' || input.otherForm !== null,
          'subsidy:3/2',
          'survey.form',
          content('FORM_REQUIRED', 'otherForm'),
        ),
      ],
      writes: ({ input }) => input,
    },
    {
      name: 'accept',
      title: t('Принять итоги', 'Accept the results'),
      clauses: ['subsidy:3/2', 'subsidy:9/2'],
      by: organisation,
      from: ['running'],
      to: 'accepted',
      input: { results: fileText(), byCategory: z.array(category).max(100).nullable() },
      check: ({ input }) => [
        unless(
          input.byCategory !== null && (input.byCategory as unknown[]).length > 0,
          'subsidy:3/2',
          'campaign.categories',
          content('NO_CATEGORIES', 'byCategory'),
        ),
      ],
      writes: ({ input, on }) => ({ ...input, acceptedOn: on }),
      starts: { results: ({ on }) => ({ from: on }) },
    },
    {
      name: 'submit-results',
      title: t('Представить итоги Министерству', 'Submit the results to the Ministry'),
      clauses: ['subsidy:9/2'],
      by: organisation,
      from: ['accepted'],
      to: 'submitted',
      input: {},
      stops: ['results'],
    },
  ],
  row: ({ card }) => ({
    title: String(card.year),
    marks: { kind: card.kind ?? null, year: card.year ?? null },
  }),
  shows: {
    daysLate: shown<CardFacts>(t('Дней опоздания', 'Days late'), 'subsidy:9/2', () => null, {
      value: (_, { deadlines }) => lateDays(deadlines),
    }),
  },
})

/** Calendar days by which the last deadline that was met was overrun; null while it runs. */
export function lateDays(
  deadlines: readonly { readonly due: string; readonly stoppedOn: string | null }[],
): number | null {
  const last = deadlines.findLast(({ stoppedOn }) => stoppedOn !== null)
  if (!last?.stoppedOn) return null
  return Math.max(0, daysBetween(last.due, last.stoppedOn))
}

/** Surveys whose results the Organisation accepted. */
export const surveysNeed = indexNeed(
  ({ parent, file }) => ({
    procedure: 'subsidy-survey',
    parent: parent?.id ?? file.parent ?? '',
    states: ['accepted', 'submitted'],
  }),
  (rows) => rows.map((row) => ({ kind: row.marks.kind ?? null, year: row.marks.year ?? null })),
)
