import { type Bench, file, ministry, organisation } from './bench.ts'
import { running } from './running.ts'

/** A survey round carried up to its accepted results. */
export async function surveyed(b: Bench, kind: 'primary' | 'final', year: number): Promise<string> {
  const proposal = { kind, year, requirements: file('требования') }
  const id = await b.open('subsidy-survey', 'propose', proposal, organisation)
  await b.act('subsidy-survey', id, 'agree', {}, ministry)
  await b.act('subsidy-survey', id, 'start', { form: 'interview', otherForm: null }, organisation)
  const byCategory = [{ audience: 'youth', respondents: 900, attitude: 'сдержанно' }]
  await b.act('subsidy-survey', id, 'accept', { results: file('итоги'), byCategory }, organisation)
  return id
}

/** A strategy with all nine blocks. */
export const blocks = {
  mainParameters: 'параметры',
  resultAndIndicators: 'результат',
  directions: 'направления',
  industries: ['health'],
  technologies: ['зрение'],
  audience: [{ audience: 'youth', description: 'до 35 лет' }],
  media: ['radio', 'online'],
  delivery: ['статьи', 'эфиры'],
  criteria: 'критерии',
  requirements: file('требования'),
}
/** Carries a strategy or plan that was drafted to its approval. */
export async function approve(b: Bench, procedure: string, id: string): Promise<void> {
  await b.act(procedure, id, 'agree-requirements', {}, ministry)
  await b.act(procedure, id, 'send', {}, organisation)
  const { facts } = await b.file<{ card: { version: number } }>(id)
  await b.act(procedure, id, 'agree', { version: facts.card.version }, ministry)
  await b.act(procedure, id, 'approve', {}, organisation)
}

const measure = (kind: string) => ({
  id: kind,
  kind,
  title: `мероприятие ${kind}`,
  due: '2021-12-01',
  executor: 'отдел кампании',
  amount: '1000.00',
  audience: ['youth'],
  goal: kind === '12.11' ? 'доверие' : null,
})
/** One measure of each kind. */
export const measures = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'].map((n) =>
  measure(`12.${n}`),
)

/** An agreement with the list of industries and the primary survey. */
export async function ready(): Promise<Bench> {
  const b = await running()
  await b.open(
    'subsidy-industries',
    'publish',
    { version: 'перечень 1', codes: ['health', 'farming'] },
    ministry,
  )
  await surveyed(b, 'primary', 2021)
  return b
}

export interface Year {
  readonly b: Bench
  readonly campaign: string
  readonly plan: string
  readonly media: string
  /** Records something of the campaign as the Organisation. */
  on(action: string, input: unknown): Promise<void>
}

/** A campaign of 2021 under way on an approved strategy and plan. */
export async function underWay(): Promise<Year> {
  const b = await ready()
  const strategy = await b.open('subsidy-strategy', 'draft', blocks, organisation)
  await approve(b, 'subsidy-strategy', strategy)
  const campaign = await b.open('subsidy-campaign', 'open', { year: 2021 }, organisation)
  const plan = await b.open(
    'subsidy-plan',
    'draft',
    { measures, requirements: file('требования') },
    organisation,
    campaign,
  )
  await approve(b, 'subsidy-plan', plan)
  const medium = { name: 'Вымышленное радио', type: 'radio', platform: null }
  const media = await b.open('subsidy-media', 'list', medium, organisation)
  const on = (action: string, input: unknown) =>
    b.act('subsidy-campaign', campaign, action, input, organisation)
  return { b, campaign, plan, media, on }
}

/** A publication with all its evidence. */
export const publication = (media: string, link: string | null) => ({
  measure: '12.3',
  media,
  date: '2021-03-10',
  link,
  scan: null,
  audience: 'youth',
  invoice: null,
})

/** Agrees a form of a report; its one field is `итог`. */
export async function formOf(b: Bench, kind: string): Promise<string> {
  const input = { kind, formVersion: '1', file: file('форма'), fields: ['итог'] }
  const id = await b.open('subsidy-report-form', 'propose', input, organisation)
  await b.act('subsidy-report-form', id, 'agree', {}, ministry)
  return id
}
/** Files a report that is expected of the Organisation. */
export async function filed(b: Bench, kind: string, period: string, year = 2021): Promise<string> {
  const form = await formOf(b, kind)
  const id = await b.open('subsidy-report', 'expect', { kind, period, year }, organisation)
  const input = {
    form,
    fields: [{ field: 'итог', text: 'сделано' }],
    expenses: kind === 'expenses' ? [] : null,
  }
  await b.act('subsidy-report', id, 'file', input, organisation)
  return id
}
