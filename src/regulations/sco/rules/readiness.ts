import { z } from 'zod'
import { type Criterion, criteria, goals, type Principle, principles } from '../parameters.ts'
import { check, scoRule } from './kit.ts'

export const assessments = ['respected', 'not-respected', 'not-assessed'] as const
const principleClause: Readonly<Record<Principle, `sco:III/${1 | 2 | 3 | 4 | 5 | 6 | 7}`>> = {
  rights: 'sco:III/1',
  'national-interests': 'sco:III/2',
  equality: 'sco:III/3',
  freedom: 'sco:III/4',
  'national-law': 'sco:III/5',
  novelty: 'sco:III/6',
  participants: 'sco:III/7',
}
export const checklist = z.object(
  Object.fromEntries(principles.map((p) => [p, z.enum(assessments)])) as Record<
    Principle,
    z.ZodEnum<{ [K in (typeof assessments)[number]]: K }>
  >,
)
export const review = z.object(
  Object.fromEntries(criteria.map((c) => [c, z.string().trim().max(2000)])) as Record<Criterion, z.ZodString>,
)

/** Whether a project is looked at by every principle and criterion, has a goal and a part on security (`sco:I`, `sco:III`). */
export const readiness = scoRule({
  name: 'readiness',
  revision: 1,
  title: {
    ru: 'Готовность проекта по принципам',
    en: 'Readiness of a project by principles',
    zh: '项目原则审查',
  },
  clauses: [
    'sco:I',
    'sco:III',
    'sco:III/1',
    'sco:III/2',
    'sco:III/3',
    'sco:III/4',
    'sco:III/5',
    'sco:III/6',
    'sco:III/7',
  ],
  parameters: ['goals', 'principles', 'review.criteria'],
  input: z.object({
    goals: z.array(z.enum(goals)).max(goals.length),
    principles: checklist,
    review,
    security: z.string().trim().max(4000),
    openObjections: z.number().int().min(0).max(1000),
  }),
  output: z.object({ ready: z.boolean(), broken: z.array(z.string()) }),
  example: {
    goals: ['welfare'],
    principles: {
      rights: 'respected',
      'national-interests': 'respected',
      equality: 'respected',
      freedom: 'respected',
      'national-law': 'respected',
      novelty: 'respected',
      participants: 'not-assessed',
    },
    review: {
      novelty: 'новый метод',
      usefulness: 'прогноз паводков',
      soundness: 'опыты',
      comprehensiveness: '',
    },
    security: 'хранение данных у владельца',
    openObjections: 0,
  },
  decide(facts, _, trace) {
    const broken = new Set<string>()
    const note = (ok: boolean, clause: string) => {
      if (!ok) broken.add(clause)
    }
    note(check(trace, facts.goals.length > 0, 'sco:I', 'readiness.goal'), 'sco:I')
    for (const principle of principles) {
      const clause = principleClause[principle]
      const assessment = facts.principles[principle]
      note(
        check(trace, assessment === 'respected', clause, 'readiness.principle', { principle, assessment }),
        clause,
      )
    }
    for (const criterion of criteria)
      note(
        check(trace, facts.review[criterion].length > 0, 'sco:III/6', 'readiness.criterion', { criterion }),
        'sco:III/6',
      )
    note(check(trace, facts.security.length > 0, 'sco:III/3', 'readiness.security'), 'sco:III/3')
    const count = facts.openObjections
    note(check(trace, count === 0, 'sco:III/7', 'readiness.objections', { count }), 'sco:III/7')
    return { ready: broken.size === 0, broken: [...broken] }
  },
})
