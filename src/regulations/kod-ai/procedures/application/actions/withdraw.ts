import { z } from 'zod'
import { allKeys } from '../claims.ts'
import { contestNeed, ensureIntake } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

/** Until intake closes an application may be taken back, and its persons are free again (reading T50). */
export const withdraw = applicationWords.action({
  name: 'withdraw',
  title: { ru: 'Отозвать заявку', en: 'Withdraw the application' },
  clauses: ['kod-ai:3.3/3', 'kod-ai:4.2'],
  by: ['lead'],
  from: ['prepared', 'submitted'],
  to: 'withdrawn',
  input: z.object({}),
  needs: { contest: contestNeed },
  guard: (guard, { needs, on }) => ensureIntake(guard, needs.contest, on),
  effect: (facts) => facts,
  releases: ({ facts }) => allKeys(facts),
  notAfter: ({ needs }) => needs.contest.to,
})
