import type { Refusal } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { ApplicationFacts } from './facts.ts'
import type { applicationWords } from './vocabulary.ts'

/** The guard of this procedure's actions, for the checks that stand in files of their own. */
export type ApplicationGuard = Parameters<
  NonNullable<Parameters<typeof applicationWords.action<'x', unknown>>[0]['guard']>
>[0]

export const content = (code: string, path: string): Refusal => ({ code, kind: 'content', path })
export const state = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })

/** The Fund's side is not the applicant's, also where the application was taken over and its members did nothing here. */
export const notApplicant = (
  guard: ApplicationGuard,
  facts: ApplicationFacts,
  person: string,
  clause: KodAiClause,
): boolean =>
  guard.ensure(
    !facts.members.some((m) => m.person === person),
    clause,
    'application.own-case',
    {},
    { code: 'SEPARATION_OF_DUTIES', kind: 'role' },
  )
