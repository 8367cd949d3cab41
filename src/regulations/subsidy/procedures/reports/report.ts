import { z } from 'zod'
import { type IsoDate, indexNeed, kopecks, money, parentNeed, sum } from '../../../../kernel/index.ts'
import { rowCodes } from '../../parameters.ts'
import { campaignReport, percentOf, progress, sumText } from '../../rules/index.ts'
import type { AgreementFacts } from '../agreement/index.ts'
import { campaignsNeed, factOf, lateDays, strategiesNeed } from '../campaign/index.ts'
import { type CardFacts, type Checking, type Data, flow, type Seen, unless } from '../flow.ts'
import {
  type Counts,
  conflict,
  content,
  idText,
  ministry,
  organisation,
  shown,
  someText,
  t,
  yearInput,
} from '../shared.ts'
import { type FormRow, formNeed, reportKinds } from './form.ts'

const given = (clause: 'subsidy:13.g/3' | 'subsidy:13.g/4' | 'subsidy:13.d', ru: string, en: string) => ({
  clause,
  title: t(ru, en),
  term: 'given' as const,
  side: 'organisation',
})

type Agreed = Pick<AgreementFacts, 'forecastDays' | 'plans' | 'methods' | 'received'>
const agreementNeed = parentNeed<AgreementFacts>()(
  ({ forecastDays, plans, methods, received }): Agreed => ({ forecastDays, plans, methods, received }),
)
const agreedIn = (needs: Data) => needs.agreement as unknown as Agreed
/** The day of a forecast report, as the federal project sets it; null until somebody enters it (`subsidy:13.g/3`). */
const forecastDay = (needs: Data, input: Data): IsoDate | null =>
  agreedIn(needs).forecastDays.find(({ year }) => year === input.year)?.day ?? null

/** The day the half-year or the year ends. */
const endOf = (input: Data): IsoDate =>
  input.period === 'half-year' ? `${input.year}-06-30` : `${input.year}-12-31`
const isCampaign = (input: Data) => input.kind === 'campaign'
const isFinal = (input: Data) => !isCampaign(input) && input.period === 'final'

const startOf = (wanted: (input: Data) => boolean, due: (seen: Seen) => IsoDate | null) => (seen: Seen) => {
  const day = wanted(seen.input) ? due(seen) : null
  return day === null ? null : { from: seen.on, due: day }
}

const filing = ({ card, input, needs, on, rule }: Checking) => {
  const [found] = needs.forms as unknown as readonly FormRow[]
  const filled = (input.fields as readonly { field: string }[]).map(({ field }) => field)
  const left = (found?.fields ?? []).filter((field) => !filled.includes(field))
  const agreed = agreedIn(needs)
  const plan = agreed.plans.find(({ year }) => year === card.year)
  const spent = sum(
    ((input.expenses ?? []) as readonly { amount: string }[]).map(({ amount }) => kopecks(amount)),
  )
  if (card.kind === 'indicators' && plan)
    rule(progress, { plan: countsOnly(plan), fact: factIn(card, needs) })
  return [
    unless(
      found?.agreed === true && found.kind === card.kind,
      'subsidy:13.g/2',
      'report.form',
      content('FORM_NOT_AGREED', 'form'),
    ),
    unless(left.length === 0, 'subsidy:13.g/1', 'report.fields', content('FIELDS_MISSING', 'fields'), {
      fields: left,
    }),
    unless(
      card.period === 'forecast' || on > endOf(card),
      isCampaign(card) ? 'subsidy:13.d' : 'subsidy:13.g/1',
      'report.future',
      conflict('PERIOD_NOT_OVER'),
      { year: Number(card.year) },
    ),
    unless(
      card.kind !== 'expenses' || input.expenses !== null,
      'subsidy:13.g/1',
      'report.expenses',
      content('EXPENSES_MISSING', 'expenses'),
    ),
    unless(
      card.period === 'forecast' || spent <= kopecks(agreed.received),
      'subsidy:13.g/1',
      'report.received',
      content('OVER_RECEIVED', 'expenses'),
      { spent: money(spent), received: agreed.received },
    ),
  ]
}

const countsOnly = ({ N1, N2, N3, N4, N5 }: Counts): Counts => ({ N1, N2, N3, N4, N5 })
const factIn = (card: Data, needs: Data) =>
  factOf(
    Number(card.year),
    needs.campaigns as unknown as Parameters<typeof factOf>[1],
    needs.strategies as unknown as Parameters<typeof factOf>[2],
  )

/** What the records say: the result (`subsidy:21`), or plan, fact and percent with the method beside them (`subsidy:13.n`). */
function valuesOf(card: Data, needs: Data): Data {
  const campaigns = needs.campaigns as unknown as Parameters<typeof factOf>[1]
  if (card.kind === 'result') {
    const isHeld = campaigns.some(({ year, closed }) => year === card.year && closed)
    return { result: isHeld ? 'achieved' : 'not-achieved' }
  }
  if (card.kind !== 'indicators') return {}
  const { plans, methods } = agreedIn(needs)
  const plan = plans.find(({ year }) => year === card.year)
  const fact = factIn(card, needs)
  const lines = (['N1', 'N2', 'N3', 'N4', 'N5'] as const).map((key) => ({
    indicator: key,
    plan: plan?.[key] ?? null,
    fact: fact[key],
    percent: plan ? percentOf(plan[key], fact[key]) : null,
    method: (methods[key] ?? null) as unknown as Data,
  }))
  return { indicators: lines }
}

/** A report of one of the two families, expected by its day and filed on an agreed form (`subsidy:13.g/1`, `subsidy:13.d`). */
export const report = flow({
  id: 'subsidy-report',
  title: t('Отчёт', 'Report'),
  clause: 'subsidy:13.g/1',
  states: {
    expected: ['ожидается', 'expected', 'subsidy-organisation'],
    filed: ['подан', 'filed', 'subsidy-ministry'],
    returned: ['возвращён', 'returned', 'subsidy-organisation'],
    accepted: ['принят', 'accepted'],
  },
  deadlines: {
    forecast: given('subsidy:13.g/3', 'Прогнозный отчёт', 'Forecast report'),
    final: given('subsidy:13.g/4', 'Итоговый отчёт', 'Final report'),
    campaign: given('subsidy:13.d', 'Отчёт о кампании', 'Campaign report'),
  },
  steps: [
    {
      name: 'expect',
      title: t('Завести отчёт', 'Open a report'),
      clauses: ['subsidy:13.g/1', 'subsidy:13.g/3', 'subsidy:13.g/4', 'subsidy:13.d'],
      by: [...organisation, ...ministry],
      from: 'new',
      to: 'expected',
      input: {
        kind: z.enum(reportKinds),
        period: z.enum(['forecast', 'final', 'half-year', 'annual']),
        year: yearInput(),
      },
      needs: { agreement: agreementNeed },
      check: ({ input }) => [
        unless(
          isCampaign(input) === (input.period === 'half-year' || input.period === 'annual'),
          isCampaign(input) ? 'subsidy:13.d' : 'subsidy:13.g/1',
          'report.period',
          content('OTHER_PERIOD', 'period'),
        ),
      ],
      writes: ({ input, needs }) => ({
        ...input,
        dayUnknown: input.period === 'forecast' && forecastDay(needs, input) === null,
      }),
      claims: ({ parent, input }) => [
        {
          key: `subsidy/report/${parent}/${input.kind}/${input.period}/${input.year}`,
          clause: 'subsidy:13.g/1',
        },
      ],
      starts: {
        forecast: startOf(
          ({ period }) => period === 'forecast',
          ({ needs, input }) => forecastDay(needs, input),
        ),
        final: startOf(isFinal, ({ input }) => `${Number(input.year) + 1}-05-31`),
        campaign: startOf(isCampaign, ({ input, calendar, readings }) =>
          campaignReport(endOf(input), 30, readings['campaign-report.term'], calendar),
        ),
      },
    },
    {
      name: 'file',
      title: t('Подать отчёт', 'File the report'),
      clauses: ['subsidy:13.g/1', 'subsidy:13.g/2', 'subsidy:13.d', 'subsidy:13.n', 'subsidy:22'],
      by: organisation,
      from: ['expected', 'returned'],
      to: 'filed',
      input: {
        /** The agreed form that it is filed on. */
        form: idText(),
        fields: z.array(z.strictObject({ field: someText(200), text: someText(10_000) })).max(200),
        expenses: z
          .array(z.strictObject({ code: z.enum(rowCodes), amount: sumText() }))
          .max(20_000)
          .nullable(),
      },
      needs: {
        forms: formNeed,
        agreement: agreementNeed,
        campaigns: campaignsNeed,
        strategies: strategiesNeed,
      },
      check: filing,
      writes: ({ card, input, needs, on }) => ({ ...input, filedOn: on, ...valuesOf(card, needs) }),
      stops: ['forecast', 'final', 'campaign'],
    },
    {
      name: 'return',
      title: t('Вернуть отчёт', 'Return the report'),
      clauses: ['subsidy:13.g/1'],
      by: ministry,
      from: ['filed'],
      to: 'returned',
      input: { reason: someText() },
      writes: ({ input }) => input,
    },
    {
      name: 'accept',
      title: t('Принять отчёт', 'Accept the report'),
      clauses: ['subsidy:13.g/1', 'subsidy:13.d'],
      by: ministry,
      from: ['filed'],
      to: 'accepted',
      input: {},
    },
  ],
  row: ({ card }) => ({
    title: String(card.year),
    marks: { kind: card.kind ?? null, period: card.period ?? null, year: card.year ?? null },
    dates: card.filedOn ? { filed: String(card.filedOn) } : {},
  }),
  shows: {
    due: shown<CardFacts>(t('Срок', 'Due'), 'subsidy:13.g/3', () => null, {
      value: ({ card }, { deadlines }) => ({
        due: deadlines[0]?.due ?? null,
        label: card.dayUnknown === true ? 'date-not-configured' : null,
      }),
    }),
    daysLate: shown<CardFacts>(t('Дней опоздания', 'Days late'), 'subsidy:13.g/4', () => null, {
      value: (_, { deadlines }) => lateDays(deadlines),
    }),
  },
})

/** Days on which final reports of the agreement's template were filed, by year. */
export const finalReportsNeed = indexNeed(
  ({ parent, file }) => ({
    procedure: 'subsidy-report',
    parent: parent?.id ?? file.parent ?? '',
    states: ['filed', 'accepted'],
  }),
  (rows) =>
    rows.flatMap(({ marks, dates }) =>
      marks.period === 'final' && dates.filed ? [{ year: Number(marks.year), filedOn: dates.filed }] : [],
    ),
)
