import type { Row } from './board.ts'

/** What is decided about a rated filing on the board; each needs a reason. */
const DECISIONS = ['recommend', 'leave-out'] as const
export type Decision = (typeof DECISIONS)[number]

/** Which of them the viewer may take on a row now. */
export const decisions = (row: Pick<Row, 'actions'>): readonly Decision[] =>
  DECISIONS.filter((name) => row.actions.includes(name))
