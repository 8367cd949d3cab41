import type { z } from 'zod'
import {
  type Calendar,
  moneyText,
  noOperands,
  type Operands,
  type Outcome,
  Problem,
  type Rule,
  type Text,
} from '../../../kernel/index.ts'
import type { SubsidyClause } from '../clauses/index.ts'
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
  C extends SubsidyClause,
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

/** A rule of the subsidy: its clauses, parameters, readings and messages are known names. */
export function subsidyRule<
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends SubsidyClause,
  const P extends ParameterKey = never,
  const K extends ReadingKey = never,
>(spec: Spec<I, O, C, P, K>): Rule<z.infer<I>, z.infer<O>> {
  const { name, ...rest } = spec
  return {
    parameters: [],
    readings: [],
    ...rest,
    id: `subsidy/${name}`,
    regulation: 'subsidy',
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
export const field = <S extends z.ZodType>(schema: S, clause: SubsidyClause, ru: string, en: string): S =>
  schema.meta({ clause, remedy: { ru, en } })

const belowZero = {
  ru: 'сумма меньше нуля: укажите её без минуса',
  en: 'the sum is below zero: give it without a minus',
}

/** A sum in roubles that no clause lets be negative. */
export const sumText = () =>
  moneyText().refine((text) => !text.startsWith('-'), { params: { text: belowZero } })

/** A refusal of facts that no decision can be made of. */
export const refuse = (
  code: string,
  clause: SubsidyClause,
  path: string,
  message: Text,
  remedy: Text,
  operands: Operands = noOperands,
): Problem => new Problem(code, 'content', message, [{ path, message, clause, remedy, operands }])
