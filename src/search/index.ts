import { stemmer } from '@orama/stemmers/russian'
import { folded, type RowFilter } from '../engine/index.ts'

const SHORTEST = 2

/**
 * What a search box says, as a filter of titles: each word by its Russian stem, which has to begin a word of the title.
 * Null where nothing is left to look for. @example wordsOf('Разметки речи') // ['разметк', 'реч']
 */
export function wordsOf(text: string): RowFilter['words'] | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // Stemmed before folding: the stemmer knows Russian letters. A stem of one letter would find everything.
  const stems = words.map((word) => {
    const stem = stemmer(word)
    return folded(stem.length < SHORTEST ? word : stem)
  })
  return stems.length === 0 ? null : [...new Set(stems)]
}

/** A part of a registration number, or null where no number looks like that. @example numberPart('k-01') // 'к-01' */
export const numberPart = (text: string): string | null =>
  /\d/.test(text) && /^[\p{L}\p{N}/.-]{1,40}$/u.test(text.trim()) ? folded(text.trim()) : null
