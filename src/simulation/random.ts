/** A seeded source of whole numbers: the same seed gives the same run on every machine. */
export interface Random {
  /** A whole number from 0 below `bound`. */
  below(bound: number): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** True in so many of a thousand cases. */
  chance(perMille: number): boolean
  pick<T>(items: readonly T[]): T
  /** An index by weights. */
  weighted(weights: readonly number[]): number
  /** A new order of the items. */
  shuffled<T>(items: readonly T[]): T[]
  /** A source of its own for a part of the run, so that one part does not shift the others. */
  fork(name: string): Random
}

/** A whole number of 32 bits from a text, the same everywhere (FNV-1a). */
export function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}

/** The generator is sfc32, whose arithmetic is 32-bit and exact. */
export function random(seed: string): Random {
  let [a, b, c, d] = [hash(`${seed}|a`), hash(`${seed}|b`), hash(`${seed}|c`), 1]
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  const below = (bound: number) => Math.floor((next() / 2 ** 32) * bound)
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (perMille) => below(1000) < perMille,
    pick: (items) => items[below(items.length)]!,
    weighted(weights) {
      let left = below(weights.reduce((x, y) => x + y, 0))
      return weights.findIndex((w) => {
        left -= w
        return left < 0
      })
    },
    shuffled(items) {
      const copy = [...items]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
      }
      return copy
    },
    fork: (name) => random(`${seed}/${name}`),
  }
}
