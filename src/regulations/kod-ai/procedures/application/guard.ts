import type { Refusal } from '../../../../kernel/index.ts'
import type { applicationWords } from './vocabulary.ts'

/** The guard of this procedure's actions, for the checks that stand in files of their own. */
export type ApplicationGuard = Parameters<
  NonNullable<Parameters<typeof applicationWords.action<'x', unknown>>[0]['guard']>
>[0]

export const content = (code: string, path: string): Refusal => ({ code, kind: 'content', path })
export const state = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
