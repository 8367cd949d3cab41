import type { ProblemShape } from '../api/index.ts'

/** A refusal of the API as an error: `code` is stable, `errors` name the fields, the clauses and the remedies. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly errors: ProblemShape['errors']
  constructor({ status, code, title, errors }: ProblemShape) {
    super(`${code}: ${title}${errors.length > 0 ? ` (${errors.map((e) => e.message).join('; ')})` : ''}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.title = title
    this.errors = errors
  }
}

/** Reads a refused answer; what is no problem of ours is told by its status. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('application/problem+json'))
    return new ApiProblem((await answer.json()) as ProblemShape)
  await answer.body?.cancel()
  return new ApiProblem({
    type: 'about:blank',
    title: answer.statusText || `HTTP ${answer.status}`,
    status: answer.status,
    code: 'HTTP_ERROR',
    errors: [],
  })
}
