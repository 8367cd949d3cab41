import type { Text } from '../../kernel/index.ts'
import type { Cell } from '../file/index.ts'

/** What is wrong with a cell and how to mend it; the value itself is never repeated, it may be personal. */
export interface CellFault {
  readonly message: Text
  readonly remedy: Text
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: CellFault }

/** Reads the typed value of a cell. */
export type Reader<T> = (cell: Cell) => Read<T>

export const good = <T>(value: T): Read<T> => ({ ok: true, value })
export const bad = (message: Text, remedy: Text): { readonly ok: false; readonly fault: CellFault } => ({
  ok: false,
  fault: { message, remedy },
})
