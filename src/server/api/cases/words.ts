import { type Finding, fillText, type Procedure, type Regulation, type Text } from '../../../kernel/index.ts'

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
      message: text ? fillText(text, operands) : { ru: message, en: message },
      operands,
    }
  })
}
