import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { entriesOf, flow } from '../flow.ts'
import { idText, ministry, someText, t } from '../shared.ts'

/** The list of priority industries that the Ministry approved; the one in force is what a strategy chooses from (`subsidy:3/8`). */
export const industries = flow({
  id: 'subsidy-industries',
  title: t('Перечень приоритетных отраслей', 'List of priority industries'),
  clause: 'subsidy:3/8',
  states: {
    active: ['действует', 'in force', 'subsidy-ministry'],
    superseded: ['заменён', 'superseded'],
  },
  steps: [
    {
      name: 'publish',
      title: t('Ввести перечень', 'Put the list in force'),
      clauses: ['subsidy:3/8'],
      by: ministry,
      from: 'new',
      to: 'active',
      input: { version: someText(200), codes: z.array(idText()).min(1).max(500) },
      writes: ({ input }) => input,
      claims: ({ parent }) => [{ key: `subsidy/industries/${parent}`, clause: 'subsidy:3/8' }],
    },
    {
      name: 'supersede',
      title: t('Заменить', 'Supersede'),
      clauses: ['subsidy:3/8'],
      by: ministry,
      from: ['active'],
      to: 'superseded',
      input: {},
      releases: ({ parent }) => [`subsidy/industries/${parent}`],
    },
  ],
  row: (facts) => ({
    title: String(facts.card.version),
    marks: { codes: entriesOf(facts, 'publish')[0]?.data.codes ?? [] },
  }),
})

/** Codes of the list in force. */
export const industriesNeed = indexNeed(
  ({ parent, file }) => ({
    procedure: 'subsidy-industries',
    parent: parent?.id ?? file.parent ?? '',
    states: ['active'],
  }),
  (rows) => rows.flatMap((row) => row.marks.codes as string[]),
)
