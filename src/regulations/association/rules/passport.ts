import { z } from 'zod'
import { goalEffects, tasks, technologies } from '../parameters.ts'
import { associationRule, checks, field } from './kit.ts'

const words = z.string().trim().max(4000)
const empty = words.default('')

/** A passport as it is written; every part may still be empty, the rule tells what is missing. */
export const passportShape = z.strictObject({
  title: empty,
  effects: z.array(z.enum(goalEffects)).max(5).default([]),
  tasks: z.array(z.enum(tasks)).max(5).default([]),
  directions: z.array(z.int()).max(19).default([]),
  technology: field(
    z.array(z.enum(technologies)).max(5),
    'association:1.1/2',
    `Групп пять: ${technologies.join(', ')}`,
    `There are five groups: ${technologies.join(', ')}`,
  ).default([]),
  stages: z
    .array(z.strictObject({ title: words, to: z.iso.date() }))
    .max(100)
    .default([]),
  budgetSources: empty,
  /** Answers to the seven principles in their order. */
  principles: z.array(words).max(7).default([]),
  negativeEffects: empty,
  reviewers: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
  components: empty,
  foreignShare: z.int().min(0).max(100).default(0),
  substitution: empty,
  /** How customers, developers and consumers are affected. */
  interests: z.array(words).max(3).default([]),
  expected: z
    .array(z.strictObject({ title: words, baseline: words, target: words, unit: words }))
    .max(100)
    .default([]),
  risks: z
    .array(z.strictObject({ text: words, mitigation: words.nullable(), owner: words.nullable() }))
    .max(100)
    .default([]),
  excludesSmall: z.boolean().default(false),
  excludesReason: empty,
  jointProperty: z.boolean().default(false),
  profit: z.boolean().default(false),
  conformitySigned: z.boolean().default(false),
})

/** What the passport of a project lacks (`association:2.1`, `association:2.3`, `association:4.4/1`): all of it at once. */
export const passport = associationRule({
  name: 'passport',
  revision: 1,
  title: { ru: 'Паспорт проекта', en: 'Passport of a project' },
  clauses: [
    'association:4.4/1',
    'association:1.1/2',
    'association:1.3',
    'association:2.1',
    'association:2.2',
    'association:2.3',
    'association:2.3/1',
    'association:2.3/2',
    'association:2.3/3',
    'association:2.3/4',
    'association:2.3/5',
    'association:2.3/6',
    'association:2.3/7',
    'association:3.1',
    'association:3.1/13',
    'association:6.4',
  ],
  parameters: ['directions', 'principles'],
  input: passportShape,
  output: z.object({ complete: z.boolean(), broken: z.array(z.string()), unanswered: z.array(z.int()) }),
  example: passportShape.parse({ title: 'Разбор обращений', effects: ['welfare'] }),
  decide(p, { parameters }, trace) {
    const { broken, need } = checks(trace)
    const { directions } = parameters
    const filled = p.title !== '' && p.stages.length > 0 && p.budgetSources !== ''
    need(filled, 'association:4.4/1', 'passport.sections')
    need(p.technology.length > 0, 'association:1.1/2', 'passport.technology')
    need(!p.jointProperty && !p.profit, 'association:1.3', 'passport.no-joint')
    need(p.effects.length > 0, 'association:2.1', 'passport.effect')
    need(p.tasks.length > 0, 'association:2.2', 'passport.task')
    const unanswered = Array.from({ length: parameters.principles }, (_, i) => i + 1).filter(
      (n) => !p.principles[n - 1],
    )
    need(unanswered.length === 0, 'association:2.3', 'passport.principles', {
      missing: unanswered.join(', '),
    })
    need(Boolean(p.principles[0]), 'association:2.3/1', 'passport.people')
    const assessed = p.negativeEffects !== '' && p.reviewers.length > 0
    need(assessed, 'association:2.3/2', 'passport.impact')
    const isSovereign = p.components !== '' && (p.foreignShare === 0 || p.substitution !== '')
    need(isSovereign, 'association:2.3/3', 'passport.components')
    need(p.interests.filter((text) => text !== '').length === 3, 'association:2.3/4', 'passport.interests')
    need(!p.excludesSmall || p.excludesReason !== '', 'association:2.3/5', 'passport.competition')
    const mitigated = p.risks.length > 0 && p.risks.every((risk) => risk.mitigation && risk.owner)
    need(p.expected.length > 0 && mitigated, 'association:2.3/6', 'passport.risks')
    need(p.conformitySigned, 'association:2.3/7', 'passport.conformity')
    const known = p.directions.length > 0 && p.directions.every((n) => n >= 1 && n <= directions)
    need(known, 'association:3.1', 'passport.directions', { directions })
    const measured = p.expected.every((e) => e.baseline !== '' && e.unit !== '')
    need(measured, 'association:3.1/13', 'passport.measured')
    return { complete: broken.length === 0, broken, unanswered }
  },
})
