import type { Finding, Procedure, Receipt, Regulation, Text } from '../../../kernel/index.ts'
import { saidWith } from '../../../reference/index.ts'

/** A finding in words. */
export interface SpokenFinding {
  readonly clause: string
  readonly outcome: Finding['outcome']
  readonly message: Text
  readonly operands: Finding['operands']
}

/** Findings of a guard in the words of its procedure, those of rules in the words of the regulation. */
export function spoken(
  regulation: Regulation,
  procedure: Procedure,
  findings: readonly Finding[],
): readonly SpokenFinding[] {
  return findings.map(({ clause, outcome, message, operands }) => {
    const text = procedure.messages[message] ?? regulation.messages[message]
    return {
      clause,
      outcome,
      message: text ? saidWith(text, operands) : { ru: message, en: message },
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
  receipts: readonly Receipt[],
): readonly SpokenComputation[] {
  return receipts.flatMap(({ rule, trace }) => {
    const title = regulation.rules.find(({ id }) => id === rule)?.title
    if (!title || trace.length === 0) return []
    const steps = trace.map(({ message, operands }) => {
      const text = regulation.messages[message]
      return text ? saidWith(text, operands) : { ru: message, en: message }
    })
    return [{ rule, title, steps }]
  })
}
