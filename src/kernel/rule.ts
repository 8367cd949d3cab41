import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import type { IsoDate } from './date.ts'
import { type Finding, noOperands, type Operands, type Outcome, type Step } from './finding.ts'
import { read } from './schema.ts'
import type { Text } from './text.ts'

/** What a rule is given besides its facts. Pure data: the same context gives the same ruling. */
export interface RuleContext {
  readonly calendar: Calendar
  /** Values of the parameters the rule declared, on the day its edition was chosen for. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly readings: Readonly<Record<string, string>>
}

/** Takes down findings and steps while a rule decides. */
export class Trace {
  readonly findings: Finding[] = []
  readonly steps: Step[] = []
  met(clause: string, message: string, operands: Operands = noOperands): void {
    this.findings.push({ clause, outcome: 'met', message, operands })
  }
  broken(clause: string, message: string, operands: Operands = noOperands): void {
    this.findings.push({ clause, outcome: 'broken', message, operands })
  }
  /** Records met or broken by a condition, and returns the condition. */
  check(condition: boolean, clause: string, message: string, operands: Operands = noOperands): boolean {
    this.findings.push({ clause, outcome: condition ? 'met' : 'broken', message, operands })
    return condition
  }
  note(outcome: Outcome, clause: string, message: string, operands: Operands = noOperands): void {
    this.findings.push({ clause, outcome, message, operands })
  }
  /** A requirement that cannot be judged for want of a fact: neither met nor broken. The operand `missing` names the fact. */
  unknown(clause: string, message: string, missing: string, operands: Operands = noOperands): void {
    this.findings.push({ clause, outcome: 'unknown', message, operands: { ...operands, missing } })
  }
  step(message: string, operands: Operands = noOperands): void {
    this.steps.push({ message, operands })
  }
}

/** A pure rule of a regulation: facts and context to a value, with findings told on the way. */
export interface Rule<Facts = unknown, Value = unknown> {
  /** `kod-ai/term` */
  readonly id: string
  readonly regulation: string
  /** Grows when the rule changes its answers; a revision that decided a real case stays runnable. */
  readonly revision: number
  readonly title: Text
  readonly clauses: readonly string[]
  readonly parameters: readonly string[]
  readonly readings: readonly string[]
  readonly input: z.ZodType<Facts>
  readonly output: z.ZodType
  /** A plausible input, shown first in the calculator. */
  readonly example?: unknown
  /** Its facts give nobody away: the receipt of a published decision may be shown to everyone. */
  readonly publicFacts?: boolean
  /** The day by which the edition is chosen, where the facts tell one; else the edition in force is taken. */
  readonly editionDay?: (facts: Facts) => IsoDate
  readonly decide: (facts: Facts, context: RuleContext, trace: Trace) => Value
}

/** What a rule decided. The value is free of bigint: sums are decimal strings. */
export interface Ruling<Value = unknown> {
  readonly rule: string
  readonly revision: number
  readonly edition: string
  readonly value: Value
  readonly findings: readonly Finding[]
  readonly trace: readonly Step[]
}

/** Reads facts by the rule's schema. @throws Problem INVALID_INPUT */
export function readFacts<Facts>(rule: Rule<Facts, unknown>, input: unknown): Facts {
  return read(rule.input, input)
}

/** The JSON Schema (2020-12) of a rule's input or output, as `mera rules` prints it. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Record<string, unknown>
}
