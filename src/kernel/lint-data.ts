import type { LintFinding } from './lint.ts'
import type { Regulation } from './regulation.ts'
import { type Span, spanFaults } from './span.ts'

/** Days on which an edition or a parameter has no value, or two. */
function gaps(
  what: 'EDITION' | 'PARAMETER',
  key: string,
  spans: readonly Span[],
  clauses: readonly string[],
) {
  return spanFaults(spans).map((fault): LintFinding => {
    const [ru, en] =
      fault.kind === 'gap' ? ['нет значения', 'there is no value'] : ['два значения', 'there are two values']
    return {
      code: `${what}_${fault.kind === 'gap' ? 'GAP' : 'OVERLAP'}`,
      clauses,
      message: {
        ru: `${key}: ${ru} с ${fault.from} по ${fault.to ?? 'бессрочно'}`,
        en: `${key}: ${en} from ${fault.from} to ${fault.to ?? 'open end'}`,
      },
    }
  })
}

/** Parameters and readings that a rule names but the regulation does not have; revisions that stand twice. */
function rules({ rules: all, parameters, readings }: Regulation): LintFinding[] {
  const known = {
    parameter: new Set(parameters.map((p) => p.key)),
    reading: new Set(readings.map((r) => r.key)),
  }
  const seen = new Set<string>()
  return all.flatMap(({ id, revision, clauses, ...rule }) => {
    const twice = seen.has(`${id}@${revision}`)
    seen.add(`${id}@${revision}`)
    const unknown = [
      ...rule.parameters.filter((key) => !known.parameter.has(key)).map((key) => ['PARAMETER', key] as const),
      ...rule.readings.filter((key) => !known.reading.has(key)).map((key) => ['READING', key] as const),
    ].map(([what, key]) => ({
      code: `UNKNOWN_${what}`,
      clauses,
      message: {
        ru: `Правило ${id} называет неизвестное ${key}`,
        en: `The rule ${id} names an unknown ${key}`,
      },
    }))
    if (!twice) return unknown
    const message = {
      ru: `Правило ${id}@${revision} дано дважды`,
      en: `The rule ${id}@${revision} stands twice`,
    }
    return [...unknown, { code: 'DUPLICATE_RULE', clauses, message }]
  })
}

/** Faults of a regulation's own data: days without a value, names that lead nowhere, defaults that are no alternative. */
export function lintData(regulation: Regulation): LintFinding[] {
  const { editions, parameters, readings } = regulation
  return [
    ...gaps('EDITION', regulation.id, editions, []),
    ...parameters.flatMap((p) =>
      gaps(
        'PARAMETER',
        p.key,
        p.values,
        p.values.map((v) => v.clause),
      ),
    ),
    ...rules(regulation),
    ...readings
      .filter((r) => !r.alternatives.some((a) => a.value === r.default))
      .map((r) => ({
        code: 'READING_DEFAULT',
        clauses: r.clauses,
        message: {
          ru: `У прочтения ${r.key} значение по умолчанию не входит в допустимые`,
          en: `The default of the reading ${r.key} is none of its alternatives`,
        },
      })),
  ]
}
