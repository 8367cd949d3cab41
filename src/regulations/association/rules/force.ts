import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { associationRule, check, field } from './kit.ts'

/** From when the agreement itself is in force: the first signature of a founder; it has no last day (`association:6.5`). */
export const force = associationRule({
  name: 'force',
  revision: 1,
  title: { ru: 'Вступление Соглашения в силу', en: 'Start of force of the agreement' },
  clauses: ['association:6.5', 'association:7'],
  input: z.object({
    signatures: z
      .array(field(dateText(), 'association:6.5', 'Укажите день подписи', 'Name the day of the signature'))
      .max(10000),
  }),
  output: z.object({ effectiveFrom: z.string().nullable(), endDate: z.null() }),
  example: { signatures: ['2021-02-15', '2021-02-10'] },
  decide({ signatures }, _, trace) {
    const effectiveFrom = [...signatures].sort()[0] ?? null
    check(trace, effectiveFrom !== null, 'association:6.5', 'force.signed', { from: effectiveFrom ?? '–' })
    return { effectiveFrom, endDate: null }
  },
})

const ids = field(
  z.array(z.string().trim().min(1).max(120)).max(10000),
  'association:6.7/3',
  'Перечислите Стороны',
  'List the Parties',
)

/** Whether every Party in force was told; the text names no term, so nothing is overdue (`association:6.7/3`). */
export const notified = associationRule({
  name: 'notified',
  revision: 1,
  title: { ru: 'Извещение Сторон', en: 'Notice to the Parties' },
  clauses: ['association:6.7/3'],
  input: z.object({ parties: ids, sent: ids }),
  output: z.object({
    done: z.boolean(),
    overdue: z.literal(false),
    due: z.null(),
    missing: z.array(z.string()),
  }),
  example: { parties: ['A', 'B'], sent: ['A'] },
  decide({ parties, sent }, _, trace) {
    const missing = [...new Set(parties)].filter((party) => !sent.includes(party))
    const done = check(trace, missing.length === 0, 'association:6.7/3', 'notified.all', {
      missing: missing.length,
    })
    return { done, overdue: false as const, due: null, missing }
  },
})

/** The acts of the legal basis on a day; one whose horizon has passed stays listed (`association:1.2`). */
export const acts = associationRule({
  name: 'acts',
  revision: 1,
  title: { ru: 'Правовая основа на день', en: 'Legal basis on a day' },
  clauses: ['association:1.2', 'association:1.2/1', 'association:1.2/2'],
  parameters: ['acts.basis'],
  input: z.object({ on: field(dateText(), 'association:1.2', 'Укажите день', 'Name the day') }),
  output: z.object({
    acts: z.array(z.object({ key: z.string(), dated: z.string(), horizon: z.string(), passed: z.boolean() })),
  }),
  example: { on: '2025-01-01' },
  decide({ on }, { parameters }, trace) {
    const rows = parameters['acts.basis'].map((act) => ({ ...act, passed: on > act.horizon }))
    for (const { key, passed, horizon } of rows)
      trace.note(
        passed ? 'not-applicable' : 'met',
        key === 'strategy' ? 'association:1.2/1' : 'association:1.2/2',
        passed ? 'acts.passed' : 'acts.valid',
        { horizon },
      )
    return { acts: rows }
  },
})
