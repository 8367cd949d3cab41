import { inLanguage, type Language, type Text } from './text.ts'

/** One thing that is wrong with an input: where, what, under which clause, and how to mend it. */
export interface ProblemItem {
  readonly path: string
  readonly message: Text
  readonly clause?: string
  readonly remedy?: Text
  readonly operands?: Readonly<Record<string, unknown>>
}

/** The kinds of refusal; each has one HTTP status (content 422, state 409, role 403, unknown 404; unavailable: nothing is wrong with the request). */
export const problemKinds = {
  content: 422,
  state: 409,
  role: 403,
  unknown: 404,
  method: 405,
  unavailable: 503,
} as const
export type ProblemKind = keyof typeof problemKinds

/** A typed refusal. `code` is stable and part of the contract; everything else explains it. Never carries a stack to users. */
export class Problem extends Error {
  readonly code: string
  readonly kind: ProblemKind
  readonly title: Text
  readonly items: readonly ProblemItem[]
  constructor(code: string, kind: ProblemKind, title: Text, items: readonly ProblemItem[] = []) {
    super(
      `${code}: ${title.en}${items.length ? ` (${items.map((i) => `${i.path}: ${i.message.en}`).join('; ')})` : ''}`,
    )
    this.name = 'Problem'
    this.code = code
    this.kind = kind
    this.title = title
    this.items = items
  }
}

/** Wire shape of a problem (RFC 9457), messages in one language, the clause and the remedy beside each. */
export function problemJson(problem: Problem, language: Language) {
  return {
    type: `urn:mera:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title: inLanguage(problem.title, language),
    status: problemKinds[problem.kind],
    code: problem.code,
    errors: problem.items.map((item) => ({
      path: item.path,
      message: inLanguage(item.message, language),
      ...(item.clause ? { clause: item.clause } : {}),
      ...(item.remedy ? { remedy: inLanguage(item.remedy, language) } : {}),
      ...(item.operands ? { operands: item.operands } : {}),
    })),
  }
}

/** The refusal of an input whose shape is wrong (code INVALID_INPUT). */
export function invalidInput(items: readonly ProblemItem[]): Problem {
  return new Problem(
    'INVALID_INPUT',
    'content',
    {
      ru: 'Входные данные не приняты: исправьте названные поля',
      en: 'The input was not accepted: mend the named fields',
      zh: '输入未被接受:请更正所列字段',
    },
    items,
  )
}
