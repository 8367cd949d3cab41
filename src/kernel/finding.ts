/** How a requirement of a clause stands. `unknown` names the missing fact and is never counted as met or broken. */
export type Outcome = 'met' | 'broken' | 'not-applicable' | 'unknown'

export type Operand = string | number | boolean | null | readonly string[]
export type Operands = Readonly<Record<string, Operand>>

/** One clause held against the facts. `message` is a key of the regulation's message catalogue. */
export interface Finding {
  readonly clause: string
  readonly outcome: Outcome
  readonly message: string
  readonly operands: Operands
}

/** One step of a computation, for «Почему?»: a message key and its operands, in order. */
export interface Step {
  readonly message: string
  readonly operands: Operands
}

export const noOperands: Operands = Object.freeze({})
