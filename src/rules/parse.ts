import { invalidInput, type Problem } from '../kernel/index.ts'

/** Where a text stops being JSON: line and column from 1, counted in characters, and what stands there. */
interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Reads JSON. A byte-order mark is let pass.
 * @throws Problem INVALID_INPUT that tells the line and the column where the text stops being JSON
 */
export function parseJson(text: string): unknown {
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  try {
    return JSON.parse(clean)
  } catch {
    throw clean.trim() === '' ? emptyProblem() : syntaxProblem(clean)
  }
}

const remedy = {
  ru: 'Дайте один объект JSON, например {"поле": "значение"}',
  en: 'Give one JSON object such as {"field": "value"}',
}

const emptyProblem = (): Problem =>
  invalidInput([
    { path: '', message: { ru: 'вход пуст, нужен JSON', en: 'the input is empty, JSON is needed' }, remedy },
  ])

function syntaxProblem(text: string): Problem {
  const offset = brokenAt(text)
  const { line, column } = placeOf(text, offset)
  const rest = Array.from(text.slice(offset, offset + 24))
    .slice(0, 12)
    .join('')
    .replace(/\s+/g, ' ')
  const found =
    offset >= text.length
      ? { ru: 'конец текста', en: 'the end of the text' }
      : { ru: `«${rest}»`, en: `"${rest}"` }
  return invalidInput([
    {
      path: '',
      message: {
        ru: `это не JSON: строка ${line}, столбец ${column}: неожиданно ${found.ru}`,
        en: `this is no JSON: line ${line}, column ${column}: unexpected ${found.en}`,
      },
      remedy,
      operands: { line, column },
    },
  ])
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: Array.from(before.slice(lineStart)).length + 1 }
}

const text = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/
const token = new RegExp(`[ \\t\\n\\r]+|[{}[\\]:,]|${text.source}|${number.source}|true|false|null`, 'y')

/**
 * The offset of the first token that cannot stand where it stands. The engine's own message differs from version to
 * version and often lacks the place, so the text is walked once more.
 */
function brokenAt(text: string): number {
  const open: string[] = []
  let want: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing' = 'value'
  const after = () => (open.length > 0 ? 'comma-or-end' : 'nothing')
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    if (found === undefined) return at
    if (found.trim() === '') continue
    const closes = found === '}' ? '{' : found === ']' ? '[' : null
    if (closes) {
      if (open.at(-1) !== closes) return at
      const mayEnd = want === 'comma-or-end' || want === (closes === '{' ? 'key-or-end' : 'value-or-end')
      if (!mayEnd) return at
      open.pop()
      want = after()
    } else if (want === 'colon') {
      if (found !== ':') return at
      want = 'value'
    } else if (want === 'comma-or-end') {
      if (found !== ',') return at
      want = open.at(-1) === '{' ? 'key' : 'value'
    } else if (want === 'key' || want === 'key-or-end') {
      if (!found.startsWith('"')) return at
      want = 'colon'
    } else if (want === 'nothing' || found === ',' || found === ':') {
      return at
    } else if (found === '{' || found === '[') {
      open.push(found)
      want = found === '{' ? 'key-or-end' : 'value-or-end'
    } else {
      want = after()
    }
  }
  return text.length
}
