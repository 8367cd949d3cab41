import type { CaseFile } from '../../kernel/index.ts'

/** Case files of this process by their heads: what the database need not send again. Files are never changed, so they may be shared. */
export interface FileCache {
  get(tenant: string, id: string): CaseFile | undefined
  /** `weight`: characters of the file's text. */
  keep(file: CaseFile, weight: number): void
}

/** Keeps the most recently used files up to a total weight in characters. */
export function fileCache(most = 64 * 1024 * 1024): FileCache {
  const kept = new Map<string, { readonly file: CaseFile; readonly weight: number }>()
  let total = 0

  function drop(name: string): void {
    total -= kept.get(name)?.weight ?? 0
    kept.delete(name)
  }

  return {
    get(tenant, id) {
      const name = `${tenant}/${id}`
      const found = kept.get(name)
      if (!found) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found.file
    },
    keep(file, weight) {
      const name = `${file.tenant}/${file.id}`
      drop(name)
      kept.set(name, { file, weight })
      total += weight
      for (const oldest of kept.keys()) {
        if (total <= most) break
        drop(oldest)
      }
    },
  }
}
