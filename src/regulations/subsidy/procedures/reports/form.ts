import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { entriesOf, flow } from '../flow.ts'
import { fileText, ministry, organisation, someText, t } from '../shared.ts'

/** Reports of two families: those of the agreement's template, and those on the campaign (`subsidy:13.g/1`, `subsidy:13.d`). */
export const reportKinds = ['result', 'indicators', 'expenses', 'campaign'] as const

/** A version of a report form; before the Ministry agrees to it nothing can be filed on it (`subsidy:13.g/2`). */
export const form = flow({
  id: 'subsidy-report-form',
  title: t('Форма отчёта', 'Report form'),
  clause: 'subsidy:13.g/2',
  states: {
    proposed: ['на согласовании', 'with the Ministry', 'subsidy-ministry'],
    agreed: ['согласована', 'agreed', 'subsidy-organisation'],
    returned: ['возвращена', 'returned'],
    superseded: ['заменена', 'superseded'],
  },
  steps: [
    {
      name: 'propose',
      title: t('Предложить форму', 'Propose a form'),
      clauses: ['subsidy:13.g/2', 'subsidy:13.d'],
      by: [...organisation, ...ministry],
      from: 'new',
      to: 'proposed',
      input: {
        kind: z.enum(reportKinds),
        formVersion: someText(120),
        file: fileText(),
        /** Fields that a report on this form has to fill. */
        fields: z.array(someText(200)).min(1).max(200),
      },
      writes: ({ input }) => input,
    },
    {
      name: 'agree',
      title: t('Согласовать форму', 'Agree the form'),
      clauses: ['subsidy:13.g/2', 'subsidy:13.d'],
      by: ministry,
      from: ['proposed'],
      to: 'agreed',
      input: {},
      writes: ({ on, role }) => ({ agreedOn: on, agreedBy: role }),
    },
    {
      name: 'return',
      title: t('Вернуть форму', 'Return the form'),
      clauses: ['subsidy:13.g/2'],
      by: ministry,
      from: ['proposed'],
      to: 'returned',
      input: { reason: someText() },
    },
    {
      name: 'supersede',
      title: t('Заменить форму', 'Supersede the form'),
      clauses: ['subsidy:13.g/2'],
      by: ministry,
      from: ['agreed'],
      to: 'superseded',
      input: {},
    },
  ],
  row: (facts) => ({
    title: String(facts.card.formVersion),
    marks: {
      kind: facts.card.kind ?? null,
      fields: entriesOf(facts, 'propose')[0]?.data.fields ?? [],
    },
  }),
})

/** A form as a report sees it. */
export interface FormRow {
  readonly id: string
  readonly agreed: boolean
  readonly kind: string
  readonly fields: readonly string[]
}
/** The form that a report names. */
export const formNeed = indexNeed(
  ({ input }) => ({ procedure: 'subsidy-report-form', cases: [(input as { form: string }).form] }),
  (rows): readonly FormRow[] =>
    rows.map((row) => ({
      id: row.case,
      agreed: row.state === 'agreed',
      kind: String(row.marks.kind),
      fields: (row.marks.fields ?? []) as string[],
    })),
)
