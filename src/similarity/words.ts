import { stemmer } from '@orama/stemmers/russian'
import { folded } from '../engine/index.ts'

/** A word of a text: a hash of its stem, and where it stands. */
export interface Word {
  readonly stem: number
  readonly from: number
  readonly to: number
}

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a of a text, 32 bits. */
function hashOf(text: string): number {
  let hash = OFFSET
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash >>> 0
}

/** Stems of words met so far: a language has few words, and stemming is the dear part. */
const known = new Map<string, number>()
const MOST = 200_000

function stemOf(word: string): number {
  const found = known.get(word)
  if (found !== undefined) return found
  const hash = hashOf(stemmer(folded(word)))
  if (known.size >= MOST) known.clear()
  known.set(word, hash)
  return hash
}

/** The words of a text in their order. @example «Разметки речи» gives two, with the stems of «разметка речь» */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    words.push({ stem: stemOf(word), from: index, to: index + word.length })
  return words
}
