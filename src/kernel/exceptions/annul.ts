import { z } from 'zod'
import type { Action } from '../procedure.ts'
import { personalText, someText } from '../schema.ts'
import type { Personal } from '../seal.ts'
import { actSchema, factsSchema, followedBasisSchema, grounds, termsSchema } from './basis.ts'
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

export interface AnnulInput {
  readonly event: number
  /** Where the act sends the case back to, so that the work is done again; null where it says nothing of it. */
  readonly restore: { readonly to: string; readonly facts: FactsOf } | null
  readonly terms: readonly RunsAgain[]
  readonly reason: Personal
  readonly signer: Signer
  readonly basis: Extract<Basis, { kind: 'court' | 'complaint' | 'order' }>
}

/**
 * A court or a decision on a complaint annuls an event: it and all that followed are marked, here and in the cases it
 * reached; running deadlines stop. What followed stays readable.
 */
export const annulAction = (parts: ExceptionParts): Action =>
  exceptionAction<AnnulInput, ReturnFound>({
    of: 'annul',
    name: exceptionNames.annul,
    title: { ru: 'Отменить по решению суда или по жалобе', en: 'Annul by a court or on a complaint' },
    by: parts.signers,
    from: Object.keys(parts.states),
    input: z.object({
      event: z.int().min(1),
      restore: z.object({ to: someText(100), facts: factsSchema }).nullable(),
      terms: termsSchema,
      basis: actSchema,
      ...grounds,
    }),
    guard(guard, env) {
      const { input, needs, actor } = env
      const { clause, makers, states } = needs.journal
      const known = guard.ensure(
        clause !== null,
        clause ?? '',
        'exception.event',
        { event: input.event },
        { code: 'NO_SUCH_EVENT', kind: 'content', path: 'event' },
      )
      if (!known) return
      ensureReturn(guard, env)
      if (input.restore) ensureWasIn(guard, env, input.restore.to, states, 'restore.to')
      guard.ensure(
        !makers.includes(actor.id) && !makers.includes(input.signer.person),
        clause!,
        'exception.maker',
        {},
        { code: 'SEPARATION_OF_DUTIES', kind: 'role', path: 'signer.person' },
      )
    },
    ...returning(parts),
    children: (env) => followers(env, env.input.restore?.facts ?? null),
    notices: (env) => {
      const { body, number, date } = env.input.basis
      const told = parts.told(env, env.needs.journal.to)
      return told.map((to) => ({ to, message: 'exception.annulled', operands: { body, number, date } }))
    },
  })

export interface FollowInput {
  readonly cause: 'annulled' | 'reopened'
  readonly events: readonly number[]
  readonly restore: FactsOf | null
  readonly source: string
  readonly reason: Personal
  readonly basis: Basis
}

/** What an event set aside in another case had made here falls with it; only the system carries that over. */
export const followAction = (parts: ExceptionParts): Action =>
  exceptionAction<FollowInput, ReturnFound>({
    of: 'follow',
    name: exceptionNames.follow,
    title: { ru: 'Учесть отмену в связанном деле', en: 'Take over an annulment of another case' },
    by: ['system'],
    expectsVersion: false,
    from: Object.keys(parts.states),
    input: z.object({
      cause: z.enum(['annulled', 'reopened']),
      events: z.array(z.int().min(1)).min(1),
      restore: factsSchema.nullable(),
      source: someText(300),
      reason: personalText('holder'),
      basis: followedBasisSchema,
    }),
    guard(guard, { needs: { journal } }) {
      guard.ensure(
        journal.waiting.length === 0,
        journal.clause ?? '',
        'exception.waiting',
        { count: journal.waiting.length },
        { code: 'FOLLOW_UPS_WAITING', kind: 'state' },
      )
    },
    ...returning(parts),
    children: (env) => followers(env, env.input.restore),
    notices: (env) =>
      parts
        .told(env, env.needs.journal.to)
        .map((to) =>
          env.input.basis.kind === 'clause' || env.input.cause === 'reopened'
            ? { to, message: 'exception.reopened' }
            : { to, message: 'exception.annulled', operands: actOf(env.input.basis) },
        ),
  })

const actOf = ({ body, number, date }: AnnulInput['basis']) => ({ body, number, date })
