import { cleanText, withoutMarks } from './clean.ts'
import { cutAt } from './cut.ts'
import { takeNotes } from './notes.ts'
import type { Part, WordingData } from './types.ts'

/** The parts of a text, with their footnotes taken out and the marks of footnotes removed. */
export function partsOf(text: string, data: Pick<WordingData, 'parts' | 'layout'>): Part[] {
  const cuts = data.parts.flatMap((part) => (part.from === undefined ? [] : [[part.key, part.from] as const]))
  const first = data.parts.find((part) => part.from === undefined)
  return cutAt({ text: cleanText(text), line: 1 }, cuts).flatMap((piece): Part[] => {
    const key = piece.name === 'lead' ? first?.key : piece.name
    if (key === undefined) return []
    const { body, notes } = takeNotes(
      piece,
      data.layout,
      data.parts.find((p) => p.key === key)?.notesByPage === true,
    )
    return [
      {
        key,
        text: withoutMarks(body.text),
        line: body.line,
        notes: notes.map((note) => ({ ...note, text: withoutMarks(note.text) })),
      },
    ]
  })
}
