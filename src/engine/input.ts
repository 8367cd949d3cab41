import { type Action, Problem, read } from '../kernel/index.ts'

/**
 * What was sent in, as the action takes it. A field whose schema names no clause of its own is asked for by the clause of
 * the action. @throws Problem INVALID_INPUT with every field that is wrong, its clause beside it
 */
export function inputOf(action: Action, given: unknown): unknown {
  try {
    return read(action.input, given)
  } catch (error) {
    const [clause] = action.clauses
    if (!(error instanceof Problem) || !clause) throw error
    const items = error.items.map((item) => ({ clause, ...item }))
    throw new Problem(error.code, error.kind, error.title, items)
  }
}
