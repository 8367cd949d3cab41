import type { Text } from '../../../kernel/index.ts'
import { conflictMessages } from './rules/conflicts.ts'
import { formalMessages } from './rules/formal.ts'
import { grantMessages } from './rules/grant.ts'
import { moneyMessages } from './rules/money.ts'
import { peopleMessages } from './rules/people.ts'
import { selectionMessages } from './rules/selection.ts'
import { timeMessages } from './rules/time.ts'
import { winnerMessages } from './rules/winner.ts'

/** Messages of the rules: key to text with `{operand}` places; a broken requirement has its own words and the remedy. */
export const ruleMessages = {
  ...conflictMessages,
  ...formalMessages,
  ...grantMessages,
  ...moneyMessages,
  ...peopleMessages,
  ...selectionMessages,
  ...timeMessages,
  ...winnerMessages,
} satisfies Record<string, Text>
