import { inLanguage, type Language, Problem, problemJson } from '../kernel/index.ts'

/** A problem as it leaves the system (RFC 9457), worded in one language. */
export interface WireProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly errors: readonly {
    readonly path: string
    readonly message: string
    readonly clause?: string
    readonly remedy?: string
    readonly operands?: Readonly<Record<string, unknown>>
  }[]
}

const unexpected = {
  ru: 'Внутренняя ошибка: решение не принято, ничего не записано',
  en: 'An internal error: nothing was decided, nothing was written',
}

/** Any error as a problem for the outside; what is no `Problem` is our own fault and tells nothing of our insides. */
export function wireProblem(error: unknown, language: Language): WireProblem {
  if (error instanceof Problem) return problemJson(error, language)
  return {
    type: 'urn:mera:problem:internal-error',
    title: inLanguage(unexpected, language),
    status: 500,
    code: 'INTERNAL_ERROR',
    errors: [],
  }
}
