import { withoutMarks } from './clean.ts'
import { abbreviated } from './marker.ts'
import type { Block, BlockKind, Layout, Stretch } from './types.ts'
import { type Unit, unitsOf } from './units.ts'

const block = (kind: BlockKind, key: string, text: string, line: number): Block => ({
  kind,
  key,
  text: withoutMarks(text),
  line,
  children: [],
})

const DEFINITION = /^"[^"]+"\s*(-|\()/

/** Where the next unit goes: the clause, the item and the dash list that are open. */
class Builder {
  readonly root: Block
  private sections: Block[] = []
  private clause: Block
  private item: Block | null = null
  private readonly label: RegExp | null
  constructor(line: number, labels: readonly string[]) {
    this.root = block('scope', '', '', line)
    this.clause = this.root
    this.label = labels.length > 0 ? new RegExp(`^((?:${labels.join('|')})\\s+\\d+)\\.\\s+`, 'u') : null
  }

  add(unit: Unit): void {
    if (unit.kind === 'number' || unit.kind === 'chapter') this.addClause(unit)
    else if (unit.kind === 'item') this.addItem(unit)
    else if (unit.kind === 'dash') this.addDash(unit)
    else if (unit.kind === 'row') this.addRow(unit)
    else if (unit.kind === 'text') this.addParagraph(unit)
  }

  private addClause(unit: Unit): void {
    const isSection = unit.kind === 'chapter' || !unit.key.includes('.')
    const made = block(isSection ? 'section' : 'clause', unit.key, '', unit.line)
    if (unit.text) made.children.push(block('paragraph', '', unit.text, unit.line))
    const parent = isSection ? this.root : this.parentOf(unit.key)
    parent.children.push(made)
    this.sections.push(made)
    this.clause = made
    this.item = null
  }

  /** The nearest clause whose number this one extends, else the section it stands in. */
  private parentOf(number: string): Block {
    const above = number.split('.').slice(0, -1).join('.')
    return (
      this.sections.findLast((b) => b.kind === 'clause' && b.key === above) ??
      this.sections.findLast((b) => b.kind === 'section') ??
      this.root
    )
  }

  private addItem(unit: Unit): void {
    const made = block('item', unit.key, '', unit.line)
    if (unit.text) made.children.push(block('paragraph', '', unit.text, unit.line))
    this.clause.children.push(made)
    this.item = made
  }

  private addDash(unit: Unit): void {
    const lead = this.item?.children.findLast((b) => b.kind === 'paragraph')
    const inItem =
      this.item && (this.item.children.some((b) => b.kind === 'dash') || /:\s*$/.test(lead?.text ?? ''))
    const made = block('dash', '', unit.text, unit.line)
    ;(inItem ? this.item! : this.clause).children.push(made)
    if (!inItem) this.item = null
  }

  private addRow(unit: Unit): void {
    const cells = unit.text.split('\t').map((cell) => withoutMarks(cell).trim())
    let table = this.clause.children.at(-1)
    if (table?.kind !== 'table') {
      table = block('table', '', '', unit.line)
      this.clause.children.push(table)
    }
    const isHeader = table.children.every((row) => row.kind === 'header') && !/^\d/.test(cells[0] ?? '')
    table.children.push(block(isHeader ? 'header' : 'row', cells[0] ?? '', cells.join('\t'), unit.line))
  }

  private addParagraph(unit: Unit): void {
    const { children } = this.clause
    const labelled = this.label?.exec(unit.text)
    if (labelled) {
      const key = labelled[1]!.replace(/\s+/g, ' ')
      children.push(block('label', key, unit.text.slice(labelled[0].length), unit.line))
    } else {
      const listed = children.some((b) => b.kind === 'item' || b.kind === 'dash' || b.kind === 'label')
      const kind = listed
        ? 'tail'
        : DEFINITION.test(unit.text) && this.clause !== this.root
          ? 'definition'
          : 'paragraph'
      children.push(block(kind, '', unit.text, unit.line))
    }
    this.item = null
  }
}

/** Sections whose printed number their clauses contradict get the number of their clauses; the printed one is kept. */
function renumber(root: Block): void {
  for (const section of root.children) {
    const first = section.children.find((b) => b.kind === 'clause')
    if (section.kind !== 'section' || !first || !/^\d+$/.test(section.key)) continue
    const own = first.key.split('.')[0]!
    if (own === section.key) continue
    section.printed = section.key
    section.key = own
  }
}

/** The tree of a stretch: sections, numbered clauses, paragraphs, definitions, items, dashes, tables with their rows. */
export function treeOf(stretch: Stretch, layout: Layout, labels: readonly string[] = []): Block {
  const builder = new Builder(stretch.line, labels)
  for (const unit of unitsOf(stretch, layout)) if (unit.kind !== 'note') builder.add(unit)
  renumber(builder.root)
  return builder.root
}

/** The text of a block and of everything in it, but for numbered clauses and the kinds left out. */
export function textOf(place: Block, without: ReadonlySet<BlockKind> = new Set()): string {
  const inner = place.children
    .filter((b) => b.kind !== 'clause' && !without.has(b.kind))
    .map((b) => textOf(b, b.kind === 'table' ? without : undefined))
  return [place.text, ...inner].filter((t) => t !== '').join('\n')
}

/** Every block below a place, in the order of the text. */
export function* blocksIn(place: Block): Generator<Block> {
  for (const child of place.children) {
    yield child
    yield* blocksIn(child)
  }
}

/** Cuts a text into sentences: at a full stop before a capital letter, but not after «г.», «т.е.», «№», initials. */
export function sentencesOf(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const parts: string[] = []
  let from = 0
  for (const stop of flat.matchAll(/[.!?]["')]*\s+(?=["(]*\p{Lu})/gu)) {
    const end = stop.index + stop[0].length
    if (abbreviated(flat.slice(0, stop.index + 1))) continue
    parts.push(flat.slice(from, end).trim())
    from = end
  }
  const rest = flat.slice(from).trim()
  return rest ? [...parts, rest] : parts
}
