import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, wherever it was cloned to and whatever the current folder is. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the repository. */
export const at = (...parts) => join(root, ...parts)

/** What the set-up makes and git ignores: builds, reports, locks. */
export const made = (...parts) => join(root, '.mera', ...parts)
