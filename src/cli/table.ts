/** A column: its head, and whether it may be narrowed by breaking its words over lines. */
export interface Column {
  readonly head: string
  readonly breaks?: true
  readonly right?: true
}

const GAP = '  '
const LEAST = 16

/** A table in plain text; the columns that may break share what the width leaves them. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const all = [columns.map(({ head }) => head), ...rows]
  const wanted = columns.map((_, i) => Math.max(...all.map((row) => longest(row[i] ?? ''))))
  const widths = narrow(columns, wanted, width - GAP.length * (columns.length - 1))
  const lines = rows.flatMap((row) => line(columns, widths, row))
  const rule = widths.map((w) => '─'.repeat(w)).join(GAP)
  return `${[
    ...line(
      columns,
      widths,
      columns.map(({ head }) => head),
    ),
    rule,
    ...lines,
  ].join('\n')}\n`
}

const longest = (cell: string) => Math.max(...cell.split('\n').map((part) => part.length))

function narrow(columns: readonly Column[], wanted: readonly number[], width: number): number[] {
  const over = wanted.reduce((a, b) => a + b, 0) - width
  if (over <= 0) return [...wanted]
  const soft = columns.flatMap(({ breaks }, i) => (breaks ? [i] : []))
  const softTotal = soft.reduce((all, i) => all + wanted[i]!, 0)
  return wanted.map((w, i) =>
    soft.includes(i) ? Math.max(Math.min(w, LEAST), Math.floor((w * (softTotal - over)) / softTotal)) : w,
  )
}

function line(columns: readonly Column[], widths: readonly number[], row: readonly string[]): string[] {
  const cells = widths.map((width, i) => wrap(row[i] ?? '', width))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, level) =>
    cells
      .map((cell, i) => {
        const part = cell[level] ?? ''
        return columns[i]!.right ? part.padStart(widths[i]!) : part.padEnd(widths[i]!)
      })
      .join(GAP)
      .trimEnd(),
  )
}

/** Breaks a text at spaces; a word that is longer than the width is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let current = ''
    for (const word of paragraph.split(' ').flatMap((w) => pieces(w, width))) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines
}

const pieces = (word: string, width: number): string[] =>
  word.length <= width ? [word] : (word.match(new RegExp(`.{1,${Math.max(1, width)}}`, 'g')) ?? [word])
