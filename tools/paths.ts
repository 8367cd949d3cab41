import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Report } from './report.ts'

/** Home folders of any machine. A word or a slash before them makes them part of a longer path or an address. */
const HOMES = /(?<![\w./:-])(?:\/home\/[a-z][\w.-]*\/|\/Users\/[A-Za-z][\w.-]*\/|\/root\/|[A-Z]:\\\\?Users\\)/
const TEXT_LIMIT = 4_000_000

/** No file of the repository names a path that exists only on somebody's machine. */
export function paths(root: string): Report {
  const here = placesOfThisMachine(root)
  const problems = filesOf(root).flatMap((path) => {
    const text = readText(join(root, path))
    if (text === undefined || !(HOMES.test(text) || here.some((place) => text.includes(place)))) return []
    return text.split('\n').flatMap((line, index) => {
      const match = HOMES.exec(line)?.[0] ?? here.find((place) => line.includes(place))
      return match ? [`${path}:${index + 1} names a path of a machine: ${match}`] : []
    })
  })
  return { problems, notes: [] }
}

/** Where the clone itself lies and who works on it, unless these are too short to tell anything. */
function placesOfThisMachine(root: string): string[] {
  const around = dirname(root)
  const candidates = [`${root}/`, `${around}/shared/`, `${homedir()}/`]
  return candidates.filter((place) => place.split('/').length > 3 || place === `${root}/`)
}

/** Files that git tracks or would add; in a tree without git, every file that is not made by the set-up. */
function filesOf(root: string): string[] {
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '-co', '--exclude-standard']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status === 0) return stdout.split('\0').filter(Boolean)
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(\.git|\.mera|node_modules)\//.test(path))
}

function readText(path: string): string | undefined {
  try {
    const bytes = readFileSync(path)
    return bytes.length > TEXT_LIMIT || bytes.includes(0) ? undefined : bytes.toString('utf8')
  } catch {
    return undefined // deleted, but still in the index
  }
}
