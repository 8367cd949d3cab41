import { readFileSync, writeFileSync } from 'node:fs'
import {
  names as associationNames,
  wording as associationWording,
} from '../src/regulations/association/wording/index.ts'
import { names as exportNames, wording as exportWording } from '../src/regulations/export/wording/index.ts'
import { names, wording } from '../src/regulations/kod-ai/wording/index.ts'
import { names as scoNames, wording as scoWording } from '../src/regulations/sco/wording/index.ts'
import { names as subsidyNames, wording as subsidyWording } from '../src/regulations/subsidy/wording/index.ts'
import {
  decodeWording,
  type Reference,
  type ReferenceNames,
  readRegulation,
  references,
  type StoredWording,
  type WordingData,
  wordingHash,
} from '../src/wording/index.ts'
import { telescopes } from '../src/wording/testing/index.ts'

interface Known {
  readonly data: WordingData
  /** Where the places and hashes are stored. */
  readonly clauses: string
  /** Where the cross-references are stored, and how the text names its own documents. */
  readonly references?: { readonly file: string; readonly names: ReferenceNames }
}

const DATA: Readonly<Record<string, Known>> = {
  'kod-ai': {
    data: wording,
    clauses: 'src/regulations/kod-ai/wording/clauses.ts',
    references: { file: 'src/regulations/kod-ai/references.ts', names },
  },
  association: {
    data: associationWording,
    clauses: 'src/regulations/association/wording/clauses.ts',
    references: { file: 'src/regulations/association/references.ts', names: associationNames },
  },
  subsidy: {
    data: subsidyWording,
    clauses: 'src/regulations/subsidy/wording/clauses.ts',
    references: { file: 'src/regulations/subsidy/references.ts', names: subsidyNames },
  },
  export: {
    data: exportWording,
    clauses: 'src/regulations/export/wording/clauses.ts',
    references: { file: 'src/regulations/export/references.ts', names: exportNames },
  },
  sco: {
    data: scoWording,
    clauses: 'src/regulations/sco/wording/clauses.ts',
    references: { file: 'src/regulations/sco/references.ts', names: scoNames },
  },
  telescopes: { data: telescopes, clauses: 'src/wording/testing/clauses.ts' },
}
const USAGE = 'usage: wording-hashes <regulation> <text file> [--write]'
const text = (value: string) => `'${value.replaceAll("'", "\\'")}'`

/** One line of the data file. Places stay as they are; only the hash is new. */
function clauseLine(id: string, stored: StoredWording, clauses: ReadonlyMap<string, string>): string {
  if ('absent' in stored)
    return `  ${text(id)}: { absent: { ru: ${text(stored.absent.ru)}, en: ${text(stored.absent.en)} } },`
  const wording = clauses.get(id)
  const at = typeof stored.at === 'string' ? text(stored.at) : `[${stored.at.map(text).join(', ')}]`
  return `  ${text(id)}: { at: ${at}, sha256: ${text(wording === undefined ? stored.sha256 : wordingHash(wording))} },`
}

/** The data file of places and hashes; holds never a word of the text but printed labels. */
export function clausesFile(data: WordingData, clauses: ReadonlyMap<string, string>): string {
  return `// data file: where the wording of each clause stands and its SHA-256; written by tools/wording-hashes.ts.
// biome-ignore-all format: one clause a line.

/** Places and hashes of the official wording by clause id, in the order of the text. */
export const clauses = {
${Object.entries(data.clauses)
  .map(([id, stored]) => clauseLine(id, stored, clauses))
  .join('\n')}
} as const
`
}

/** The data file of cross-references, in our short notation. */
export function referencesFile(all: readonly Reference[]): string {
  const line = ({ from, printed, to }: Reference) =>
    `  { from: ${text(from)}, printed: ${text(printed)}, to: ${to === null ? 'null' : text(to)} },`
  return `// data file: cross-references printed in the wording; written by tools/wording-hashes.ts.
// biome-ignore-all format: one reference a line.

/** Cross-references printed in the wording, resolved to clauses; null where no clause stands. */
export const references: readonly { readonly from: string; readonly printed: string; readonly to: string | null }[] = [
${all.map(line).join('\n')}
]
`
}

/** Tells what a text changes in the stored hashes and, with `--write`, stores them anew. Returns the exit code. */
export function main(args: readonly string[]): number {
  const [regulation, file] = args.filter((arg) => !arg.startsWith('--'))
  const known = DATA[regulation ?? '']
  if (!known || !file) {
    console.error(`${USAGE}; regulations: ${Object.keys(DATA).join(', ')}`)
    return 2
  }
  const { matched, missing, changed, extra, clauses } = readRegulation(
    decodeWording(readFileSync(file)),
    known.data,
  )
  console.log(JSON.stringify({ regulation, matched, missing, changed, extra }, null, 2))
  if (args.includes('--write')) {
    writeFileSync(known.clauses, clausesFile(known.data, clauses))
    if (known.references)
      writeFileSync(
        known.references.file,
        referencesFile(references(clauses, known.data, known.references.names)),
      )
  }
  return missing.length > 0 ? 1 : 0
}
