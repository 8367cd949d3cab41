/**
 * Spelling that does not matter where words are looked for: letter case, ё for е, and Latin letters that look like Russian
 * ones (somebody typed `K-0117` on an English keyboard). Both sides are folded alike, so Latin words are found too.
 */
export const LOOKALIKES = { from: 'ёabcehkmoptxy', to: 'еавсенкмортху' } as const

const spelt = new Map([...LOOKALIKES.from].map((letter, at) => [letter, LOOKALIKES.to[at]!]))

/** The folded spelling of a text. */
export const folded = (text: string): string =>
  [...text.toLowerCase()].map((letter) => spelt.get(letter) ?? letter).join('')
