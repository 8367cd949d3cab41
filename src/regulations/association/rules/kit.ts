import type { z } from 'zod'
import {
  type Calendar,
  noOperands,
  type Operands,
  type Outcome,
  Problem,
  type Rule,
  type Text,
} from '../../../kernel/index.ts'
import type { AssociationClause } from '../clauses/index.ts'
import type { ruleMessages } from '../messages/index.ts'
import type { ParameterKey, ParameterValues } from '../parameters.ts'
import type { ReadingKey } from '../readings.ts'

export type RuleMessage = keyof typeof ruleMessages
/** A message of a requirement that is met; its `.broken` twin tells the breach and what to do. */
export type CheckMessage = { [K in RuleMessage]: `${K}.broken` extends RuleMessage ? K : never }[RuleMessage]

/** The kernel's trace with the rule's own clauses and known messages only. */
export interface RuleTrace<C extends string> {
  met(clause: C, message: RuleMessage, operands?: Operands): void
  broken(clause: C, message: RuleMessage, operands?: Operands): void
  note(outcome: Outcome, clause: C, message: RuleMessage, operands?: Operands): void
  step(message: RuleMessage, operands?: Operands): void
}

interface Spec<
  I extends z.ZodType,
  O extends z.ZodType,
  C extends AssociationClause,
  P extends ParameterKey,
  K extends ReadingKey,
> {
  readonly name: string
  readonly revision: number
  readonly title: Text
  readonly clauses: readonly C[]
  readonly parameters?: readonly P[]
  readonly readings?: readonly K[]
  readonly input: I
  readonly output: O
  /** A plausible input, shown first in the calculator. */
  readonly example: z.infer<I>
  readonly decide: (
    facts: z.infer<I>,
    context: {
      readonly calendar: Calendar
      readonly parameters: Pick<ParameterValues, P>
      readonly readings: Readonly<Record<K, string>>
    },
    trace: RuleTrace<NoInfer<C>>,
  ) => z.infer<O>
}

/** A rule of the agreement: its clauses, parameters, readings and messages are known names. */
export function associationRule<
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends AssociationClause,
  const P extends ParameterKey = never,
  const K extends ReadingKey = never,
>(spec: Spec<I, O, C, P, K>): Rule<z.infer<I>, z.infer<O>> {
  const { name, ...rest } = spec
  return {
    parameters: [],
    readings: [],
    ...rest,
    id: `association/${name}`,
    regulation: 'association',
  } as unknown as Rule<z.infer<I>, z.infer<O>>
}

/** Tells a requirement as met or broken and returns whether it is met. */
export function check<C extends string>(
  trace: RuleTrace<C>,
  ok: boolean,
  clause: C,
  message: CheckMessage,
  operands: Operands = noOperands,
): boolean {
  if (ok) trace.met(clause, message, operands)
  else trace.broken(clause, `${message}.broken`, operands)
  return ok
}

/** Binds a field to its clause and says how a wrong value is mended; a refusal of the input shows both. */
export const field = <S extends z.ZodType>(schema: S, clause: AssociationClause, ru: string, en: string): S =>
  schema.meta({ clause, remedy: { ru, en } })

/** A refusal of facts that no decision can be made of. */
export const refuse = (
  code: string,
  clause: AssociationClause,
  path: string,
  message: Text,
  remedy: Text,
  operands: Operands = noOperands,
): Problem => new Problem(code, 'content', message, [{ path, message, clause, remedy, operands }])

/** Checks requirements one after another and keeps the clauses of those that are broken, each once. */
export function checks<C extends string>(trace: RuleTrace<C>) {
  const broken: C[] = []
  return {
    broken,
    need(ok: boolean, clause: C, message: CheckMessage, operands: Operands = noOperands): boolean {
      if (!check(trace, ok, clause, message, operands) && !broken.includes(clause)) broken.push(clause)
      return ok
    },
  }
}
