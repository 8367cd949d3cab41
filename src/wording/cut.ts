import { cleanText } from './clean.ts'
import type { Cut, Stretch } from './types.ts'

/** A named piece of a stretch; `name` is `lead` before the first label. */
export interface Piece extends Stretch {
  readonly name: string
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}])'

/** A label as an expression: any white space between words; with `loose`, one of its words may have been changed. */
function expression(words: readonly string[], loose: number | null): RegExp {
  const source = words.map((word, i) => (i === loose ? '\\S+' : literal(word))).join('\\s+')
  const end = /[\p{L}]$/u.test(words.at(-1)!) && loose !== words.length - 1 ? AFTER : ''
  return new RegExp(`${/^[\p{L}\p{N}]/u.test(words[0]!) ? BEFORE : ''}${source}${end}`, 'gu')
}

const wordsOf = (label: string): string[] => cleanText(label).split(' ').filter(Boolean)

function places(text: string, label: string): number[] {
  return [...text.matchAll(expression(wordsOf(label), null))].map((found) => found.index)
}

/** Pairs labels, in their order, with places, in theirs, so that as many labels as possible have one. */
function pair(candidates: readonly (readonly number[])[]): (number | null)[] {
  const spots = candidates
    .flatMap((list, label) => list.map((at) => ({ at, label })))
    .sort((a, b) => a.at - b.at)
  const best: number[][] = Array.from({ length: candidates.length + 1 }, () =>
    new Array<number>(spots.length + 1).fill(0),
  )
  const score = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = candidates.length - 1; i >= 0; i--)
    for (let j = spots.length - 1; j >= 0; j--) {
      const take = spots[j]!.label === i ? 1 + score(i + 1, j + 1) : 0
      best[i]![j] = Math.max(take, score(i + 1, j), score(i, j + 1))
    }
  const result: (number | null)[] = candidates.map(() => null)
  for (let i = 0, j = 0; i < candidates.length && j < spots.length; ) {
    if (spots[j]!.label === i && score(i, j) === 1 + score(i + 1, j + 1)) result[i++] = spots[j++]!.at
    else if (score(i, j) === score(i, j + 1)) j++
    else i++
  }
  return result
}

/** A label not found as printed: the one place between its neighbours where all its words but one stand. */
function looseIn(text: string, label: string, from: number, to: number): number | null {
  const words = wordsOf(label)
  if (words.length < 2) return null
  const spots = new Set(
    words.flatMap((_, i) =>
      [...text.slice(from, to).matchAll(expression(words, i))].map((m) => from + m.index),
    ),
  )
  return spots.size === 1 ? [...spots][0]! : null
}

const alternatives = (label: string | readonly string[]): readonly string[] =>
  typeof label === 'string' ? [label] : label

/** Cuts a stretch at printed labels that come in a known order. Pieces of one name are not joined here. */
export function cutAt(stretch: Stretch, cuts: readonly Cut[]): Piece[] {
  const { text } = stretch
  const found = pair(
    cuts.map(
      ([, label]) =>
        alternatives(label)
          .map((one) => places(text, one))
          .find((list) => list.length > 0) ?? [],
    ),
  )
  const starts = cuts.map(([name, label], i) => {
    if (found[i] != null) return { name, at: found[i] }
    const from = found.slice(0, i).findLast((at) => at !== null)
    const to = found.slice(i + 1).find((at) => at !== null)
    return {
      name,
      at: looseIn(text, alternatives(label)[0]!, from === undefined ? 0 : (from ?? 0) + 1, to ?? text.length),
    }
  })
  const kept = starts
    .flatMap(({ name, at }) => (at === null ? [] : [{ name, at }]))
    .sort((a, b) => a.at - b.at)
  return [{ name: 'lead', at: 0 }, ...kept].map(({ name, at }, i) => ({
    name,
    text: text.slice(at, kept[i]?.at ?? text.length),
    line: stretch.line + text.slice(0, at).split('\n').length - 1,
  }))
}
