import { abbreviated, ended, follows, type Marker, markerOf } from './marker.ts'
import type { Layout, Stretch } from './types.ts'

/** A run of lines that belong together: one clause's paragraph, an item, a footnote, a row of a table. */
export interface Unit {
  readonly kind: Marker['kind'] | 'text' | 'row'
  readonly key: string
  text: string
  readonly line: number
}

/** How the lines of a text relate: what the wording data says, unless the file itself shows otherwise. */
export function layoutOf(text: string, declared: Layout): Layout {
  if (declared !== 'blank') return declared
  return /\n[ \t]*\n/.test(text.trim()) ? 'blank' : 'lines'
}

const isHeading = (unit: Unit): boolean =>
  (unit.kind === 'chapter' || (unit.kind === 'number' && !unit.key.includes('.'))) &&
  unit.text.length < 160 &&
  !ended(unit.text)
const upper = (text: string): boolean => /^["(]*\p{Lu}/u.test(text)

interface State {
  readonly layout: Layout
  readonly width: number
  readonly units: Unit[]
  /** The last unit that is no footnote. */
  last: Unit | null
  note: Unit | null
  blank: boolean
  lineLength: number
}

function isNote(marker: Marker, state: State): boolean {
  const { last, note, blank, layout } = state
  if (marker.rest === '') return blank
  return blank || layout === 'lines' || note !== null || !last || ended(last.text)
}

/** Whether a marker at a line's start is one, or a number, letter or dash that a line break brought there. */
function isMarker(marker: Marker, state: State): boolean {
  if (marker.kind === 'note') return isNote(marker, state)
  const { last, note, blank, layout } = state
  if (note && !blank && layout !== 'lines' && !ended(note.text)) return false
  if (!last || last.kind === 'row') return true
  if (last.text === '') return false
  if (ended(last.text) || (isHeading(last) && (blank || layout !== 'blank'))) return true
  if (marker.kind === 'dash') return marker.rest !== '' && layout === 'lines'
  if (layout === 'lines' || (blank && layout === 'blank')) return true
  if (marker.kind !== 'number') return marker.kind === 'chapter' && blank
  const next = follows(last.key, marker.key) || marker.key === `${last.key}.1`
  return last.kind === 'number' && next && (marker.rest === '' || upper(marker.rest))
}

/** Whether a plain line goes on with the text before it (a wrapped line, a sentence that a page break cut). */
function goesOn(line: string, state: State): boolean {
  const { last, blank, layout } = state
  if (!last || last.kind === 'row') return false
  if (last.text === '') return true
  if (!ended(last.text)) return !(isHeading(last) && upper(line) && (blank || layout === 'lines'))
  if (abbreviated(last.text) && /^(\p{Ll}|№)/u.test(line)) return true
  if (layout === 'lines') return false
  if (layout === 'blank') return !blank
  return !blank && state.lineLength > state.width * 0.8
}

function put(unit: Unit, state: State): void {
  state.units.push(unit)
  if (unit.kind === 'note') state.note = unit
  else {
    state.last = unit
    state.note = null
  }
}

/** The unit a plain line belongs to, if it begins none of its own. */
function ownerOf(line: string, state: State): Unit | null {
  const { note, last, blank, layout } = state
  if (note && (note.text === '' || (!blank && layout !== 'lines'))) return note
  if (last?.kind === 'row') return blank ? null : last
  return goesOn(line, state) ? last : null
}

function takeLine(line: string, number: number, state: State): void {
  if (line.includes('\t')) {
    put({ kind: 'row', key: '', text: line, line: number }, state)
    return
  }
  const marker = markerOf(line)
  // «- а)» broken in two: the dash is no item of its own.
  if (marker?.kind === 'item' && state.last?.kind === 'dash' && state.last.text === '') {
    state.units.splice(state.units.lastIndexOf(state.last), 1)
    put({ kind: 'item', key: marker.key, text: marker.rest, line: number }, state)
    return
  }
  if (marker && isMarker(marker, state)) {
    put({ kind: marker.kind, key: marker.key, text: marker.rest, line: number }, state)
    return
  }
  const owner = ownerOf(line, state)
  if (!owner) {
    put({ kind: 'text', key: '', text: line, line: number }, state)
    return
  }
  owner.text = `${owner.text}\n${line}`.trim()
  if (owner.kind !== 'note') state.note = null
}

/** Cuts a stretch of cleaned text into units. Line numbers are those of the file. */
export function unitsOf(stretch: Stretch, layout: Layout): Unit[] {
  const lines = stretch.text.split('\n')
  const lengths = lines
    .filter((l) => l.trim() !== '')
    .map((l) => l.length)
    .sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const state: State = { layout, width, units: [], last: null, note: null, blank: true, lineLength: 0 }
  lines.forEach((line, index) => {
    if (line.trim() === '') {
      state.blank = true
      return
    }
    takeLine(line.includes('\t') ? line : line.trim(), stretch.line + index, state)
    state.blank = false
    state.lineLength = line.length
  })
  return state.units
}
