import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clausesNamed, titlesIn } from './named.ts'

/** The tree this build was made from. */
const sources = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Clause id to how many tests and cases name it: titles of the tests under `src` and `e2e`, and the `clauses` of the
 * cases in every `cases/*.json`. Empty where the sources do not lie beside the build.
 */
export function countTests(root: string = sources): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (clauses: Iterable<string>) => {
    for (const clause of clauses) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  }
  for (const path of [...filesIn(join(root, 'src')), ...filesIn(join(root, 'e2e'))]) {
    if (isTest(path, root)) for (const title of titlesIn(readFileSync(path, 'utf8'))) add(clausesNamed(title))
    else if (isCases(path)) for (const clauses of clausesOfCases(readFileSync(path, 'utf8'))) add(clauses)
  }
  return counts
}

const isTest = (path: string, root: string) =>
  /\.test\.tsx?$/.test(path) || (path.startsWith(join(root, 'e2e') + sep) && /\.tsx?$/.test(path))
const isCases = (path: string) => path.endsWith('.json') && path.split(sep).at(-2) === 'cases'

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

/** A case names each of its clauses once. */
function clausesOfCases(text: string): ReadonlySet<string>[] {
  const cases: unknown = JSON.parse(text)
  if (!Array.isArray(cases)) return []
  return cases.map(({ clauses }: { clauses?: readonly string[] }) => new Set(clauses ?? []))
}
