import { cleanText, withoutMarks } from './clean.ts'
import { cutAt } from './cut.ts'
import { assertText, wordingProblem } from './decode.ts'
import { extraId } from './extra-id.ts'
import { placesOf } from './locator.ts'
import { normaliseWording, wordingHash } from './normalise.ts'
import { takeNotes } from './notes.ts'
import { resolve } from './resolve.ts'
import { cutTarget, joined, NOTHING } from './target.ts'
import type { Part, WordingData } from './types.ts'

/** What the import of a text found, clause by clause. */
export interface ImportResult {
  readonly regulation: string
  readonly edition: string
  /** How many clauses stand in the text as stored. */
  readonly matched: number
  /** Stored clauses whose place is not in the text. */
  readonly missing: readonly string[]
  /** Clauses found with another wording. */
  readonly changed: readonly string[]
  /** Numbered clauses, items, paragraphs and footnotes of the text that no stored clause covers, with ids made up alike. */
  readonly extra: readonly string[]
  /** Normalised wordings by id, those of the extra clauses too. */
  readonly clauses: ReadonlyMap<string, string>
  /** The line of the file on which a wording begins. */
  readonly lines: ReadonlyMap<string, number>
}

/** The parts of a text, with their footnotes taken out and the marks of footnotes removed. */
export function partsOf(text: string, data: Pick<WordingData, 'parts' | 'layout'>): Part[] {
  const cuts = data.parts.flatMap((part) => (part.from === undefined ? [] : [[part.key, part.from] as const]))
  const first = data.parts.find((part) => part.from === undefined)
  return cutAt({ text: cleanText(text), line: 1 }, cuts).flatMap((piece): Part[] => {
    const key = piece.name === 'lead' ? first?.key : piece.name
    if (key === undefined) return []
    const { body, notes } = takeNotes(piece, data.layout)
    return [
      {
        key,
        text: withoutMarks(body.text),
        line: body.line,
        notes: notes.map((n) => ({ ...n, text: withoutMarks(n.text) })),
      },
    ]
  })
}

/**
 * Reads a text by the places of a regulation and compares every clause with its stored hash, whatever the text is.
 * @throws Problem WORDING_EMPTY, WORDING_BINARY
 */
export function readRegulation(text: string, data: WordingData): ImportResult {
  assertText(text)
  const parts = partsOf(text, data)
  const root = placesOf(data.clauses)
  const outcome = joined(
    root.below.map((place) => {
      const part = parts.find((p) => p.key === place.key)
      return part ? resolve(place, cutTarget(part, data, part.notes), data) : NOTHING
    }),
  )
  const wordings = new Map<string, { text: string; line: number }[]>()
  for (const { claim, text: wording, line } of outcome.found) {
    const pieces = wordings.get(claim.id) ?? []
    pieces[claim.piece] = { text: wording, line }
    wordings.set(claim.id, pieces)
  }
  const clauses = new Map<string, string>()
  const lines = new Map<string, number>()
  const missing: string[] = []
  const changed: string[] = []
  for (const [id, stored] of Object.entries(data.clauses)) {
    if ('absent' in stored) continue
    const pieces = (wordings.get(id) ?? []).filter((p) => p !== undefined)
    const wording = normaliseWording(pieces.map((p) => p.text).join('\n'))
    if (wording === '') {
      missing.push(id)
      continue
    }
    clauses.set(id, wording)
    lines.set(id, pieces[0]!.line)
    if (wordingHash(wording) !== stored.sha256) changed.push(id)
  }
  const matched = clauses.size - changed.length
  const extra = outcome.extra.map((one) => {
    const id = extraId(one, data, clauses)
    clauses.set(id, normaliseWording(one.text))
    lines.set(id, one.line)
    return id
  })
  return {
    regulation: data.regulation,
    edition: data.edition,
    matched,
    missing,
    changed,
    extra,
    clauses,
    lines,
  }
}

/**
 * Reads the official text of a regulation and compares every clause with its stored hash.
 * @throws Problem WORDING_EMPTY, WORDING_BINARY, WORDING_FOREIGN (another document), with the line and what was expected.
 */
export function importRegulation(text: string, data: WordingData): ImportResult {
  const result = readRegulation(text, data)
  assertSameDocument(text, data, result.matched)
  return result
}

/** Another document has neither the printed title nor the clauses. */
function assertSameDocument(text: string, data: WordingData, matched: number): void {
  const title = normaliseWording(data.title)
  const hasTitle = normaliseWording(text).toLowerCase().includes(title.toLowerCase())
  const known = Object.values(data.clauses).filter((c) => !('absent' in c)).length
  if (matched * 20 >= known || (hasTitle && matched > 0)) return
  const lines = text.split(/\r\n?|\n/)
  const at = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line))
  const seen = normaliseWording(lines[at] ?? '')
  const begun = seen.length > 90 ? `${seen.slice(0, 90)}…` : seen
  throw wordingProblem(
    'WORDING_FOREIGN',
    at + 1,
    { ru: `регламент с заголовком «${data.title}»`, en: `the regulation entitled «${data.title}»` },
    {
      ru: `«${begun}» (известных пунктов: ${matched} из ${known})`,
      en: `«${begun}» (${matched} of ${known} known clauses)`,
    },
    {
      ru: 'укажите файл этого регламента или выберите другой регламент',
      en: 'name a file of this regulation, or choose the other regulation',
    },
  )
}
