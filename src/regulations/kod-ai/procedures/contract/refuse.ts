import type { Refusal, TypedGuard } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'

/** A refusal of what was sent in (422), with its code and the field it lies in. */
export const content = (code: string, path = ''): Refusal => ({ code, kind: 'content', path })

/** A refusal because the case is not there yet, or no more (409). */
export const conflict = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })

/** A refusal because of who asks (403). */
export const forbidden = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** A guard of this regulation with messages under the given keys. */
export type Check<M extends string> = TypedGuard<KodAiClause, M>

/** Values that stand in a list more than once. */
export const repeated = (values: readonly (string | number)[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i).map(String)),
]
