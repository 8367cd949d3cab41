import { cleanText } from './clean.ts'
import type { Cut, Stretch } from './types.ts'

/** A named piece of a stretch; `name` is `lead` before the first label. */
export interface Piece extends Stretch {
  readonly name: string
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A label stands apart; one in capitals may be glued to the small letters before it, as conversions leave titles. */
const before = (word: string) =>
  !/^[\p{L}\p{N}]/u.test(word)
    ? ''
    : /^\p{Lu}{2}/u.test(word)
      ? '(?<![\\p{Lu}\\p{N}])'
      : '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}])'

/** A label as an expression: any white space between words; with `loose`, one of its words may have been changed. */
function expression(words: readonly string[], loose: number | null): RegExp {
  const source = words.map((word, i) => (i === loose ? '\\S+' : literal(word))).join('\\s+')
  const end = /[\p{L}]$/u.test(words.at(-1)!) && loose !== words.length - 1 ? AFTER : ''
  return new RegExp(`${before(words[0]!)}${source}${end}`, 'gu')
}

const wordsOf = (label: string): string[] => cleanText(label).split(' ').filter(Boolean)

interface Spot {
  readonly at: number
  readonly end: number
}

const spotsIn = (
  text: string,
  words: readonly string[],
  loose: number | null,
  from = 0,
  to = text.length,
): Spot[] =>
  [...text.matchAll(expression(words, loose))]
    .map((found) => ({ at: found.index, end: found.index + found[0].length }))
    .filter(({ at }) => at >= from && at < to)

/** Pairs labels, in their order, with spots, in theirs, so that as many labels as possible have one. */
function pair(candidates: readonly (readonly Spot[])[]): (Spot | null)[] {
  const spots = candidates
    .flatMap((list, label) => list.map((spot) => ({ spot, label })))
    .sort((a, b) => a.spot.at - b.spot.at)
  // Two labels alike cannot stand on one spot.
  const after = spots.map(({ spot }) => spots.findIndex((other) => other.spot.at > spot.at))
  const past = (j: number) => (after[j] === -1 ? spots.length : after[j]!)
  const best = Array.from({ length: candidates.length + 1 }, () =>
    new Array<number>(spots.length + 1).fill(0),
  )
  const score = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = candidates.length - 1; i >= 0; i--)
    for (let j = spots.length - 1; j >= 0; j--) {
      const take = spots[j]!.label === i ? 1 + score(i + 1, past(j)) : 0
      best[i]![j] = Math.max(take, score(i + 1, j), score(i, j + 1))
    }
  const result: (Spot | null)[] = candidates.map(() => null)
  for (let i = 0, j = 0; i < candidates.length && j < spots.length; ) {
    if (spots[j]!.label === i && score(i, j) === 1 + score(i + 1, past(j))) {
      result[i++] = spots[j]!.spot
      j = past(j)
    } else if (score(i, j) === score(i, j + 1)) j++
    else i++
  }
  return result
}

/**
 * A label not found as printed: the one spot between its neighbours where all its words but one stand; else where one of
 * its alternatives stands.
 */
function otherwise(text: string, label: string | readonly string[], from: number, to: number): Spot | null {
  const [first, ...others] = typeof label === 'string' ? [label] : label
  const words = wordsOf(first!)
  const near = words.length < 2 ? [] : words.flatMap((_, i) => spotsIn(text, words, i, from, to))
  if (new Set(near.map(({ at }) => at)).size === 1) return near[0]!
  return (
    others.map((other) => spotsIn(text, wordsOf(other), null, from, to).at(-1)).find((spot) => spot) ?? null
  )
}

/** Cuts a stretch at printed labels that come in a known order. Pieces of one name are not joined here. */
export function cutAt(stretch: Stretch, cuts: readonly Cut[]): Piece[] {
  const { text } = stretch
  const found = pair(
    cuts.map(([, label]) => spotsIn(text, wordsOf(typeof label === 'string' ? label : label[0]!), null)),
  )
  const kept = cuts
    .flatMap(([name, label], i) => {
      const from = found.slice(0, i).findLast((spot) => spot !== null)?.end ?? 0
      const to = found.slice(i + 1).find((spot) => spot !== null)?.at ?? text.length
      const spot = found[i] ?? otherwise(text, label, from, to)
      return spot ? [{ name, at: spot.at }] : []
    })
    .sort((a, b) => a.at - b.at)
  return [{ name: 'lead', at: 0 }, ...kept].map(({ name, at }, i) => ({
    name,
    text: text.slice(at, kept[i]?.at ?? text.length),
    line: stretch.line + text.slice(0, at).split('\n').length - 1,
  }))
}
