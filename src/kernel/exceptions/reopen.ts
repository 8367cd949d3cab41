import { z } from 'zod'
import type { Action } from '../procedure.ts'
import { someText } from '../schema.ts'
import type { Personal } from '../seal.ts'
import { basisSchema, factsSchema, grounds, termsSchema } from './basis.ts'
import { ensureReturn, ensureWasIn, followers, returning } from './return.ts'
import { type ExceptionParts, exceptionAction } from './shape.ts'
import {
  type Basis,
  exceptionNames,
  type FactsOf,
  type ReturnFound,
  type RunsAgain,
  type Signer,
} from './types.ts'

export interface ReopenInput {
  readonly to: string
  readonly facts: FactsOf
  readonly terms: readonly RunsAgain[]
  readonly reason: Personal
  readonly signer: Signer
  readonly basis: Basis
}

/** A case that is over goes back to a state of its own, and what had closed it is set aside. */
export const reopenAction = (parts: ExceptionParts): Action => {
  const isFinal = (state: string) => parts.states[state]?.final === true
  return exceptionAction<ReopenInput, ReturnFound>({
    of: 'reopen',
    name: exceptionNames.reopen,
    title: { ru: 'Возобновить дело', en: 'Re-open the case' },
    by: parts.signers,
    from: Object.keys(parts.states).filter(isFinal),
    input: z.object({
      to: someText(100),
      facts: factsSchema,
      terms: termsSchema,
      basis: basisSchema(parts.clauses),
      ...grounds,
    }),
    guard(guard, env) {
      ensureReturn(guard, env)
      const allowed = env.needs.journal.states.filter((state) => !isFinal(state))
      ensureWasIn(guard, env, env.input.to, allowed, 'to')
    },
    ...returning(parts),
    children: (env) => followers(env, env.input.facts),
    notices: (env) =>
      parts.told(env, env.needs.journal.to).map((to) => ({ to, message: 'exception.reopened' })),
  })
}
