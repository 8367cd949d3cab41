import type { FileFinding } from '../findings.ts'

/** What looking at the bytes of a file brings. */
export interface Inspection {
  readonly mediaType: string | null
  readonly pages: number | null
  readonly findings: readonly FileFinding[]
}

export const inspected = (
  mediaType: string | null,
  findings: readonly FileFinding[] = [],
  pages: number | null = null,
): Inspection => ({ mediaType, pages, findings })
