/** Limits of a registry; the largest of a fund stays well within them. */
export const registryLimits = {
  bytes: 20 * 1024 ** 2,
  sheets: 30,
  rows: 20_000,
  columns: 200,
  /** Characters of a cell. */
  cell: 20_000,
} as const

/** What the archive that a workbook is may expand to. */
export const workbookLimits = {
  entries: 1_000,
  unpacked: 200 * 1024 ** 2,
  ratio: 100,
  harmless: 16 * 1024 ** 2,
} as const
