import { type LintFinding, lintProcedure } from './lint.ts'
import { lintData } from './lint-data.ts'
import { missingNumbers } from './lint-numbering.ts'
import type { Norm } from './norm.ts'
import type { Regulation } from './regulation.ts'

const of = <K extends Norm['kind']>(norms: readonly Norm[], kind: K) =>
  norms.filter((n): n is Extract<Norm, { kind: K }> => n.kind === kind)
const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** Limits of consecutive steps that add up to more than the cap over all of them. */
function overCap(norms: readonly Norm[]): LintFinding[] {
  return of(norms, 'cap').flatMap((cap) => {
    const limits = of(norms, 'limit').filter((n) => n.chain === cap.chain)
    const total = limits.reduce((all, n) => all + n.days, 0)
    if (total <= cap.days) return []
    return [
      {
        code: 'LIMITS_OVER_CAP',
        clauses: [cap.clause, ...limits.map((n) => n.clause)],
        message: {
          ru: `Предельные сроки по отдельности дают ${total} дней, общий предел ${cap.days}: лишних ${total - cap.days}`,
          en: `The limits add up to ${total} days, the cap over all is ${cap.days}: ${total - cap.days} too many`,
        },
      },
    ]
  })
}

/** One topic to which clauses give different values, in the words of the norms where they have some. */
function conflicts(norms: readonly Norm[]): LintFinding[] {
  const values = of(norms, 'value')
  const keyOf = (n: (typeof values)[number]) => `${n.topic}|${n.scope ?? ''}`
  return distinct(values.map(keyOf)).flatMap((key) => {
    const same = values.filter((n) => keyOf(n) === key)
    if (distinct(same.map((n) => n.value)).length < 2) return []
    const said = (language: 'ru' | 'en') =>
      same.map((n) => `${n.clause} – ${n.told?.[language] ?? n.value}`).join('; ')
    const subject = (language: 'ru' | 'en') =>
      same.find((n) => n.title)?.title?.[language] ?? key.replace('|', ' ').trim()
    return [
      {
        code: 'CONFLICTING_NORMS',
        clauses: distinct(same.map((n) => n.clause)),
        message: {
          ru: `Об одном предмете (${subject('ru')}) сказано по-разному: ${said('ru')}`,
          en: `One subject (${subject('en')}) is told in different ways: ${said('en')}`,
        },
      },
    ]
  })
}

/** Payments that, read literally, would pay more than the whole plan. */
function overpayment(norms: readonly Norm[]): LintFinding[] {
  const payments = of(norms, 'payment')
  return of(norms, 'shares').flatMap((plan) => {
    const mine = payments.filter((p) => p.plan === plan.plan)
    const total = mine.reduce((all, p) => {
      const first = plan.percents[0] ?? 0
      const whole = plan.percents.reduce((a, b) => a + b, 0)
      return all + (p.on === 'start' ? first : p.share === 'of-stage' ? whole : first * plan.percents.length)
    }, 0)
    if (total <= 100) return []
    return [
      {
        code: 'EXTRA_TRANCHE',
        clauses: [plan.clause, ...mine.map((p) => p.clause)],
        message: {
          ru: `Буквально выплат выходит на ${total} % гранта при долях ${plan.percents.join('/')}`,
          en: `Read literally, ${total} % of the grant would be paid under the shares ${plan.percents.join('/')}`,
        },
      },
    ]
  })
}

/** References to clauses that do not exist: those printed in the wording and those of our own rules, procedures and forms. */
function missingReferences(regulation: Regulation): LintFinding[] {
  const known = new Set(regulation.clauses.map((c) => c.id))
  const printed = regulation.references
    .filter((r) => r.to === null || !known.has(r.to))
    .map((r) => ({
      code: 'MISSING_REFERENCE',
      clauses: [r.from],
      message: {
        ru: `Ссылка «${r.printed}» ведёт в никуда`,
        en: `The reference "${r.printed}" leads nowhere`,
      },
    }))
  const ours = [
    ...regulation.rules.map((r) => [r.id, r.clauses] as const),
    ...regulation.norms.map((n) => [`norm ${n.kind}`, [n.clause]] as const),
    ...regulation.forms.map((f) => [f.id, f.clauses] as const),
    ...regulation.parameters.map((p) => [p.key, p.values.map((v) => v.clause)] as const),
    ...regulation.readings.map((r) => [r.key, r.clauses] as const),
    ...regulation.procedures.flatMap((p) => [
      ...p.actions.map((a) => [`${p.id}.${a.name}`, a.clauses] as const),
      ...Object.entries(p.deadlines).map(([key, d]) => [`${p.id}/${key}`, [d.clause]] as const),
      ...Object.entries(p.visibility).map(([key, field]) => [`${p.id}/${key}`, [field.clause]] as const),
      ...p.separations.map((pair) => [`${p.id}/${pair.actions.join('+')}`, [pair.clause]] as const),
    ]),
  ].flatMap(([place, clauses]) => clauses.filter((c) => !known.has(c)).map((c) => ({ place, c })))
  return [
    ...printed,
    ...ours.map(({ place, c }) => ({
      code: 'UNKNOWN_CLAUSE',
      clauses: [c],
      message: {
        ru: `${place} ссылается на пункт ${c}, которого нет`,
        en: `${place} cites the clause ${c}, which does not exist`,
      },
    })),
  ]
}

/** Everything the linter finds in a regulation by itself: in its wording, its numbers and its procedures. */
export function lintRegulation(regulation: Regulation): LintFinding[] {
  return [
    ...overCap(regulation.norms),
    ...conflicts(regulation.norms),
    ...overpayment(regulation.norms),
    ...missingReferences(regulation),
    ...missingNumbers(regulation),
    ...lintData(regulation),
    ...regulation.procedures.flatMap(lintProcedure),
  ]
}
