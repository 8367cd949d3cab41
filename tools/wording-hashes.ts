import { readFileSync, writeFileSync } from 'node:fs'
import { wording as kodAi } from '../src/regulations/kod-ai/wording/index.ts'
import {
  decodeWording,
  readRegulation,
  type StoredWording,
  type WordingData,
  wordingHash,
} from '../src/wording/index.ts'

const DATA: Readonly<Record<string, WordingData>> = { 'kod-ai': kodAi }
const USAGE = 'usage: wording-hashes <regulation> <text file> [--write]'

/** One line of the data file. Places stay as they are; only the hash is new. */
function line(id: string, stored: StoredWording, clauses: ReadonlyMap<string, string>): string {
  const text = (value: string) => `'${value.replaceAll("'", "\\'")}'`
  if ('absent' in stored)
    return `  ${text(id)}: { absent: { ru: ${text(stored.absent.ru)}, en: ${text(stored.absent.en)} } },`
  const wording = clauses.get(id)
  const at = typeof stored.at === 'string' ? text(stored.at) : `[${stored.at.map(text).join(', ')}]`
  return `  ${text(id)}: { at: ${at}, sha256: ${text(wording === undefined ? stored.sha256 : wordingHash(wording))} },`
}

/** The data file of a regulation with the hashes of a text. Holds places and hashes, never a word of the text. */
export function hashesFile(data: WordingData, text: string): string {
  const { clauses } = readRegulation(text, data)
  return `// data file: where the wording of each clause stands and its SHA-256; written by tools/wording-hashes.ts.
// biome-ignore-all format: one clause a line.

/** Places and hashes of the official wording by clause id, in the order of the text. */
export const clauses = {
${Object.entries(data.clauses)
  .map(([id, stored]) => line(id, stored, clauses))
  .join('\n')}
} as const
`
}

/** Tells what a text changes in the stored hashes and, with `--write`, stores the new ones. Returns the exit code. */
export function main(args: readonly string[]): number {
  const [regulation, file] = args.filter((arg) => !arg.startsWith('--'))
  const data = DATA[regulation ?? '']
  if (!data || !file) {
    console.error(`${USAGE}; regulations: ${Object.keys(DATA).join(', ')}`)
    return 2
  }
  const text = decodeWording(readFileSync(file))
  const { matched, missing, changed, extra } = readRegulation(text, data)
  console.log(JSON.stringify({ regulation, matched, missing, changed, extra }, null, 2))
  if (args.includes('--write'))
    writeFileSync(`src/regulations/${regulation}/wording/clauses.ts`, hashesFile(data, text))
  return missing.length > 0 ? 1 : 0
}
