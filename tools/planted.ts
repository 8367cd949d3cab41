import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Runs `look` on a small tree made of `files` (path -> text) in a temporary folder, which goes afterwards. */
export async function withTree<T>(
  files: Record<string, string>,
  look: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'mera-tree-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await look(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
