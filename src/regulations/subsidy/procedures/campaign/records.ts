import { z } from 'zod'
import { audiences } from '../../parameters.ts'
import { type Checking, type Data, entriesOf, type Fault, type Step, unless } from '../flow.ts'
import { mediaNeed } from '../registers/index.ts'
import {
  conflict,
  content,
  dateText,
  fileText,
  idText,
  indicatorKeys,
  organisation,
  someText,
  t,
} from '../shared.ts'
import type { Measure } from './plan.ts'

type SubsidyClause = Step['clauses'][number]

/** The measures of the approved plan; records go to one of them and to its kind. */
const inPlan = ({ card, input }: Checking, kinds: readonly string[]): readonly (Fault | false)[] => {
  const measures = (card.measures ?? null) as readonly Measure[] | null
  const found = measures?.find(({ id }) => id === input.measure)
  return [
    unless(measures !== null, 'subsidy:11', 'campaign.plan', conflict('PLAN_FIRST')),
    unless(
      measures === null || found !== undefined,
      'subsidy:12',
      'campaign.measure',
      content('UNKNOWN_MEASURE', 'measure'),
      { id: String(input.measure) },
    ),
    unless(
      found === undefined || kinds.includes(found.kind),
      'subsidy:12',
      'campaign.kind',
      content('OTHER_KIND', 'measure'),
      { kinds: [...kinds] },
    ),
  ]
}
const inYear = ({ card, input }: Checking, clause: SubsidyClause) =>
  unless(
    input.date === null || String(input.date).startsWith(`${card.year}-`),
    clause,
    'campaign.year',
    content('OTHER_YEAR', 'date'),
    { year: Number(card.year) },
  )
const listed = ({ input, needs }: Checking) =>
  unless(
    input.media === null || (needs.media as readonly string[]).includes(String(input.media)),
    'subsidy:3/6',
    'campaign.media',
    content('UNKNOWN_MEDIA', 'media'),
  )
const links = (facts: Parameters<typeof entriesOf>[0]) =>
  entriesOf(facts, 'publish').map(({ data }) => data.link)

/** Kinds whose doing is shown by a file and nothing is counted. */
const plain = ['12.1', '12.2', '12.5', '12.6', '12.7', '12.8', '12.10', '12.11']
const step = (one: Omit<Step, 'by' | 'from' | 'to'>): Step => ({
  ...one,
  by: organisation,
  from: ['open'],
  to: 'same',
})

const perform = step({
  name: 'perform',
  title: t('Отметить мероприятие', 'Record a measure as done'),
  clauses: [
    'subsidy:12',
    'subsidy:12/1',
    'subsidy:12/2',
    'subsidy:12/5',
    'subsidy:12/6',
    'subsidy:12/7',
    'subsidy:12/8',
    'subsidy:12/10',
    'subsidy:12/11',
  ],
  input: {
    measure: idText(),
    date: dateText(),
    evidence: fileText().nullable(),
    /** Programme and list of those present: a course has both. */
    programme: fileText().nullable(),
    attendance: fileText().nullable(),
  },
  check: (seen) => {
    const { card, input } = seen
    const kind = ((card.measures ?? []) as readonly Measure[]).find(({ id }) => id === input.measure)?.kind
    const clause = (kind ? `subsidy:${kind.replace('.', '/')}` : 'subsidy:12') as SubsidyClause
    return [
      ...inPlan(seen, plain),
      inYear(seen, 'subsidy:12'),
      unless(input.evidence !== null, clause, 'campaign.evidence', content('EVIDENCE_REQUIRED', 'evidence')),
      unless(
        kind !== '12.10' || (input.programme !== null && input.attendance !== null),
        'subsidy:12/10',
        'campaign.course',
        content('COURSE_PAPERS', input.programme === null ? 'programme' : 'attendance'),
      ),
    ]
  },
})

const publish = step({
  name: 'publish',
  title: t('Внести публикацию', 'Record a publication'),
  clauses: ['subsidy:12/3', 'subsidy:3/7', 'subsidy:22/n4', 'subsidy:8/p4'],
  input: {
    measure: idText(),
    /** A medium of the register. */
    media: idText().nullable(),
    date: dateText().nullable(),
    link: someText(1000).nullable(),
    scan: fileText().nullable(),
    audience: z.enum(audiences).nullable(),
    invoice: idText().nullable(),
  },
  needs: { media: mediaNeed },
  check: (seen) => [
    ...inPlan(seen, ['12.3']),
    listed(seen),
    inYear(seen, 'subsidy:3/7'),
    unless(
      seen.input.link === null || !links(seen.facts).includes(seen.input.link ?? null),
      'subsidy:3/7',
      'campaign.link',
      conflict('DUPLICATE_PUBLICATION', 'link'),
    ),
  ],
  claims: ({ parent, input }) =>
    input.link === null
      ? []
      : [{ key: `subsidy/publication/${parent}/${input.link}`, clause: 'subsidy:3/7' as const }],
})

const broadcast = step({
  name: 'broadcast',
  title: t('Внести радиоэфир', 'Record a radio broadcast'),
  clauses: ['subsidy:12/4', 'subsidy:22/n5', 'subsidy:8/p5'],
  input: { measure: idText(), media: idText().nullable(), date: dateText(), record: fileText() },
  needs: { media: mediaNeed },
  check: (seen) => [...inPlan(seen, ['12.4']), listed(seen), inYear(seen, 'subsidy:12/4')],
})

const issue = step({
  name: 'issue',
  title: t('Внести выпуск передачи или подкаста', 'Record an issue of a programme or podcast'),
  clauses: ['subsidy:12/6', 'subsidy:3/9'],
  input: {
    measure: idText(),
    date: dateText(),
    theme: someText(500),
    /** How often it comes out; a single issue has none and is no podcast. */
    periodicity: someText(200).nullable(),
    link: someText(1000),
  },
  check: (seen) => [...inPlan(seen, ['12.6']), inYear(seen, 'subsidy:12/6')],
  notes: ({ input }) => ({ type: input.periodicity === null ? 'media-product' : 'podcast' }),
})

const reach = step({
  name: 'reach',
  title: t('Внести оценку охвата', 'Record an estimate of the reach'),
  clauses: ['subsidy:12/9', 'subsidy:22/n3'],
  input: {
    measure: idText(),
    date: dateText(),
    method: someText(4000),
    sample: z.int().min(0).max(1_000_000_000),
    /** People, each counted once. */
    people: z.int().min(0).max(1_000_000_000),
    evidence: fileText(),
  },
  check: (seen) => [...inPlan(seen, ['12.9']), inYear(seen, 'subsidy:12/9')],
})

const override = step({
  name: 'override',
  title: t('Уточнить показатель вручную', 'Override an indicator by hand'),
  clauses: [
    'subsidy:22',
    'subsidy:22/n1',
    'subsidy:22/n2',
    'subsidy:22/n3',
    'subsidy:22/n4',
    'subsidy:22/n5',
  ],
  input: {
    indicator: z.enum(indicatorKeys),
    value: z.string().regex(/^\d{1,15}$/, { error: 'count' }),
    evidence: fileText(),
    reason: someText(),
  },
})

/** What is recorded of the measures of an approved plan (`subsidy:12`). */
export const records = [perform, publish, broadcast, issue, reach, override] as const

/** What the rule of indicators is asked of a campaign's records. */
export const recorded = (facts: Parameters<typeof entriesOf>[0]) => ({
  reach: Number(entriesOf(facts, 'reach').at(-1)?.data.people ?? 0),
  publications: entriesOf(facts, 'publish').map(({ data }) => ({
    media: (data.media ?? null) as string | null,
    date: (data.date ?? null) as string | null,
    link: (data.link ?? data.scan ?? null) as string | null,
    audience: (data.audience ?? null) as string | null,
  })),
  broadcasts: entriesOf(facts, 'broadcast').map(({ data }) => String(data.date)),
})

/** N3, N4 and N5 of the records, and what was set by hand with its reason; the last word stands. */
export function countsOf(facts: Parameters<typeof entriesOf>[0]): Data {
  const { reach: people, publications, broadcasts } = recorded(facts)
  const counted = new Set(
    publications.flatMap(({ media, date, link, audience }) =>
      media && date && link && audience ? [link] : [],
    ),
  )
  const byHand = entriesOf(facts, 'override').map(({ data }) => [String(data.indicator), data.value ?? null])
  return {
    N3: String(people),
    N4: String(counted.size),
    N5: String(new Set(broadcasts.map((day) => day.slice(0, 7))).size),
    ...(Object.fromEntries(byHand) as Data),
  }
}
