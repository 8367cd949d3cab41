import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { floatUses } from './float-uses.ts'
import type { Report } from './report.ts'

/** The folders where money and rates are computed: bigint kopecks and exact fractions only. */
const EXACT = ['src/kernel', 'src/reference', 'src/regulations']
const ESCAPE = /\/\/ no-float: (\S.*)$/

/**
 * Finds floating point in the exact folders, by the type checker. A line that ends in `// no-float: <reason>` is
 * allowed and listed as a note.
 */
export function noFloat(root: string): Report {
  const files = EXACT.flatMap((folder) => sources(join(root, folder)))
  const program = ts.createProgram(files, compilerOptions(root))
  const checker = program.getTypeChecker()
  const problems: string[] = []
  const notes: string[] = []
  for (const path of files) {
    const file = program.getSourceFile(path)
    if (!file) continue
    const lines = file.text.split('\n')
    for (const { node, what } of floatUses(file, checker)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line
      const place = `${relative(root, path)}:${line + 1}`
      const reason = ESCAPE.exec(lines[line] ?? '')?.[1]
      if (reason) notes.push(`${place} ${what}, allowed: ${reason}`)
      else problems.push(`${place} ${what}`)
    }
  }
  return { problems, notes }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config ?? {}, ts.sys, root).options
}
