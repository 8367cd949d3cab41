import type { Calendar } from './calendar.ts'
import { canonical } from './canonical.ts'
import type { Clause, Edition } from './clause.ts'
import type { IsoDate } from './date.ts'
import type { Form } from './form.ts'
import { sha256Hex } from './hash.ts'
import type { Norm } from './norm.ts'
import { type Parameter, valueOn } from './parameter.ts'
import { Problem } from './problem.ts'
import type { Procedure } from './procedure.ts'
import { type Reading, type ReadingChoice, readingValue } from './reading.ts'
import { type Rule, type RuleContext, type Ruling, Trace } from './rule.ts'
import type { Text } from './text.ts'

/** A regulation is a value: everything the engine, the pages and the command line know of a document. */
export interface Regulation {
  readonly id: string
  readonly title: Text
  readonly editions: readonly Edition[]
  readonly clauses: readonly Clause[]
  /** Clause id to the SHA-256 of its official wording, per edition; clauses without wording are absent. */
  readonly wording: Readonly<Record<string, string>>
  readonly parameters: readonly Parameter[]
  readonly readings: readonly Reading[]
  readonly rules: readonly Rule[]
  readonly procedures: readonly Procedure[]
  readonly forms: readonly Form[]
  readonly norms: readonly Norm[]
  /** Cross-references printed in the wording; `to` is null where the referred place does not exist. */
  readonly references: readonly {
    readonly from: string
    readonly printed: string
    readonly to: string | null
  }[]
  /** Messages of findings and steps: key to text with `{operand}` places. */
  readonly messages: Readonly<Record<string, Text>>
  /** What people read for keys and codes of inputs and values: `months`, `fond-m`, `TOTAL_OVER_10M`. */
  readonly labels: Readonly<Record<string, Text>>
}

/** The edition in force on a day, recorded with every decision. @throws Problem PARAMETER_OUT_OF_DATES */
export function editionOn(regulation: Regulation, date: IsoDate): Edition {
  const edition = regulation.editions.find((e) => e.from <= date && (e.to === null || date <= e.to))
  if (edition) return edition
  throw new Problem(
    'PARAMETER_OUT_OF_DATES',
    'content',
    { ru: `На ${date} не действует ни одна редакция`, en: `No edition is in force on ${date}` },
    [
      {
        path: 'edition',
        message: {
          ru: `редакции действуют с ${regulation.editions[0]?.from ?? '–'}`,
          en: `editions are in force from ${regulation.editions[0]?.from ?? '–'}`,
        },
      },
    ],
  )
}

const contexts = new WeakMap<Rule, Map<string, { edition: string; context: RuleContext }>>()

/** The context of a rule: the edition of the day, its declared parameters and readings. Cached, as it is pure data. */
function contextFor(
  regulation: Regulation,
  rule: Rule,
  day: IsoDate | null,
  calendar: Calendar,
  chosen: ReadingChoice,
) {
  const edition = day === null ? regulation.editions.at(-1)! : editionOn(regulation, day)
  const on = day ?? edition.from
  const key = `${on}|${calendar.revision}|${rule.readings.map((name) => chosen[name] ?? '').join(',')}`
  const byKey = contexts.get(rule) ?? new Map<string, { edition: string; context: RuleContext }>()
  contexts.set(rule, byKey)
  const known = byKey.get(key)
  if (known) return known
  const parameters: Record<string, unknown> = {}
  for (const name of rule.parameters) {
    const parameter = regulation.parameters.find((p) => p.key === name)
    if (!parameter) throw new TypeError(`${rule.id} declares an unknown parameter ${name}`)
    parameters[name] = valueOn(parameter, on).value
  }
  const readings: Record<string, string> = {}
  for (const name of rule.readings) {
    const reading = regulation.readings.find((r) => r.key === name)
    if (!reading) throw new TypeError(`${rule.id} declares an unknown reading ${name}`)
    readings[name] = readingValue(reading, chosen)
  }
  const made = { edition: edition.id, context: { calendar, parameters, readings } }
  if (byKey.size > 1000) byKey.clear()
  byKey.set(key, made)
  return made
}

export interface DecideOptions {
  readonly calendar: Calendar
  readonly readings?: ReadingChoice
  /** Chooses the edition by this day instead of the facts' own. */
  readonly editionDay?: IsoDate
}

/** Decides a rule on facts already read. Throws the rule's own problems (CALENDAR_YEAR_MISSING and the like). */
export function decide<F, V>(
  regulation: Regulation,
  rule: Rule<F, V>,
  facts: F,
  options: DecideOptions,
): Ruling<V> {
  const day = options.editionDay ?? rule.editionDay?.(facts) ?? null
  const { edition, context } = contextFor(
    regulation,
    rule as Rule,
    day,
    options.calendar,
    options.readings ?? {},
  )
  const trace = new Trace()
  const value = rule.decide(facts, context, trace)
  return {
    rule: rule.id,
    revision: rule.revision,
    edition,
    value,
    findings: trace.findings,
    trace: trace.steps,
  }
}

const clauseHashes = new WeakMap<Rule, Readonly<Record<string, string>>>()

/** Hashes of the official wording of the rule's clauses. */
export function hashesOf(regulation: Regulation, rule: Rule): Readonly<Record<string, string>> {
  let known = clauseHashes.get(rule)
  if (!known) {
    known = Object.fromEntries(
      rule.clauses.flatMap((id) => (regulation.wording[id] ? [[id, regulation.wording[id]]] : [])),
    )
    clauseHashes.set(rule, known)
  }
  return known
}

/** A hash over the whole catalogue of a regulation, for «the same regulation?». */
export const regulationHash = (regulation: Regulation): string => sha256Hex(canonical(regulation.wording))
