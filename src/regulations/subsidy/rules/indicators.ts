import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { subsidyRule } from './kit.ts'

const places = () => z.int().min(0).max(1_000_000_000)

/** N1 to N5 from the records: strategies, campaigns, people once, publications with evidence, months with broadcasts (`subsidy:22`). */
export const indicators = subsidyRule({
  name: 'indicators',
  revision: 1,
  title: { ru: 'Показатели по записям', en: 'Indicators by records' },
  clauses: [
    'subsidy:22',
    'subsidy:22/n1',
    'subsidy:22/n2',
    'subsidy:22/n3',
    'subsidy:22/n4',
    'subsidy:22/n5',
    'subsidy:3/7',
    'subsidy:12/3',
    'subsidy:12/4',
  ],
  input: z.object({
    strategies: places(),
    campaigns: places(),
    reach: places(),
    publications: z
      .array(
        z.object({
          media: z.string().nullable(),
          date: dateText().nullable(),
          link: z.string().nullable(),
          audience: z.string().nullable(),
        }),
      )
      .max(100_000),
    broadcasts: z.array(dateText()).max(10_000),
  }),
  output: z.object({ N1: z.string(), N2: z.string(), N3: z.string(), N4: z.string(), N5: z.string() }),
  example: {
    strategies: 1,
    campaigns: 1,
    reach: 1000,
    publications: [],
    broadcasts: ['2021-03-01', '2021-03-09'],
  },
  decide({ strategies, campaigns, reach, publications, broadcasts }, _, trace) {
    const links = new Set(
      publications.flatMap(({ media, date, link, audience }) =>
        media && date && link && audience ? [link] : [],
      ),
    )
    const months = new Set(broadcasts.map((day) => day.slice(0, 7)))
    trace.met('subsidy:22/n4', 'indicators.publications', { counted: links.size, given: publications.length })
    trace.met('subsidy:22/n5', 'indicators.months', { months: months.size, broadcasts: broadcasts.length })
    return {
      N1: String(strategies),
      N2: String(campaigns),
      N3: String(reach),
      N4: String(links.size),
      N5: String(months.size),
    }
  },
})
