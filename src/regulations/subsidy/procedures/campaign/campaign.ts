import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { indicators, result } from '../../rules/index.ts'
import { type CardFacts, type Data, flow, unless } from '../flow.ts'
import { conflict, idText, organisation, shown, t, yearInput } from '../shared.ts'
import { measure } from './plan.ts'
import { countsOf, recorded, records } from './records.ts'
import { strategiesOf } from './strategy.ts'
import { surveysNeed } from './survey.ts'

/** Annual campaign reports that were filed. */
const reportsNeed = indexNeed(
  ({ parent }) => ({
    procedure: 'subsidy-report',
    parent: parent?.id ?? '',
    states: ['filed', 'accepted'],
  }),
  (rows) =>
    rows.map(({ marks }) => ({
      kind: marks.kind ?? null,
      period: marks.period ?? null,
      year: marks.year ?? null,
    })),
)

/** The campaign of a year: survey, plan, what was done and shown of it, and its end (`subsidy:3/1`, `subsidy:12`, `subsidy:21`). */
export const campaign = flow({
  id: 'subsidy-campaign',
  title: t('Популяризационная кампания года', 'Campaign of a year'),
  clause: 'subsidy:3/1',
  within: ['running'],
  states: {
    open: ['проводится', 'under way', 'subsidy-organisation'],
    closed: ['проведена', 'held'],
  },
  steps: [
    {
      name: 'open',
      title: t('Начать кампанию года', 'Begin the campaign of a year'),
      clauses: ['subsidy:3/1', 'subsidy:1'],
      by: organisation,
      from: 'new',
      to: 'open',
      input: { year: yearInput() },
      writes: ({ input }) => ({ ...input, measures: null, result: 'not-achieved' }),
      claims: ({ parent, input }) => [
        { key: `subsidy/campaign/${parent}/${input.year}`, clause: 'subsidy:3/1' },
      ],
    },
    {
      name: 'plan-approved',
      title: t('План утверждён', 'The plan is approved'),
      clauses: ['subsidy:11'],
      by: ['system'],
      from: ['open'],
      to: 'same',
      input: { plan: idText(), version: z.int().min(1), measures: z.array(measure).max(2000) },
      writes: ({ input }) => input,
    },
    ...records,
    {
      name: 'close',
      title: t('Завершить кампанию', 'Close the campaign'),
      clauses: ['subsidy:21', 'subsidy:3/1', 'subsidy:9/1', 'subsidy:22'],
      by: organisation,
      from: ['open'],
      to: 'closed',
      input: {},
      needs: {
        surveys: surveysNeed,
        reports: reportsNeed,
        strategies: strategiesOf(({ parent }) => parent?.id),
      },
      check: ({ facts, card, needs, rule }) => {
        const surveys = needs.surveys as readonly Data[]
        const reports = needs.reports as readonly Data[]
        const strategies = needs.strategies as readonly unknown[]
        const { missing } = rule(result, {
          plan: card.measures !== null,
          finalSurvey: surveys.some(({ kind, year }) => kind === 'final' && year === card.year),
          report: reports.some(
            ({ kind, period, year }) => kind === 'campaign' && period === 'annual' && year === card.year,
          ),
        })
        rule(indicators, { ...recorded(facts), strategies: strategies.length, campaigns: 1 })
        return [
          unless(!missing.includes('plan'), 'subsidy:3/1', 'campaign.plan', conflict('PLAN_FIRST')),
          unless(
            !missing.includes('final-survey'),
            'subsidy:9/1',
            'campaign.final',
            conflict('FINAL_SURVEY_FIRST'),
          ),
          unless(!missing.includes('report'), 'subsidy:13.d', 'campaign.report', conflict('REPORT_FIRST')),
        ]
      },
      writes: () => ({ result: 'achieved' }),
    },
  ],
  row: (facts) => ({
    title: String(facts.card.year),
    marks: { year: facts.card.year ?? null, ...countsOf(facts) },
  }),
  shows: {
    indicators: shown<CardFacts>(t('Показатели по записям', 'Indicators by records'), 'subsidy:22', countsOf),
    result: shown<CardFacts>(t('Результат', 'Result'), 'subsidy:21', ({ card }) => card.result),
  },
})

/** N1 to N5 of a year by the records of its campaign and the strategies approved by its end. */
export interface YearRecords {
  readonly year: number
  readonly counts: Data
  readonly closed: boolean
}
/** Campaigns under an agreement. */
export const campaignsNeed = indexNeed(
  ({ parent, file }) => ({ procedure: 'subsidy-campaign', parent: parent?.id ?? file.parent ?? '' }),
  (rows): readonly YearRecords[] =>
    rows.map(({ state, marks }) => ({
      year: Number(marks.year),
      counts: marks as Data,
      closed: state === 'closed',
    })),
)
/** Strategies approved under an agreement, with their days. */
export const strategiesNeed = strategiesOf(({ parent, file }) => parent?.id ?? file.parent)

/** The five indicators of a year by evidence (`subsidy:22`); by hand only where a file and a reason say so. */
export function factOf(
  year: number,
  campaigns: readonly YearRecords[],
  strategies: readonly { readonly approvedOn: string }[],
): Record<'N1' | 'N2' | 'N3' | 'N4' | 'N5', string> {
  const one = campaigns.find((found) => found.year === year)
  const of = (key: string, otherwise: string) => String(one?.counts[key] ?? otherwise)
  return {
    N1: of(
      'N1',
      String(strategies.filter(({ approvedOn }) => Number(approvedOn.slice(0, 4)) <= year).length),
    ),
    N2: of('N2', one?.closed ? '1' : '0'),
    N3: of('N3', '0'),
    N4: of('N4', '0'),
    N5: of('N5', '0'),
  }
}
