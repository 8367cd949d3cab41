import type { Text } from '../../kernel/index.ts'

/** What every field of a form knows, whatever its kind. */
interface Known {
  /** Nothing may be said in its place, and null is sent for it. */
  readonly nullable: boolean
  readonly clause?: string
  readonly remedy?: Text
}

export interface TextField extends Known {
  readonly kind: 'text'
  readonly min: number
  readonly max: number | null
  readonly pattern: string | null
  /** Names and numbers of a person stand on one line, whatever they may hold. */
  readonly data: boolean
}

/** Texts of one shape: what is typed may differ from what is sent. */
export interface FigureField extends Known {
  readonly kind: 'money' | 'decimal' | 'date' | 'instant' | 'hash' | 'link' | 'mail'
}

export interface IntegerField extends Known {
  readonly kind: 'integer'
  readonly min: number | null
  readonly max: number | null
}

export interface CodeField extends Known {
  readonly kind: 'code'
  readonly codes: readonly string[]
}

export interface FlagField extends Known {
  readonly kind: 'flag'
}

/** One value only: nothing to ask. */
export interface FixedField extends Known {
  readonly kind: 'fixed'
  readonly value: string
}

export interface Member {
  readonly key: string
  readonly required: boolean
  readonly field: Field
}

export interface ObjectField extends Known {
  readonly kind: 'object'
  readonly members: readonly Member[]
}

export interface ListField extends Known {
  readonly kind: 'list'
  readonly item: Field
  readonly min: number
  readonly max: number | null
  /** One row for each value of a key of its rows, and no other. */
  readonly each: { readonly key: string; readonly values: readonly (string | number)[] } | null
}

/** Rows of a name and a value. */
export interface MapField extends Known {
  readonly kind: 'map'
  readonly item: Field
  readonly max: number | null
  readonly maxKey: number | null
}

/** Objects of several kinds, told apart by one key; several codes may name the same shape. */
export interface ChoiceField extends Known {
  readonly kind: 'choice'
  readonly by: string
  readonly options: readonly { readonly code: string; readonly field: ObjectField }[]
}

/** A bare value of several types. */
export interface MixedField extends Known {
  readonly kind: 'mixed'
  readonly types: readonly Field[]
}

/** A schema as a form needs it. */
export type Field =
  | TextField
  | FigureField
  | IntegerField
  | CodeField
  | FlagField
  | FixedField
  | ObjectField
  | ListField
  | MapField
  | ChoiceField
  | MixedField

const MANY = 50

/** The numbers that an integer may be, where they are few; else none. */
export const numbersOf = ({ min, max }: IntegerField): readonly number[] =>
  min === null || max === null || max - min >= MANY
    ? []
    : Array.from({ length: max - min + 1 }, (_, n) => min + n)
