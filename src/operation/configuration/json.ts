/** A value of a JSON text with the line on which it stands. */
export type Placed = { readonly line: number } & (
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'list'; readonly items: readonly Placed[] }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
)

/** A named member of an object, with the line of its name. */
export interface Member {
  readonly name: string
  readonly line: number
  readonly of: Placed
}

/** Where a text stops being JSON. */
export class JsonFault extends Error {
  readonly line: number
  readonly found: string
  constructor(line: number, found: string) {
    super(`line ${line}`)
    this.line = line
    this.found = found
  }
}

interface Token {
  readonly text: string
  readonly line: number
}

const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/
const lexeme = new RegExp(`[ \\t\\r\\n]+|[{}[\\],:]|${string.source}|${number.source}|true|false|null`, 'y')

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let line = 1
  for (let at = 0; at < text.length; at = lexeme.lastIndex) {
    lexeme.lastIndex = at
    const found = lexeme.exec(text)?.[0]
    if (found === undefined) throw new JsonFault(line, text.slice(at, at + 12).split('\n')[0]!)
    if (found.trim() !== '') tokens.push({ text: found, line })
    line += found.split('\n').length - 1
  }
  tokens.push({ text: '', line })
  return tokens
}

/**
 * Reads JSON and keeps the line of every value, which `JSON.parse` does not tell: a mistake in a configuration is told
 * with its line. Members that stand twice are both kept.
 * @throws JsonFault at the first token that cannot stand where it stands
 */
export function parsePlaced(text: string): Placed {
  const tokens = tokensOf(text)
  let at = 0
  const fault = ({ text: found, line }: Token) => new JsonFault(line, found)
  const take = (wanted: string) => {
    const token = tokens[at]!
    if (token.text !== wanted) throw fault(token)
    at++
  }
  /** Items up to the closing bracket. */
  function items<T>(close: string, item: () => T): T[] {
    const all: T[] = []
    at++
    while (tokens[at]!.text !== close) {
      if (all.length > 0) take(',')
      all.push(item())
    }
    at++
    return all
  }
  function member(): Member {
    const { text: name, line } = tokens[at]!
    if (!name.startsWith('"')) throw fault(tokens[at]!)
    at++
    take(':')
    return { name: JSON.parse(name), line, of: value() }
  }
  function value(): Placed {
    const { text: found, line } = tokens[at]!
    if (found === '{') return { line, kind: 'object', members: items('}', member) }
    if (found === '[') return { line, kind: 'list', items: items(']', value) }
    if (found === '' || /^[}\],:]$/.test(found)) throw fault(tokens[at]!)
    at++
    return { line, kind: 'plain', value: JSON.parse(found) }
  }
  const whole = value()
  if (tokens[at]!.text !== '') throw fault(tokens[at]!)
  return whole
}

/** The value without its places. */
export function plainValue(placed: Placed): unknown {
  if (placed.kind === 'plain') return placed.value
  if (placed.kind === 'list') return placed.items.map(plainValue)
  return Object.fromEntries(placed.members.map(({ name, of }) => [name, plainValue(of)]))
}
