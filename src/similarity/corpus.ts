import { shinglesOf, winnowed } from './shingles.ts'
import { wordsIn } from './words.ts'

/** A filing that has something in common with another. */
export interface Alike {
  readonly id: string
  /** The share of the one's fingerprints that the other has too, in thousandths. */
  readonly share: number
  /** How many they are. */
  readonly shared: number
}

/** Filings by their fingerprints; the texts themselves are not kept. */
export interface Corpus {
  readonly size: number
  /** Holds the texts of a filing, in place of those it had. */
  put(id: string, texts: readonly string[]): void
  drop(id: string): void
  has(id: string): boolean
  /** What has most in common with a filing that is held, the most alike first. */
  alike(id: string, most: number): readonly Alike[]
  /** Whether a shingle tells something: it is a fingerprint that few filings have. */
  tells(shingle: number): boolean
}

/** Fingerprints of more filings than this are forms of words: so many at least, or so many of a thousand. */
const COMMON = 5
const COMMON_OF_THOUSAND = 20
/** What is no coincidence: fingerprints in common, and their share in thousandths. */
const FEWEST = 2
const LEAST = 30

/** An empty corpus. */
export function createCorpus(): Corpus {
  /** A fingerprint to the filing that has it, or to those that have. */
  const holders = new Map<number, number | number[]>()
  const filings = new Map<string, { readonly at: number; readonly prints: Uint32Array }>()
  const names: string[] = []
  const free: number[] = []

  const countOf = (print: number): number => {
    const held = holders.get(print)
    return held === undefined ? 0 : typeof held === 'number' ? 1 : held.length
  }
  const most = () => Math.max(COMMON, Math.floor((filings.size * COMMON_OF_THOUSAND) / 1000))

  function drop(id: string): void {
    const filing = filings.get(id)
    if (!filing) return
    for (const print of filing.prints) {
      const held = holders.get(print)!
      if (typeof held === 'number') holders.delete(print)
      else {
        held.splice(held.indexOf(filing.at), 1)
        if (held.length === 1) holders.set(print, held[0]!)
      }
    }
    filings.delete(id)
    free.push(filing.at)
  }

  return {
    get size() {
      return filings.size
    },
    has: (id) => filings.has(id),
    put(id, texts) {
      drop(id)
      const prints = new Set<number>()
      for (const text of texts) for (const print of winnowed(shinglesOf(wordsIn(text)))) prints.add(print)
      const at = free.pop() ?? names.length
      names[at] = id
      filings.set(id, { at, prints: Uint32Array.from(prints) })
      for (const print of prints) {
        const held = holders.get(print)
        if (held === undefined) holders.set(print, at)
        else if (typeof held === 'number') holders.set(print, [held, at])
        else held.push(at)
      }
    },
    drop,
    alike(id, limit) {
      const filing = filings.get(id)
      if (!filing) return []
      const common = most()
      const shared = new Map<number, number>()
      let own = 0
      for (const print of filing.prints) {
        const held = holders.get(print)!
        if (typeof held === 'number') own++
        else if (held.length <= common) {
          own++
          for (const other of held) if (other !== filing.at) shared.set(other, (shared.get(other) ?? 0) + 1)
        }
      }
      return [...shared]
        .map(([other, count]) => ({
          id: names[other]!,
          share: Math.floor((count * 1000) / own),
          shared: count,
        }))
        .filter((one) => one.shared >= FEWEST && one.share >= LEAST)
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
    },
    tells(shingle) {
      const count = countOf(shingle)
      return count > 0 && count <= most()
    },
  }
}
