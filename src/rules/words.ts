import type { Operands, Regulation, Text } from '../kernel/index.ts'
import { sayIn } from '../reference/index.ts'

/** What a finding or a step says: its message with the operands as people read them; a key without words stands for itself. */
export function words(regulation: Regulation, message: string, operands: Operands): Text {
  const text = regulation.messages[message]
  return text ? sayIn(regulation)(text, operands) : { ru: message, en: message }
}
