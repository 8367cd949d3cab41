import { wordingHash } from './normalise.ts'
import { blocksIn, textOf } from './tree.ts'
import type { Block, BlockKind, WordingData } from './types.ts'

/** What a lost clause left behind: wordings to look for between the clause before it and the one after it. */
interface Group {
  readonly part: string
  readonly after: string | null
  readonly before: string | null
  /** Hash to clause id. */
  readonly wanted: ReadonlyMap<string, string>
}

/** Wordings that lost the clause they stood in: looked for by hash, kept here once found. */
export interface Orphans {
  readonly groups: readonly Group[]
  readonly found: Map<string, Block>
}

interface Stored {
  readonly id: string
  readonly part: string
  readonly number: string
  readonly sha256: string
}

function storedOf(data: WordingData): Stored[] {
  return Object.entries(data.clauses).flatMap(([id, one]) => {
    if ('absent' in one || typeof one.at !== 'string') return []
    const [, part, number] = /^([^/:]+)[^/]*\/(\d[\d.]*)(?=\/|:|$)/.exec(one.at) ?? []
    return part && number ? [{ id, part, number, sha256: one.sha256 }] : []
  })
}

/**
 * When only the line with a clause's number is gone, its items and paragraphs fall to the clause above. They are known
 * by their hash.
 */
export function orphansOf(data: WordingData, found: ReadonlyMap<string, unknown>): Orphans {
  const stored = storedOf(data)
  const key = (one: Stored) => `${one.part} ${one.number}`
  const standing = new Set(stored.filter(({ id }) => found.has(id)).map(key))
  const lost = [...new Set(stored.map(key))].filter((number) => !standing.has(number))
  const groups = lost.map((number): Group => {
    const own = stored.filter((one) => key(one) === number)
    const from = stored.indexOf(own[0]!)
    const near = (all: readonly Stored[]) =>
      all.find((one) => one.part === own[0]!.part && standing.has(key(one)))
    return {
      part: own[0]!.part,
      after: near(stored.slice(0, from).reverse())?.number ?? null,
      before: near(stored.slice(from))?.number ?? null,
      wanted: new Map(own.map(({ id, sha256 }) => [sha256, id])),
    }
  })
  return { groups, found: new Map() }
}

const LEAVES: ReadonlySet<BlockKind> = new Set(['paragraph', 'definition', 'label', 'tail', 'item', 'dash'])

/** Takes orphans out of a tree, so that the clause they fell to is read without them. */
export function detach(tree: Block, orphans: Orphans): void {
  const numbered = [tree, ...[...blocksIn(tree)].filter((b) => b.kind === 'clause' || b.kind === 'section')]
  for (const { after, before, wanted } of orphans.groups) {
    const from = after === null ? 0 : numbered.findIndex((b) => b.key === after)
    const to = before === null ? numbered.length : numbered.findIndex((b) => b.key === before)
    if (from < 0 || to < 0) continue
    // A clause in between is a new one, or the lost one under another number: what stands in it is its own.
    const hosts = numbered.slice(from, to).filter((b, i) => i === 0 || b.kind === 'section')
    for (const block of hosts) detachFrom(block, new Map(wanted), orphans.found)
  }
}

/** Later blocks first: what fell to a clause stands behind its own. */
function detachFrom(place: Block, wanted: Map<string, string>, found: Map<string, Block>): void {
  for (const block of [...place.children].reverse()) {
    if (!LEAVES.has(block.kind)) continue
    const hash = wordingHash(textOf(block))
    const id = wanted.get(hash)
    if (id === undefined) detachFrom(block, wanted, found)
    else {
      wanted.delete(hash)
      found.set(id, block)
      place.children.splice(place.children.indexOf(block), 1)
    }
  }
}
