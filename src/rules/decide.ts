import {
  type Calendar,
  decide,
  type Operands,
  type Outcome,
  type Receipt,
  readFacts,
  receiptOf,
  type Text,
} from '../kernel/index.ts'
import { type Registered, registeredRule } from './registry.ts'
import { engine } from './version.ts'
import { words } from './words.ts'

/** A finding in words. */
export interface SpokenFinding {
  readonly clause: string
  readonly outcome: Outcome
  readonly message: Text
  readonly operands: Operands
}

/** What the outside gets of a ruling: the wire shape of `mera rule` and `POST /api/v1/rules/<id>`. */
export interface Decision {
  readonly rule: string
  readonly edition: string
  readonly value: unknown
  readonly findings: readonly SpokenFinding[]
  readonly receipt: Receipt
  /** Stands outside the receipt: a receipt is the same under every later build. */
  readonly engine: string
}

/**
 * Decides one rule on one input from the outside.
 * @throws Problem UNKNOWN_RULE, INVALID_INPUT (every wrong field with its path), or the rule's own problem
 */
export function decideRule(id: string, input: unknown, options: { calendar: Calendar }): Decision {
  return decideRegistered(registeredRule(id), input, options)
}

/** The same where the rule was looked up before. */
export function decideRegistered(
  { regulation, rule }: Registered,
  input: unknown,
  options: { calendar: Calendar },
): Decision {
  const facts = readFacts(rule, input)
  const ruling = decide(regulation, rule, facts, options)
  return {
    rule: ruling.rule,
    edition: ruling.edition,
    value: ruling.value,
    findings: ruling.findings.map(({ clause, outcome, message, operands }) => ({
      clause,
      outcome,
      message: words(regulation, message, operands),
      operands,
    })),
    receipt: receiptOf(regulation, rule, facts, ruling, options),
    engine,
  }
}
