import type { z } from 'zod'
import type { IsoDate, Rule, Text, Trace, Calendar } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import type { ParameterKey, ParameterValues } from '../parameters.ts'
import type { ReadingKey } from '../readings.ts'

interface Spec<I extends z.ZodType, O extends z.ZodType, P extends ParameterKey, K extends ReadingKey> {
  readonly name: string
  readonly revision: number
  readonly title: Text
  readonly clauses: readonly KodAiClause[]
  readonly parameters?: readonly P[]
  readonly readings?: readonly K[]
  readonly input: I
  readonly output: O
  readonly editionDay?: (facts: z.infer<I>) => IsoDate
  readonly decide: (
    facts: z.infer<I>,
    context: {
      readonly calendar: Calendar
      readonly parameters: Pick<ParameterValues, P>
      readonly readings: Readonly<Record<K, string>>
    },
    trace: Trace,
  ) => z.infer<O>
}

/** A rule of the contest: its clauses, parameters and readings are known names, its value has the shape of its schema. */
export function kodAiRule<
  I extends z.ZodType,
  O extends z.ZodType,
  const P extends ParameterKey = never,
  const K extends ReadingKey = never,
>(spec: Spec<I, O, P, K>): Rule<z.infer<I>, z.infer<O>> {
  const { name, ...rest } = spec
  return { parameters: [], readings: [], ...rest, id: `kod-ai/${name}`, regulation: 'kod-ai' } as unknown as Rule<z.infer<I>, z.infer<O>>
}
