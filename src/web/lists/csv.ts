/** A cell: a text of somebody, or figures that a spreadsheet counts with. */
export type Cell = { readonly text: string } | { readonly figures: string }

/** A text that a spreadsheet would take for a formula is given as a text. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function written(cell: Cell): string {
  return 'figures' in cell ? cell.figures.replace('.', ',') : quoted(harmless(cell.text))
}

/**
 * A table as a spreadsheet set to Russian opens it: UTF-8 with its mark, semicolons, decimal commas, and no cell that is run
 * as a formula.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`
