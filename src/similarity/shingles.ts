import type { Word } from './words.ts'

/** Stems in a row that make a shingle, and shingles of which one is kept: `SHINGLE + WINDOW - 1` equal words are always found. */
export const SHINGLE = 4
const WINDOW = 5

/** Spreads a hash over its 32 bits, so that the least of some is any of them. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The hash of each four words in a row, in order; none where the text is shorter. */
export function shinglesOf(words: readonly Word[]): Uint32Array {
  const count = Math.max(0, words.length - SHINGLE + 1)
  const shingles = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    let hash = 0
    for (let i = 0; i < SHINGLE; i++) hash = Math.imul(hash, 31) + words[at + i]!.stem
    shingles[at] = mixed(hash | 0)
  }
  return shingles
}

/** The shingles that are kept: the least of each window, the last of equal ones (winnowing); of a short text its least. */
export function winnowed(shingles: Uint32Array): ReadonlySet<number> {
  const kept = new Set<number>()
  const windows = Math.max(shingles.length > 0 ? 1 : 0, shingles.length - WINDOW + 1)
  for (let at = 0; at < windows; at++) {
    const end = Math.min(shingles.length, at + WINDOW)
    let least = shingles[at]!
    for (let i = at + 1; i < end; i++) if (shingles[i]! <= least) least = shingles[i]!
    kept.add(least)
  }
  return kept
}
