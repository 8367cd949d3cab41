import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Report } from './report.ts'

const LONGEST = 300
/** Aims of the design: told as a note, since a file may have a reason. */
const AIM = { median: 70, ninth: 250 }
const SOURCE = /\.(tsx?|css)$/

/**
 * No source under src is longer than 300 lines, but for data: a file whose first line is a comment that says
 * `data file`. And a folder of src that others may import has its README.md and its door.
 */
export function size(root: string): Report {
  const files = walk(join(root, 'src')).filter((path) => SOURCE.test(path))
  const measured = files
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !isData(text))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  const tooLong = measured
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${relative(root, path)}:${lines} over ${LONGEST} lines`)
  return {
    problems: [...tooLong, ...folderProblems(root)],
    notes: [spread(measured.map(({ lines }) => lines))],
  }
}

function isData(text: string): boolean {
  const first = text.slice(0, text.indexOf('\n'))
  return /^\s*(\/\/|\/\*)/.test(first) && first.includes('data file')
}

function spread(lengths: number[]): string {
  const sorted = lengths.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return `${sorted.length} files, median ${at(0.5)} lines (aim ${AIM.median}), 90 % within ${at(0.9)} (aim ${AIM.ninth})`
}

/**
 * A floor, a regulation and a capability are features: README.md always, index.ts when there is more than one source.
 * Folders inside a feature are its own affair; one that has an index.ts is entered by it only (tools/floors.cjs).
 */
function folderProblems(root: string): string[] {
  const top = folders(join(root, 'src'))
  const regulations = join(root, 'src', 'regulations')
  const parts = [...folders(regulations), ...folders(join(root, 'src', 'reference'))]
  // `regulations` and `reference` are rows of features, not features: their parts have the doors.
  const rows = [regulations, join(root, 'src', 'reference')]
  return [...top, ...parts].flatMap((folder) => {
    const own = readdirSync(folder)
    const count = walk(folder).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)).length
    const name = relative(root, folder)
    const problems = own.includes('README.md') ? [] : [`${name} has no README.md`]
    const needsDoor = count > 1 && !rows.includes(folder)
    if (needsDoor && !own.includes('index.ts') && !own.includes('index.tsx'))
      problems.push(`${name} has no index.ts`)
    return problems
  })
}

function folders(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
