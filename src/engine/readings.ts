import type { CaseFile } from '../kernel/index.ts'

/** Readings that hold for a case: those recorded with it, over them those its own facts choose. */
export function readingsOf(file: CaseFile | null): Readonly<Record<string, string>> {
  const own = (file?.facts as { readings?: Readonly<Record<string, string>> } | undefined)?.readings
  return own ? { ...file?.readings, ...own } : (file?.readings ?? {})
}
