import type { Reading } from '../../kernel/index.ts'
import { conflictReadings } from './readings/conflicts.ts'
import { grantReadings } from './readings/grant.ts'
import { selectionReadings } from './readings/selection.ts'

/** Settings for the unclear places; a rule that declares one honours each of its ways. */
const table = { ...selectionReadings, ...conflictReadings, ...grantReadings }

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
