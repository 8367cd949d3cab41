import type { Calendar } from './calendar.ts'
import { canonical, type Json } from './canonical.ts'
import type { Finding, Step } from './finding.ts'
import { sha256Hex } from './hash.ts'
import { Problem } from './problem.ts'
import { decide, hashesOf, type Regulation } from './regulation.ts'
import { type Rule, type Ruling, readFacts } from './rule.ts'

/** Everything a ruling stood on: recomputed byte for byte by any later build that keeps the revision. */
export interface Receipt {
  readonly receipt: 1
  readonly rule: string
  readonly revision: number
  readonly edition: string
  /** The day by which the edition was chosen, or null for the edition in force. */
  readonly editionDay: string | null
  readonly calendar: string
  readonly clauses: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, Json>>
  readonly readings: Readonly<Record<string, string>>
  readonly facts: Json
  readonly factsHash: string
  readonly value: Json
  readonly findings: readonly Finding[]
  readonly trace: readonly Step[]
}

const plain = (value: unknown): Json =>
  typeof value === 'bigint'
    ? value.toString()
    : Array.isArray(value)
      ? value.map(plain)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]))
        : (value as Json)

const declared = new WeakMap<Rule, Map<string, Readonly<Record<string, Json>>>>()

/** The declared parameters of a rule on its day, as they are written into receipts. */
function parametersOf(regulation: Regulation, rule: Rule, day: string): Readonly<Record<string, Json>> {
  const byDay = declared.get(rule) ?? new Map<string, Readonly<Record<string, Json>>>()
  declared.set(rule, byDay)
  let known = byDay.get(day)
  if (!known) {
    known = Object.fromEntries(
      regulation.parameters
        .filter((p) => rule.parameters.includes(p.key))
        .map((p) => [
          p.key,
          plain(p.values.find((v) => v.from <= day && (v.to === null || day <= v.to))?.value ?? null),
        ]),
    )
    byDay.set(day, known)
  }
  return known
}

/** Makes the receipt of a ruling. `facts` are the facts as the rule read them. */
export function receiptOf(
  regulation: Regulation,
  rule: Rule,
  facts: unknown,
  ruling: Ruling,
  options: { calendar: Calendar; readings?: Readonly<Record<string, string>>; editionDay?: string },
): Receipt {
  const editionDay = options.editionDay ?? rule.editionDay?.(facts) ?? null
  const day = editionDay ?? regulation.editions.at(-1)!.from
  const readings = Object.fromEntries(
    rule.readings.map((key) => [
      key,
      options.readings?.[key] ?? regulation.readings.find((reading) => reading.key === key)!.default,
    ]),
  )
  return {
    receipt: 1,
    rule: rule.id,
    revision: rule.revision,
    edition: ruling.edition,
    editionDay,
    calendar: options.calendar.revision,
    clauses: hashesOf(regulation, rule),
    parameters: parametersOf(regulation, rule, day),
    readings,
    facts: facts as Json,
    factsHash: sha256Hex(canonical(facts)),
    value: ruling.value as Json,
    findings: ruling.findings,
    trace: ruling.trace,
  }
}

/**
 * Recomputes a receipt from its own facts.
 * @returns the receipt as it is computed now; it equals the given one when their canonical bytes are equal
 * @throws Problem UNKNOWN_RULE where no regulation has that rule at that revision, INVALID_INPUT where it is no receipt
 */
export function replay(
  receipt: unknown,
  regulations: readonly Regulation[],
  calendars: readonly Calendar[],
): Receipt {
  const given = receipt as Partial<Receipt> | null
  if (typeof given !== 'object' || given === null || given.receipt !== 1 || typeof given.rule !== 'string') {
    throw new Problem('INVALID_INPUT', 'content', {
      ru: 'Это не квитанция: нет полей receipt и rule',
      en: 'This is no receipt: the fields receipt and rule are missing',
    })
  }
  for (const regulation of regulations) {
    const rule = regulation.rules.find((r) => r.id === given.rule && r.revision === given.revision)
    const calendar = calendars.find((c) => c.revision === given.calendar)
    if (!rule || !calendar) continue
    const facts = readFacts(rule, given.facts)
    const options = {
      calendar,
      readings: given.readings ?? {},
      ...(given.editionDay ? { editionDay: given.editionDay } : {}),
    }
    return receiptOf(regulation, rule, facts, decide(regulation, rule, facts, options), options)
  }
  throw new Problem('UNKNOWN_RULE', 'unknown', {
    ru: `Нет правила ${given.rule} ревизии ${given.revision} с календарём ${given.calendar}`,
    en: `There is no rule ${given.rule} revision ${given.revision} with the calendar ${given.calendar}`,
  })
}
