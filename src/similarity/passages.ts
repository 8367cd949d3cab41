import { SHINGLE, shinglesOf } from './shingles.ts'
import { type Word, wordsIn } from './words.ts'

/** A piece of one of several texts: which of them, from and to which character. */
export interface Place {
  readonly text: number
  readonly from: number
  readonly to: number
}

/** The same words, or nearly, in two places. */
export interface Passage {
  readonly own: Place
  readonly other: Place
  /** How many words. */
  readonly words: number
}

/** Words between two matches that are taken as changed, not as an end. */
const GAP = 3

interface Run {
  readonly text: number
  readonly at: number
  readonly otherText: number
  readonly otherAt: number
  /** Words on either side. */
  readonly length: number
  readonly otherLength: number
}

const prepared = (texts: readonly string[]) =>
  texts.map((text) => {
    const words = wordsIn(text)
    return { words, shingles: shinglesOf(words) }
  })

type Prepared = ReturnType<typeof prepared>[number]

/** How far two texts go on alike. */
function reach(a: readonly Word[], at: number, b: readonly Word[], there: number): number {
  let length = 0
  while (a[at + length] && b[there + length] && a[at + length]!.stem === b[there + length]!.stem) length++
  return length
}

/** The longest runs that begin at each word of a text, one after another. */
function runsOf(own: Prepared, text: number, others: readonly Prepared[], byShingle: Places): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < own.shingles.length; ) {
    let best: Run | null = null
    for (const [otherText, otherAt] of byShingle.get(own.shingles[at]!) ?? []) {
      const length = reach(own.words, at, others[otherText]!.words, otherAt)
      if (length >= SHINGLE && length > (best?.length ?? 0))
        best = { text, at, otherText, otherAt, length, otherLength: length }
    }
    if (best) runs.push(best)
    at += best?.length ?? 1
  }
  return runs
}

type Places = ReadonlyMap<number, readonly (readonly [text: number, at: number])[]>

/** Places that are looked at for one shingle: a phrase said over and over in one text need not be followed everywhere. */
const MOST_PLACES = 20

function placesOf(texts: readonly Prepared[]): Places {
  const places = new Map<number, [number, number][]>()
  texts.forEach(({ shingles }, text) => {
    shingles.forEach((shingle, at) => {
      const known = places.get(shingle)
      if (!known) places.set(shingle, [[text, at]])
      else if (known.length < MOST_PLACES) known.push([text, at])
    })
  })
  return places
}

/** Runs with a few changed words between them are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const between = last && run.at - (last.at + last.length)
    const there = last && run.otherAt - (last.otherAt + last.otherLength)
    const near = (gap: number | undefined) => gap !== undefined && gap >= 0 && gap <= GAP
    if (last && last.otherText === run.otherText && near(between) && near(there))
      whole[whole.length - 1] = {
        ...last,
        length: run.at + run.length - last.at,
        otherLength: run.otherAt + run.otherLength - last.otherAt,
      }
    else whole.push(run)
  }
  return whole
}

const placeOf = (words: readonly Word[], text: number, at: number, length: number): Place => ({
  text,
  from: words[at]!.from,
  to: words[at + length - 1]!.to,
})

/**
 * The passages that two filings have in common, the longest first. `tells`: whether a shingle is more than a form of words; a
 * passage in which none does is left out.
 */
export function passagesOf(
  own: readonly string[],
  other: readonly string[],
  tells: (shingle: number) => boolean,
  most = 20,
): readonly Passage[] {
  const mine = prepared(own)
  const theirs = prepared(other)
  const byShingle = placesOf(theirs)
  return mine
    .flatMap((one, text) => joined(runsOf(one, text, theirs, byShingle)))
    .filter(({ text, at, length }) =>
      mine[text]!.shingles.subarray(at, at + length - SHINGLE + 1).some(tells),
    )
    .map((run) => ({
      own: placeOf(mine[run.text]!.words, run.text, run.at, run.length),
      other: placeOf(theirs[run.otherText]!.words, run.otherText, run.otherAt, run.otherLength),
      words: run.length,
    }))
    .sort((a, b) => b.words - a.words || a.own.text - b.own.text || a.own.from - b.own.from)
    .slice(0, most)
}
