import { z } from 'zod'
import { sha256Text } from '../../shared/index.ts'
import { state } from '../guard.ts'
import { contestNeed, ensureIntake } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

/** Each member signs what the application holds now; a person counts from the own signature only (reading T51). */
export const sign = applicationWords.action({
  name: 'sign',
  title: { ru: 'Подписать заявку', en: 'Sign the application' },
  clauses: ['kod-ai:fn12', 'kod-ai:f1.sign'],
  by: ['member'],
  from: ['prepared'],
  to: 'same',
  signature: true,
  input: z.object({ contentHash: sha256Text(), kind: z.enum(['e-signature', 'scan']) }),
  needs: { contest: contestNeed },
  guard(guard, { facts, input, needs, actor, on }) {
    ensureIntake(guard, needs.contest, on)
    guard.ensure(
      input.contentHash === facts.contentHash,
      'kod-ai:fn12',
      'application.content-changed',
      {},
      state('CONTENT_CHANGED', 'contentHash'),
    )
    guard.ensure(
      !facts.members.some((m) => m.person === actor.id && m.signed !== null),
      'kod-ai:fn12',
      'application.signed-already',
      {},
      state('SIGNED_ALREADY'),
    )
  },
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    members: facts.members.map((m) =>
      m.person === actor.id ? { ...m, signed: { on, kind: input.kind } } : m,
    ),
  }),
})
