import { programmes } from '../programmes.ts'

const documents = programmes.map(({ id }) => id).join('|')

/** Characters of a clause id after its document: `4.7.5`, `3.5.a/1`, `contract-app-7.col-3`. */
const ID = new RegExp(`(?<![\\w./-])(?:${documents}):[A-Za-z0-9][\\w./-]*`, 'g')

/**
 * The clause ids that a text names, each once. An id is read whole, so that `kod-ai:4.2.1` and `kod-ai:4.2/1` never
 * count for `kod-ai:4.2`; a full stop or a slash after it belongs to the sentence.
 */
export function clausesNamed(text: string): ReadonlySet<string> {
  return new Set((text.match(ID) ?? []).map((id) => id.replace(/[./-]+$/, '')))
}

/**
 * A call whose first argument is a plain text and that goes on with a function: `it('…', () => …)`, `describe`, `test`,
 * `it.each(rows)('…', …)`, and the helpers that tests make of them.
 */
const TITLED =
  /[\w)`]\s*\(\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`)\s*,\s*(?:\{[^{}]*\}\s*,\s*)?(?:async\b|function\b|\w+\s*=>|\()/g

/** A table of tests, `it.each([rows])('… %s …', …)`: what stands in a row stands in the title of its test. */
const TABLED = /\b(?:it|test)\.each(?:<[^>]*>)?\(\[([\s\S]*?)\n\s*\](?: as const)?\)\(\s*['"`][^'"`]*%s/g

/** The texts of a row that name a clause. */
const CLAUSE_TEXT = new RegExp(`'(?:${documents}):[^'\\s]+'`, 'g')

/** The titles of the tests in a source, those of groups too; of a table, the clauses that its rows put into the title. */
export function titlesIn(source: string): string[] {
  const rows = [...source.matchAll(TABLED)].flatMap((match) => match[1]!.match(CLAUSE_TEXT) ?? [])
  return [...[...source.matchAll(TITLED)].map((match) => match[1] ?? match[2] ?? match[3] ?? ''), ...rows]
}
