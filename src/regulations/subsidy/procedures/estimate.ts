import { z } from 'zod'
import { type IsoDate, parentNeed, vocabulary } from '../../../kernel/index.ts'
import { estimateRow, estimate as rule, sumText } from '../rules/index.ts'
import { common, conflict, content, organisation, plainRow, shown, t } from './shared.ts'

interface EstimateFacts {
  readonly year: number
  readonly rows: readonly z.infer<typeof estimateRow>[]
  readonly on: IsoDate | null
}
const initial: EstimateFacts = { year: 0, rows: [], on: null }

const words = vocabulary<EstimateFacts>()({
  ...common,
  id: 'subsidy-estimate',
  title: t('Смета на год', 'Estimate of a year'),
  states: { submitted: { title: t('подана', 'submitted'), owner: [], final: true } },
  initial,
})

/** The clause and the field of each thing that the rule may find wrong. */
const faults = {
  INSURANCE_WITHOUT_WAGES: ['subsidy:7/o2', 'rows'],
  NO_JUSTIFICATION: ['subsidy:13.o', 'rows'],
  DOUBLE_BOOKING: ['subsidy:7/o8', 'rows'],
  P3_OVER_EVENTS: ['subsidy:8/p2.4', 'rows'],
  P2_MISMATCH: ['subsidy:8/p2', 'P2'],
  O_OVER_10: ['subsidy:7/o', 'rows'],
  NESTING_P4P5_P3: ['subsidy:8/p3', 'rows'],
} as const

const submit = words.action({
  name: 'submit',
  title: t('Подать смету', 'Submit the estimate'),
  clauses: ['subsidy:13.o', 'subsidy:7/o', 'subsidy:8/p2'],
  by: organisation,
  from: 'new',
  to: 'submitted',
  input: z.strictObject({
    year: z.int().min(2021).max(2100),
    rows: z.array(estimateRow).min(1).max(20_000),
    P2: sumText().nullable(),
  }),
  needs: { agreement: parentNeed<unknown>()((_, file) => file.state) },
  claims: ({ file, input }) => [
    {
      key: `subsidy/estimate/${file.parent}/${input.year}`,
      mode: 'refuse' as const,
      clause: 'subsidy:13.o' as const,
    },
  ],
  guard(guard, { input: { rows, P2 }, needs: { agreement } }) {
    const isRunning = agreement === 'running'
    guard.ensure(isRunning, 'subsidy:13.o', 'campaign.agreement', {}, conflict('NO_AGREEMENT'))
    const { valid, codes, P2: computed } = guard.rule(rule, { rows, P2 })
    if (valid) guard.ensure(true, 'subsidy:13.o', 'estimate.valid', { codes, computed })
    for (const code of codes) {
      const [clause, path] = faults[code]
      const refusal = code === 'DOUBLE_BOOKING' ? conflict(code, path) : content(code, path)
      guard.ensure(false, clause, 'estimate.valid', { codes: [code], computed }, refusal)
    }
  },
  effect: (_, { input: { year, rows }, on }) => ({ year, rows, on }),
  children: ({ file, input }) =>
    file.parent === null
      ? []
      : [
          {
            child: 'filed',
            procedure: 'subsidy-agreement',
            case: file.parent,
            action: 'estimate-filed',
            input: { year: input.year },
          },
        ],
})

/** The estimate of a year, submitted before its spending (`subsidy:13.o`). */
export const estimate = words.procedure({
  actions: [submit],
  row: ({ facts }) => plainRow(String(facts.year)),
  visibility: {
    year: shown(t('Год', 'Year'), 'subsidy:13.o', (f) => f.year, { columns: ['title'] }),
    rows: shown(t('Строки', 'Rows'), 'subsidy:7/o', (f) => f.rows, { reveals: 'money' }),
    on: shown(t('Подана', 'Submitted'), 'subsidy:13.o', (f) => f.on),
  },
})
