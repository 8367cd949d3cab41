import type { z } from 'zod'
import type { passportShape } from '../../rules/index.ts'

type Passport = z.infer<typeof passportShape>
const first = (...parts: readonly (readonly [field: keyof Passport, isFilled: boolean])[]) =>
  (parts.find(([, isFilled]) => !isFilled) ?? parts.at(-1)!)[0]

/** Fields of a passport in which a clause may be broken: the first that is not as it should be. */
const fields: Readonly<Record<string, (p: Passport) => keyof Passport>> = {
  'association:4.4/1': (p) =>
    first(['title', p.title !== ''], ['stages', p.stages.length > 0], ['budgetSources', false]),
  'association:1.1/2': () => 'technology',
  'association:1.3': (p) => (p.profit ? 'profit' : 'jointProperty'),
  'association:2.1': () => 'effects',
  'association:2.2': () => 'tasks',
  'association:2.3': () => 'principles',
  'association:2.3/1': () => 'principles',
  'association:2.3/2': (p) => first(['reviewers', p.reviewers.length > 0], ['negativeEffects', false]),
  'association:2.3/3': (p) => first(['components', p.components !== ''], ['substitution', false]),
  'association:2.3/4': () => 'interests',
  'association:2.3/5': () => 'excludesReason',
  'association:2.3/6': (p) => first(['expected', p.expected.length > 0], ['risks', false]),
  'association:2.3/7': () => 'conformitySigned',
  'association:3.1': () => 'directions',
  'association:3.1/13': () => 'expected',
}

/** The field of a passport in which a clause is broken (`association:2.3`). */
export const faultIn = (passport: Passport, clause: string): keyof Passport =>
  fields[clause]?.(passport) ?? 'title'
