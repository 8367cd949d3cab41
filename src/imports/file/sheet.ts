/** A cell as it was found. */
export interface Cell {
  readonly text: string
  /** A day that the file itself marks as one. */
  readonly day: string | null
  /** The value was computed by the program that saved the file; it was taken as saved. */
  readonly formula: boolean
}

export interface Row {
  /** As the program shows it: the first row is 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export interface Sheet {
  /** Empty for a file without sheets. */
  readonly name: string
  readonly rows: readonly Row[]
}

export const emptyCell: Cell = { text: '', day: null, formula: false }
export const textCell = (text: string): Cell => ({ text: text.trim(), day: null, formula: false })
export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.text === '')
