import { stemsOf } from './words.ts'

/** Points for being versed in the lot, for each word of the topic that is one's own, and for all words at most. */
export const points = { lot: 400, word: 150, words: 600 } as const
/** The most a pair can fit. */
export const MOST = points.lot + points.words

/** How well somebody fits an application. */
export interface Fit {
  readonly total: number
  readonly lot: number
  readonly words: number
  /** Keywords of the person that are in the topic. */
  readonly matched: readonly string[]
}

/** Keywords of people by the stems they are found by. */
export interface Subjects {
  /** Keywords found in a topic, by the place of their person. */
  in(topic: string): ReadonlyMap<number, readonly string[]>
}

/** A keyword of several words is in a topic when each of them is. */
export function subjectsOf(keywords: readonly (readonly string[])[]): Subjects {
  const byStem = new Map<string, { person: number; word: string; stems: ReadonlySet<string> }[]>()
  keywords.forEach((own, person) => {
    for (const word of new Set(own)) {
      const stems = stemsOf(word)
      const [first] = stems
      if (first === undefined) continue
      const known = byStem.get(first) ?? []
      known.push({ person, word, stems })
      byStem.set(first, known)
    }
  })
  return {
    in(topic) {
      const found = new Map<number, string[]>()
      const there = stemsOf(topic)
      for (const stem of there)
        for (const { person, word, stems } of byStem.get(stem) ?? []) {
          if (![...stems].every((one) => there.has(one))) continue
          const own = found.get(person) ?? []
          own.push(word)
          found.set(person, own)
        }
      return found
    },
  }
}

/** The fit of somebody versed in the lot, with the keywords that were found. */
export const fitOf = (matched: readonly string[]): Fit => {
  const words = Math.min(points.words, matched.length * points.word)
  return { total: points.lot + words, lot: points.lot, words, matched }
}
