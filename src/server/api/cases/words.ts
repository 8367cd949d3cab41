import type { Finding, Procedure, Receipt, Regulation, Text } from '../../../kernel/index.ts'
import { sayIn } from '../../../reference/index.ts'

/** A finding in words. */
export interface SpokenFinding {
  readonly clause: string
  readonly outcome: Finding['outcome']
  readonly message: Text
  readonly operands: Finding['operands']
}

/** A requirement that is met is told as met: most messages are written for whom it refuses. */
const messageOf = (
  { met, messages }: Regulation,
  procedure: Procedure,
  { outcome, message }: Pick<Finding, 'outcome' | 'message'>,
): Text | undefined =>
  (outcome === 'met' ? met?.[message] : undefined) ?? procedure.messages[message] ?? messages[message]

/** Findings of a guard in the words of its procedure, those of rules in the words of the regulation. */
export function spoken(
  regulation: Regulation,
  procedure: Procedure,
  findings: readonly Finding[],
): readonly SpokenFinding[] {
  const say = sayIn(regulation, procedure)
  return findings.map(({ clause, outcome, message, operands }) => {
    const text = messageOf(regulation, procedure, { outcome, message })
    return {
      clause,
      outcome,
      message: text ? say(text, operands) : { ru: message, en: message },
      operands,
    }
  })
}

/** How a rule counted, step by step, in words. */
export interface SpokenComputation {
  readonly rule: string
  readonly title: Text
  readonly steps: readonly Text[]
}

/** The computations behind receipts; a rule that took no steps has none. */
export function computations(
  regulation: Regulation,
  receipts: readonly Pick<Receipt, 'rule' | 'trace'>[],
): readonly SpokenComputation[] {
  const say = sayIn(regulation)
  return receipts.flatMap(({ rule, trace }) => {
    const title = regulation.rules.find(({ id }) => id === rule)?.title
    if (!title || trace.length === 0) return []
    const steps = trace.map(({ message, operands }) => {
      const text = regulation.messages[message]
      return text ? say(text, operands) : { ru: message, en: message }
    })
    return [{ rule, title, steps }]
  })
}
