import { z } from 'zod'
import type { Json } from '../canonical.ts'
import type { Action } from '../procedure.ts'
import { someText } from '../schema.ts'
import type { Personal } from '../seal.ts'
import { basisSchema, grounds } from './basis.ts'
import { changedMessage } from './messages.ts'
import { type ExceptionParts, ensureDated, exceptionAction } from './shape.ts'
import { type Basis, type CorrectionFound, exceptionNames, type Signer } from './types.ts'

/** A value that was typed wrong: a leaf of the input, by its path (`members.0.phone`). */
export interface TypedWrong {
  readonly path: string
  readonly was: Json
  readonly now: Json
}

export interface CorrectInput {
  readonly event: number
  readonly changes: readonly TypedWrong[]
  readonly reason: Personal
  readonly signer: Signer
  readonly basis: Basis
}

const leaf = z.union([z.string().max(20_000), z.int(), z.boolean(), z.null()])

/** Mends a value that was typed wrong. Nothing that was decided may change by it: then it is no clerical matter. */
export const correctAction = ({ states, signers, clauses, told }: ExceptionParts): Action =>
  exceptionAction<CorrectInput, CorrectionFound>({
    of: 'correct',
    name: exceptionNames.correct,
    title: { ru: 'Исправить описку', en: 'Correct a clerical error' },
    by: signers,
    from: Object.keys(states),
    input: z.object({
      event: z.int().min(1),
      changes: z
        .array(z.object({ path: someText(300), was: leaf, now: leaf }))
        .min(1)
        .max(100),
      basis: basisSchema(clauses),
      ...grounds,
    }),
    guard(guard, { input, needs: { journal }, on }) {
      const { event, basis } = input
      const { clause, wrong, differences } = journal
      ensureDated(guard, basis, clause, on)
      const known = guard.ensure(
        clause !== null,
        clause ?? '',
        'exception.event',
        { event },
        { code: 'NO_SUCH_EVENT', kind: 'content', path: 'event' },
      )
      if (!known) return
      guard.ensure(
        wrong.length === 0,
        clause!,
        'exception.value',
        { paths: wrong.join(', ') },
        { code: 'OTHER_VALUE', kind: 'state', path: 'changes' },
      )
      if (differences.length === 0) guard.ensure(true, clause!, 'exception.changes')
      for (const difference of differences)
        guard.ensure(
          false,
          clause!,
          changedMessage(difference.part),
          { event: difference.event },
          { code: 'NOT_CLERICAL', kind: 'state', path: 'changes' },
        )
    },
    notices: (env) =>
      told(env, env.file.state).map((to) => ({
        to,
        message: 'exception.corrected',
        operands: { event: env.input.event },
      })),
  })
