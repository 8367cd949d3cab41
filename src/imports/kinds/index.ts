import { applications } from './applications.ts'
import type { Kind } from './column.ts'
import { contests } from './contests.ts'
import { grants } from './grants.ts'

export type { Column, Kind, PersonGiven, RowContext } from './column.ts'

/** Every kind of registry that can be taken over. */
export const kinds: Readonly<Record<string, Kind>> = { contests, applications, grants }
