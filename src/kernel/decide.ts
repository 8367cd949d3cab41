import type { Calendar } from './calendar.ts'
import type { Edition } from './clause.ts'
import type { IsoDate } from './date.ts'
import { valueOn } from './parameter.ts'
import { Problem } from './problem.ts'
import { type ReadingChoice, readingValue } from './reading.ts'
import { editionOn, type Regulation } from './regulation.ts'
import { type Rule, type RuleContext, type Ruling, Trace } from './rule.ts'
import { inSpan } from './span.ts'

export interface DecideOptions {
  readonly calendar: Calendar
  readonly readings?: ReadingChoice
  /** Chooses the edition by this day instead of the facts' own. */
  readonly editionDay?: IsoDate
  /** Decides under this edition, the one recorded with a case, whatever the days say. */
  readonly edition?: string
}

/** What a rule is decided on besides its facts. */
export interface Basis {
  readonly edition: string
  /** The day by which the edition was chosen; null where it was named, or where the newest was taken. */
  readonly editionDay: IsoDate | null
  readonly context: RuleContext
}

function editionNamed(regulation: Regulation, id: string): Edition {
  const edition = regulation.editions.find((e) => e.id === id)
  if (edition) return edition
  throw new Problem('UNKNOWN_EDITION', 'unknown', {
    ru: `Нет редакции ${id}`,
    en: `There is no edition ${id}`,
  })
}

/** The edition, the day by which it was chosen, and the day whose parameters hold. */
function chosenEdition(regulation: Regulation, day: IsoDate | null, named: string | undefined) {
  if (named === undefined && day !== null)
    return { edition: editionOn(regulation, day), editionDay: day, on: day }
  const edition = named === undefined ? regulation.editions.at(-1)! : editionNamed(regulation, named)
  return { edition, editionDay: null, on: day !== null && inSpan(edition, day) ? day : edition.from }
}

function parametersOn(regulation: Regulation, rule: Rule, on: IsoDate): Readonly<Record<string, unknown>> {
  const parameters: Record<string, unknown> = {}
  for (const name of rule.parameters) {
    const parameter = regulation.parameters.find((p) => p.key === name)
    if (!parameter) throw new TypeError(`${rule.id} declares an unknown parameter ${name}`)
    parameters[name] = valueOn(parameter, on).value
  }
  return parameters
}

function readingsFor(regulation: Regulation, rule: Rule, chosen: ReadingChoice) {
  const readings: Record<string, string> = {}
  for (const name of rule.readings) {
    const reading = regulation.readings.find((r) => r.key === name)
    if (!reading) throw new TypeError(`${rule.id} declares an unknown reading ${name}`)
    readings[name] = readingValue(reading, chosen)
  }
  return readings
}

/** Bases by regulation and rule: the same rule object may stand in an amended copy of its regulation. */
const known = new WeakMap<Regulation, WeakMap<Rule, Map<string, Basis>>>()
const nothingChosen: ReadingChoice = {}
/** A day is part of the key; a batch over many days must not fill the memory. */
const MOST = 1000

function rememberedBy(regulation: Regulation, rule: Rule): Map<string, Basis> {
  let byRule = known.get(regulation)
  if (!byRule) {
    byRule = new WeakMap()
    known.set(regulation, byRule)
  }
  let byKey = byRule.get(rule)
  if (!byKey) {
    byKey = new Map()
    byRule.set(rule, byKey)
  }
  return byKey
}

/** The edition, parameters and readings a rule is decided under. Pure data, remembered between decisions. */
export function basisOf<F>(regulation: Regulation, rule: Rule<F>, facts: F, options: DecideOptions): Basis {
  const { calendar, readings: chosen = nothingChosen } = options
  const day = options.editionDay ?? rule.editionDay?.(facts) ?? null
  let key = `${day ?? ''}|${options.edition ?? ''}|${calendar.revision}`
  for (const name of rule.readings) key += `|${chosen[name] ?? ''}`
  const byKey = rememberedBy(regulation, rule as Rule)
  const basis = byKey.get(key)
  if (basis && basis.context.calendar === calendar) return basis
  const { edition, editionDay, on } = chosenEdition(regulation, day, options.edition)
  const made: Basis = {
    edition: edition.id,
    editionDay,
    context: {
      calendar,
      parameters: parametersOn(regulation, rule as Rule, on),
      readings: readingsFor(regulation, rule as Rule, chosen),
    },
  }
  if (byKey.size >= MOST) byKey.clear()
  byKey.set(key, made)
  return made
}

/**
 * Decides a rule on facts already read.
 * @throws Problem PARAMETER_OUT_OF_DATES, PARAMETER_AMBIGUOUS, UNKNOWN_EDITION, INVALID_INPUT for a reading without such
 *   a value, and the rule's own problems (CALENDAR_YEAR_MISSING and the like)
 */
export function decide<F, V>(
  regulation: Regulation,
  rule: Rule<F, V>,
  facts: F,
  options: DecideOptions,
): Ruling<V> {
  const { edition, context } = basisOf(regulation, rule, facts, options)
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
