import type { CaseFile } from './case-file.ts'

/** A text that is held against those of other cases. */
export interface ComparedText {
  /** The field of the table of visibility by which it is seen. */
  readonly field: string
  /** Its place within the value of the field: `purpose`, `tasks.2`; empty where the field is the text. */
  readonly path: string
  readonly text: string
}

/** Which texts of a procedure's cases are held against each other, and who is told what they have in common. */
export interface Comparing<F = unknown> {
  /** Roles that are told; of the other case they learn the matching passages only. */
  readonly told: readonly string[]
  /** Roles that are told which case the other one is, too. */
  readonly named: readonly string[]
  /** None where the case is not to be compared, as it was not filed. */
  readonly texts: (file: CaseFile<F>) => readonly ComparedText[]
}
