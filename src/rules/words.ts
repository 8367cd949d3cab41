import { fillText, type Operands, type Regulation, type Text } from '../kernel/index.ts'

/** What a finding or a step says: its message with the operands filled in; a key without words stands for itself. */
export function words(regulation: Regulation, message: string, operands: Operands): Text {
  const text = regulation.messages[message]
  return text ? fillText(text, operands) : { ru: message, en: message }
}
