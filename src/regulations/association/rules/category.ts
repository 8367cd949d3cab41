import { z } from 'zod'
import { categories, expertFields, legalForms, levels } from '../parameters.ts'
import { associationRule, checks, field } from './kit.ts'

/** The clause and the message of a requirement. */
type NeedOf<N extends (...given: never[]) => boolean> =
  Parameters<N> extends [boolean, infer C, infer M, ...unknown[]] ? [clause: C, message: M] : never

/** Whether somebody may join under the category it names (`association:pre.1` to `pre.4`, `association:1.1/3`, `1.1/4`). */
export const category = associationRule({
  name: 'category',
  revision: 1,
  title: { ru: 'Категория Стороны', en: 'Category of a Party' },
  clauses: [
    'association:pre.1',
    'association:pre.2',
    'association:pre.3',
    'association:pre.4',
    'association:1.1/3',
    'association:1.1/4',
    'association:6.7/1',
  ],
  input: z.object({
    category: field(
      z.enum(categories),
      'association:6.7/1',
      `Категорий четыре: ${categories.join(', ')}`,
      `There are four categories: ${categories.join(', ')}`,
    ),
    level: z.enum(levels).nullable().default(null),
    /** Code of the region, for a regional or municipal body. */
    region: z
      .string()
      .regex(/^\d{2}$/)
      .nullable()
      .default(null),
    form: z.enum(legalForms).nullable().default(null),
    publicControl: z.boolean().default(false),
    publicFounder: z.boolean().default(false),
    fields: z.array(z.enum(expertFields)).max(3).default([]),
    russian: z.boolean().default(false),
    legalEntity: z.boolean().default(true),
    aiBusiness: z.boolean().default(false),
  }),
  output: z.object({
    eligible: z.boolean(),
    broken: z.array(z.string()),
    /** Each field at fault and the clause that asks for it. */
    faults: z.array(z.object({ path: z.string(), clause: z.string() })),
  }),
  example: {
    category: 'body',
    level: 'regional',
    region: '16',
    form: null,
    publicControl: false,
    publicFounder: false,
    fields: [],
    russian: false,
    legalEntity: true,
    aiBusiness: false,
  },
  decide(facts, _, trace) {
    const { broken, need: needs } = checks(trace)
    const faults: { path: string; clause: string }[] = []
    const need = (ok: boolean, path: string, ...[clause, message]: NeedOf<typeof needs>) => {
      if (!needs(ok, clause, message)) faults.push({ path, clause })
    }
    if (facts.category === 'body') {
      need(facts.level !== null, 'level', 'association:1.1/3', 'category.level')
      if (facts.level !== null && facts.level !== 'federal')
        need(facts.region !== null, 'region', 'association:1.1/3', 'category.region')
      trace.met('association:pre.1', 'category.named', { category: 'body' })
    } else if (facts.category === 'organisation') {
      trace.met('association:pre.2', 'category.named', { category: 'organisation' })
      need(facts.form !== null, 'form', 'association:1.1/4', 'category.form')
      if (facts.form?.startsWith('controlled-'))
        need(facts.publicControl, 'publicControl', 'association:1.1/4', 'category.control')
      if (facts.form === 'public-npo')
        need(facts.publicFounder, 'publicFounder', 'association:1.1/4', 'category.founder')
    } else if (facts.category === 'expert') {
      need(facts.fields.length > 0, 'fields', 'association:pre.3', 'category.field')
    } else {
      const isRussian = facts.russian && facts.legalEntity
      need(isRussian, facts.russian ? 'legalEntity' : 'russian', 'association:pre.4', 'category.russian')
      need(facts.aiBusiness, 'aiBusiness', 'association:pre.4', 'category.ai-business')
    }
    return { eligible: broken.length === 0, broken, faults }
  },
})
