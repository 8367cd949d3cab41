import { cleanText } from './clean.ts'
import { assertText, wordingProblem } from './decode.ts'
import { extraId } from './extra-id.ts'
import { type Place, placesOf } from './locator.ts'
import { normaliseWording, wordingHash } from './normalise.ts'
import { orphansOf } from './orphans.ts'
import { partsOf } from './parts.ts'
import { resolve } from './resolve.ts'
import { cutTarget, type Extra, joined, NOTHING, type Outcome, type Plan } from './target.ts'
import { textOf } from './tree.ts'
import type { Part, WordingData } from './types.ts'
import { layoutOf } from './units.ts'

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

interface Wording {
  readonly text: string
  readonly line: number
}

function inPart(place: Place, part: Part, plan: Plan): Outcome {
  const { orphans, ...rest } = plan
  const own = orphans && { ...orphans, groups: orphans.groups.filter((group) => group.part === part.key) }
  const local = own ? { ...rest, orphans: own } : rest
  return resolve(place, cutTarget(part, local, part.notes), local)
}

/** Wordings at the claimed places of all parts; a clause in several pieces gets them joined in the order of its places. */
function look(
  root: Place,
  parts: readonly Part[],
  plan: Plan,
): { wordings: Map<string, Wording>; extra: readonly Extra[] } {
  const { found, extra } = joined(
    root.below.map((place) => {
      const part = parts.find((p) => p.key === place.key)
      return part ? inPart(place, part, plan) : NOTHING
    }),
  )
  const wordings = new Map<string, Wording>()
  for (const { claim, text, line } of [...found].sort((a, b) => a.claim.piece - b.claim.piece)) {
    const before = wordings.get(claim.id)
    const own = normaliseWording(text)
    if (own !== '')
      wordings.set(claim.id, before ? { ...before, text: `${before.text} ${own}` } : { text: own, line })
  }
  return { wordings, extra }
}

/**
 * Reads a text by the places of a regulation and compares every clause with its stored hash, whatever the text is.
 * @throws Problem WORDING_EMPTY, WORDING_BINARY
 */
export function readRegulation(text: string, data: WordingData): ImportResult {
  assertText(text)
  const plan = { ...data, layout: layoutOf(cleanText(text), data.layout) }
  const parts = partsOf(text, plan)
  const root = placesOf(data.clauses)
  let seen = look(root, parts, plan)
  const orphans = orphansOf(data, seen.wordings)
  if (orphans.groups.length > 0) {
    const again = look(root, parts, { ...plan, orphans })
    if (orphans.found.size > 0) seen = again
    for (const [id, block] of orphans.found)
      seen.wordings.set(id, { text: normaliseWording(textOf(block)), line: block.line })
  }
  return compared(data, seen.wordings, seen.extra)
}

function compared(
  data: WordingData,
  wordings: ReadonlyMap<string, Wording>,
  extra: readonly Extra[],
): ImportResult {
  const stored = Object.entries(data.clauses).flatMap(([id, one]) =>
    'absent' in one ? [] : [{ id, sha256: one.sha256 }],
  )
  const clauses = new Map<string, string>()
  const lines = new Map<string, number>()
  for (const { id } of stored) {
    const wording = wordings.get(id)
    if (!wording) continue
    clauses.set(id, wording.text)
    lines.set(id, wording.line)
  }
  const missing = stored.filter(({ id }) => !clauses.has(id)).map(({ id }) => id)
  const changed = stored
    .filter(({ id, sha256 }) => clauses.has(id) && wordingHash(clauses.get(id)!) !== sha256)
    .map(({ id }) => id)
  const matched = clauses.size - changed.length
  const named = extra.map((one) => {
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
    extra: named,
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
  const title = normaliseWording(data.title).toLowerCase()
  const known = Object.values(data.clauses).filter((c) => !('absent' in c)).length
  const hasTitle = normaliseWording(text).toLowerCase().includes(title)
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
