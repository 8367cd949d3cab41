import { z } from 'zod'
import type { KodAiClause } from '../clauses/index.ts'
import { type CheckMessage, field, kodAiRule, orDash } from './kit.ts'

const clauses = [
  'kod-ai:2.5',
  'kod-ai:2.5.a',
  'kod-ai:2.5.b',
  'kod-ai:2.5.v',
  'kod-ai:2.5.g',
  'kod-ai:2.5.d',
  'kod-ai:2.12',
  'kod-ai:contract-4.4.g',
  'kod-ai:contract-5.1',
  'kod-ai:contract-5.2',
  'kod-ai:contract-7.6',
  'kod-ai:contract-7.6.a',
  'kod-ai:contract-7.6.b',
  'kod-ai:contract-7.6.v',
  'kod-ai:contract-7.6.g',
  'kod-ai:contract-7.6.d',
] as const satisfies readonly KodAiClause[]

const letters = ['a', 'b', 'v', 'g', 'd'] as const
type Letter = (typeof letters)[number]

const fact = (clause: (typeof clauses)[number], ru: string, en: string) =>
  field(
    z.boolean().nullable(),
    clause,
    `${ru}: true, false или null, если неизвестно`,
    `${en}: true, false, or null`,
  )

const input = z.object({
  researchReportApproved: fact('kod-ai:2.5.a', 'Утверждён ли НТО', 'Whether the R&D report is approved'),
  expenseReportApproved: fact(
    'kod-ai:2.5.a',
    'Утверждён ли отчёт о расходах',
    'Whether the expense report is approved',
  ),
  productCreated: fact('kod-ai:2.5.b', 'Создан ли продукт', 'Whether the product exists'),
  codePublished: fact('kod-ai:2.5.b', 'Опубликован ли код', 'Whether the code is published'),
  registerEntered: fact(
    'kod-ai:2.5.v',
    'Внесены ли данные в решение',
    'Whether the data are in the register',
  ),
  repositoryOpen: fact('kod-ai:2.5.g', 'Открыт ли репозиторий', 'Whether the repository is open'),
  licenceFree: fact('kod-ai:2.5.d', 'Безвозмездна ли лицензия', 'Whether the licence is free of charge'),
  licencePerpetual: fact('kod-ai:2.5.d', 'Бессрочна ли лицензия', 'Whether the licence is perpetual'),
  /** Requirements the Fund added to this grant (`kod-ai:2.12`); none for others. */
  extra: z.array(z.object({ requirement: z.string(), met: z.boolean().nullable() })),
})
type Facts = z.infer<typeof input>

const clauseOf = (letter: Letter) => `kod-ai:contract-7.6.${letter}` as const
const messageOf = (letter: Letter) => `completion.${letter}` as const satisfies CheckMessage

/** The facts a condition stands on. */
const factsOf = (facts: Facts): Readonly<Record<Letter, readonly (boolean | null)[]>> => ({
  a: [facts.researchReportApproved, facts.expenseReportApproved],
  b: [facts.productCreated, facts.codePublished],
  v: [facts.registerEntered],
  g: [facts.repositoryOpen],
  d: [facts.licenceFree, facts.licencePerpetual],
})

/** Whether a project is complete: all five conditions, and those the Fund added (`kod-ai:2.5`, `kod-ai:contract-7.6`). */
export const completion = kodAiRule({
  name: 'completion',
  revision: 1,
  title: { ru: 'Завершение проекта', en: 'Completion of the project' },
  clauses,
  readings: ['completion.licence'],
  input,
  output: z.object({
    complete: z.boolean().nullable(),
    open: z.array(z.string()),
    unknown: z.array(z.string()),
  }),
  example: {
    researchReportApproved: true,
    expenseReportApproved: true,
    productCreated: true,
    codePublished: true,
    registerEntered: null,
    repositoryOpen: true,
    licenceFree: true,
    licencePerpetual: true,
    extra: [],
  },
  decide(facts, { readings }, trace) {
    const open: string[] = []
    const unknown: string[] = []
    const known = factsOf(facts)
    for (const letter of letters) {
      const clause = clauseOf(letter)
      const parts = known[letter]
      if (letter === 'd' && readings['completion.licence'] === 'optional') {
        trace.note('not-applicable', 'kod-ai:contract-5.2', 'completion.licence-optional')
      } else if (parts.includes(false)) {
        trace.broken(clause, `${messageOf(letter)}.broken`)
        open.push(letter)
      } else if (parts.includes(null)) {
        trace.note('unknown', clause, 'completion.unknown', { letter, missing: letter })
        unknown.push(letter)
      } else trace.met(clause, messageOf(letter))
    }
    facts.extra.forEach(({ requirement, met }, i) => {
      const key = `extra:${i + 1}`
      if (met === null) {
        trace.note('unknown', 'kod-ai:2.12', 'completion.extra-unknown', { requirement, missing: key })
        unknown.push(key)
      } else if (met) trace.met('kod-ai:2.12', 'completion.extra', { requirement })
      else {
        trace.broken('kod-ai:2.12', 'completion.extra.broken', { requirement })
        open.push(key)
      }
    })
    const complete = open.length > 0 ? false : unknown.length > 0 ? null : true
    trace.step('completion.sum', { open: orDash(open), unknown: orDash(unknown) })
    return { complete, open, unknown }
  },
})
