import type { Calendar } from './calendar.ts'
import { canonical, type Json } from './canonical.ts'
import { type Basis, basisOf, type DecideOptions, decide } from './decide.ts'
import type { Finding, Step } from './finding.ts'
import { sha256Hex } from './hash.ts'
import { Problem } from './problem.ts'
import { hashesOf, type Regulation } from './regulation.ts'
import { type Rule, type Ruling, readFacts } from './rule.ts'

/** Everything a ruling stood on: recomputed byte for byte by any later build that keeps the revision. */
export interface Receipt {
  readonly receipt: 1
  readonly rule: string
  readonly revision: number
  readonly edition: string
  /** The day by which the edition was chosen; null where it was named, or the newest of that time was taken. */
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

const declared = new WeakMap<Basis, Readonly<Record<string, Json>>>()

/** The declared parameters of a basis, as they are written into receipts. */
function parametersOf(basis: Basis): Readonly<Record<string, Json>> {
  let written = declared.get(basis)
  if (!written) {
    written = plain(basis.context.parameters) as Readonly<Record<string, Json>>
    declared.set(basis, written)
  }
  return written
}

/**
 * Makes the receipt of a ruling.
 * @param facts the facts as the rule read them
 * @param options those the ruling was decided with
 */
export function receiptOf(
  regulation: Regulation,
  rule: Rule,
  facts: unknown,
  ruling: Ruling,
  options: DecideOptions,
): Receipt {
  const basis = basisOf(regulation, rule, facts, options)
  return {
    receipt: 1,
    rule: rule.id,
    revision: rule.revision,
    edition: ruling.edition,
    editionDay: basis.editionDay,
    calendar: options.calendar.revision,
    clauses: hashesOf(regulation, rule, ruling.edition),
    parameters: parametersOf(basis),
    readings: basis.context.readings,
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
 * @throws Problem UNKNOWN_RULE where no regulation has that rule at that revision, UNKNOWN_CALENDAR where that revision
 *   of the calendar is not kept, INVALID_INPUT where it is no receipt or its facts are none of the rule's
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
  const known = regulations
    .flatMap((regulation) => regulation.rules.map((rule) => ({ regulation, rule })))
    .find(({ rule }) => rule.id === given.rule && rule.revision === given.revision)
  if (!known) {
    throw new Problem('UNKNOWN_RULE', 'unknown', {
      ru: `Нет правила ${given.rule} ревизии ${given.revision}`,
      en: `There is no rule ${given.rule} revision ${given.revision}`,
    })
  }
  const calendar = calendars.find((c) => c.revision === given.calendar)
  if (!calendar) {
    throw new Problem('UNKNOWN_CALENDAR', 'unknown', {
      ru: `Нет производственного календаря ревизии ${given.calendar}`,
      en: `There is no production calendar of the revision ${given.calendar}`,
    })
  }
  const { regulation, rule } = known
  const facts = readFacts(rule, given.facts)
  const options: DecideOptions = {
    calendar,
    readings: given.readings ?? {},
    // An edition that no day chose was the newest then: a later build must not take its own newest one.
    ...(given.editionDay ? { editionDay: given.editionDay } : { edition: given.edition ?? '' }),
  }
  return receiptOf(regulation, rule, facts, decide(regulation, rule, facts, options), options)
}
