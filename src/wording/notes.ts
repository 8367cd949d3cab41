import type { Block, Layout, Stretch } from './types.ts'
import { unitsOf } from './units.ts'

/**
 * Takes the footnotes out of a part. A footnote's key is its number or, where numbers begin anew on each page, the number
 * of the page and its own: `4.1` is footnote 1 of the fourth page that has any.
 */
export function takeNotes(
  stretch: Stretch,
  layout: Layout,
  byPage: boolean,
): { body: Stretch; notes: Block[] } {
  const notes = unitsOf(stretch, layout).filter((unit) => unit.kind === 'note')
  const lines = stretch.text.split('\n')
  let run = 1
  let last = 0
  const numbered = notes.map((unit) => {
    const number = Number(unit.key)
    if (number < last || (number === 1 && last > 0)) run++
    last = number
    return { unit, run }
  })
  const blocks = numbered.map(({ unit, run: own }): Block => {
    const start = unit.line - stretch.line
    const count = unit.text.split('\n').length + (lines[start]?.trim().match(/^[⁰¹²³⁴-⁹]+$/) ? 1 : 0)
    let taken = 0
    for (let i = start; i < lines.length && taken < count; i++) {
      if (lines[i]?.trim()) taken++
      lines[i] = ''
    }
    const key = byPage ? `${own}.${unit.key}` : unit.key
    return { kind: 'note', key, text: unit.text, line: unit.line, children: [] }
  })
  return { body: { text: lines.join('\n'), line: stretch.line }, notes: blocks }
}
