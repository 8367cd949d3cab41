import { z } from 'zod'
import { type Ask, indexNeed } from '../../../../kernel/index.ts'
import { audiences, mediaTypes } from '../../parameters.ts'
import { type Data, unless } from '../flow.ts'
import { industriesNeed } from '../registers/index.ts'
import { conflict, content, idText, someText, t } from '../shared.ts'
import { agreedDocument } from './agreed-document.ts'
import { surveysNeed } from './survey.ts'

const block = () => someText(20_000).nullable()
/** The nine blocks of a strategy (`subsidy:3/3`). */
const blocks = {
  mainParameters: block(),
  /** The result of the subsidy and its indicators. */
  resultAndIndicators: block(),
  /** Indicators of the campaigns and their main directions. */
  directions: block(),
  /** Codes of the list in force. */
  industries: z.array(idText()).max(200),
  technologies: z.array(someText(300)).max(200),
  audience: z.array(z.strictObject({ audience: z.enum(audiences), description: someText(1000) })).max(100),
  media: z.array(z.enum(mediaTypes)).max(20),
  delivery: z.array(someText(300)).max(100),
  criteria: block(),
}
type Audience = { readonly audience: string }[]

const isBlank = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/** The strategy after the primary survey, approved with the Ministry's consent (`subsidy:10`). */
export const strategy = agreedDocument({
  id: 'subsidy-strategy',
  title: t('Стратегия популяризационной кампании', 'Strategy of the campaign'),
  within: ['running'],
  clause: 'subsidy:10',
  clauses: ['subsidy:3/3', 'subsidy:3/5', 'subsidy:3/8', 'subsidy:9/1'],
  content: blocks,
  needs: { surveys: surveysNeed, industries: industriesNeed },
  drafted: ({ input, needs }) => {
    const surveys = needs.surveys as readonly Data[]
    const known = needs.industries as readonly string[]
    const unknown = (input.industries as readonly string[]).filter((code) => !known.includes(code))
    return [
      unless(
        surveys.some(({ kind }) => kind === 'primary'),
        'subsidy:9/1',
        'campaign.survey',
        conflict('PRIMARY_SURVEY_FIRST'),
      ),
      unless(
        unknown.length === 0,
        'subsidy:3/8',
        'campaign.industry',
        content('UNKNOWN_INDUSTRY', 'industries'),
        { industries: unknown },
      ),
    ]
  },
  complete: (text) => {
    const empty = Object.keys(blocks).filter((key) => isBlank(text[key]))
    return [
      unless(empty.length === 0, 'subsidy:3/3', 'campaign.blocks', content('BLOCKS_BLANK', empty[0] ?? ''), {
        blocks: empty,
      }),
    ]
  },
  claim: ({ parent }) => `subsidy/strategy/${parent}`,
  row: ({ card }) => {
    const approved = card.approved as Data | null
    const text = (approved?.content ?? {}) as Data
    return {
      title: `${card.version}`,
      marks: {
        approvedOn: approved?.on ?? null,
        audience: ((text.audience ?? []) as Audience).map(({ audience }) => audience),
      },
    }
  },
})

/** Strategies that were approved with the Ministry's consent, and the audience they name. */
export const strategiesOf = (agreement: (ask: Ask) => string | null | undefined) =>
  indexNeed(
    (ask) => ({ procedure: 'subsidy-strategy', parent: agreement(ask) ?? '' }),
    (rows) =>
      rows.flatMap((row) =>
        typeof row.marks.approvedOn === 'string'
          ? [{ approvedOn: row.marks.approvedOn, audience: (row.marks.audience ?? []) as string[] }]
          : [],
      ),
  )
