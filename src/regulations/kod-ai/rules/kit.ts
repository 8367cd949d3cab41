import { z } from 'zod'
import {
  type Calendar,
  type IsoDate,
  moneyText,
  noOperands,
  type Operand,
  type Operands,
  type Outcome,
  type Rule,
  type Text,
} from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import type { ruleMessages } from '../messages/index.ts'
import type { ParameterKey, ParameterValues } from '../parameters.ts'
import type { ReadingKey } from '../readings.ts'

export type RuleMessage = keyof typeof ruleMessages
/** A message of a requirement that is met; its `.broken` twin tells the breach and how to mend it. */
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
  C extends KodAiClause,
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
  readonly example?: z.infer<I>
  /** Its facts give nobody away. */
  readonly publicFacts?: boolean
  readonly editionDay?: (facts: z.infer<I>) => IsoDate
  readonly decide: (facts: z.infer<I>, context: KitContext<P, K>, trace: RuleTrace<NoInfer<C>>) => z.infer<O>
}

export interface KitContext<P extends ParameterKey = ParameterKey, K extends ReadingKey = ReadingKey> {
  readonly calendar: Calendar
  readonly parameters: Pick<ParameterValues, P>
  readonly readings: Readonly<Record<K, string>>
}

/** A rule of the contest: its clauses, parameters, readings and messages are known names, its value has its schema's shape. */
export function kodAiRule<
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends KodAiClause,
  const P extends ParameterKey = never,
  const K extends ReadingKey = never,
>(spec: Spec<I, O, C, P, K>): Rule<z.infer<I>, z.infer<O>> {
  const { name, ...rest } = spec
  return {
    parameters: [],
    readings: [],
    ...rest,
    id: `kod-ai/${name}`,
    regulation: 'kod-ai',
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

/** Collects the codes of broken requirements beside their findings, each code once, in the order of the checks. */
export function verdict<C extends string, const Code extends string>(
  trace: RuleTrace<C>,
  _codes: readonly Code[],
) {
  const errors: Code[] = []
  return {
    errors,
    need(ok: boolean, code: Code, clause: C, message: CheckMessage, operands: Operands = noOperands) {
      if (!check(trace, ok, clause, message, operands) && !errors.includes(code)) errors.push(code)
      return ok
    },
  }
}

/** Binds a field to its clause and says how a wrong value is mended; a refusal of the input shows both. */
export const field = <S extends z.ZodType>(schema: S, clause: KodAiClause, ru: string, en: string): S =>
  schema.meta({ clause, remedy: { ru, en } })

/** A number as it was given. One that is not whole is kept as its text: facts hold whole numbers only, and exactly. */
export type GivenNumber = number | { readonly number: string }

/** Any number where the rule itself judges the domain; text is refused. */
export const givenNumber = () =>
  z.union([
    z.int(),
    z.number().transform((value): GivenNumber => ({ number: String(value) })),
    z.object({ number: z.string() }),
  ])

/** How a given number is shown. */
export const shown = (value: GivenNumber): Operand => (typeof value === 'number' ? value : value.number)

/** Whether the rule can count with the number: anything else is out of its domain. */
export const isWhole = (value: GivenNumber): value is number => typeof value === 'number'

const belowZero = {
  ru: 'сумма меньше нуля: укажите её без минуса',
  en: 'the sum is below zero: give it without a minus',
}

/** A sum that no clause lets be negative and for which the rule has no code of its own. */
export const sumText = () =>
  moneyText().refine((text) => !text.startsWith('-'), { params: { text: belowZero } })

/** A dash in the place of what is not there: nothing known, nobody and nothing named. */
export const orDash = <T extends string | number>(value: T | null | undefined | readonly T[]): Operand => {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string' || typeof value === 'number') return value
  return value.length === 0 ? '–' : value.map(String)
}
