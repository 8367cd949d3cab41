import type { Text } from '../../../kernel/index.ts'

/** Messages of the rules: key to text with `{operand}` places. */
export const ruleMessages = {
  'term.allowed': { ru: 'Срок {months} мес. из допустимых {allowed}', en: 'The term of {months} months is one of {allowed}' },
} satisfies Record<string, Text>
