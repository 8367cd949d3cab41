import type { ClaimOn, Place } from './locator.ts'
import { detach, type Orphans } from './orphans.ts'
import { textOf, treeOf } from './tree.ts'
import type { Block, BlockKind, Stretch, WordingData } from './types.ts'

/** A wording found at a claimed place. */
export interface Found {
  readonly claim: ClaimOn
  readonly text: string
  readonly line: number
}

/** A block that no stored clause covers, beside blocks of its kind that are covered. */
export interface Extra {
  /** Path of the place it stands in. */
  readonly in: string
  readonly kind: BlockKind | 'sentence'
  readonly key: string
  readonly text: string
  readonly line: number
}

/** What came of looking for places: wordings, blocks nobody claims, and points for comparing two ways of looking. */
export interface Outcome {
  readonly found: readonly Found[]
  readonly extra: readonly Extra[]
  readonly points: number
}

export const NOTHING: Outcome = { found: [], extra: [], points: 0 }

export const joined = (all: readonly Outcome[]): Outcome => ({
  found: all.flatMap((o) => o.found),
  extra: all.flatMap((o) => o.extra),
  points: all.reduce((sum, o) => sum + o.points, 0),
})

/** Where places are looked for: a stretch of text, and the blocks in it. */
export interface Target {
  readonly stretch: Stretch
  readonly tree: Block
  readonly notes: readonly Block[]
  /** Whether the stretch was cut out at labels; its text then counts as it stands, markers and all. */
  readonly isCut: boolean
}

export type Plan = Pick<WordingData, 'cuts' | 'layout' | 'labels'> & { readonly orphans?: Orphans }

export const cutTarget = (stretch: Stretch, plan: Plan, notes: readonly Block[] = []): Target => {
  let tree: Block | undefined
  return {
    stretch,
    notes,
    isCut: true,
    get tree() {
      if (!tree) {
        tree = treeOf(stretch, plan.layout, plan.labels)
        if (plan.orphans) detach(tree, plan.orphans)
      }
      return tree
    },
  }
}

export const blockTarget = (block: Block): Target => ({
  stretch: { text: textOf(block), line: block.line },
  tree: block,
  notes: [],
  isCut: false,
})

const BLOCKS: Readonly<Partial<Record<Place['kind'], BlockKind>>> = {
  par: 'paragraph',
  def: 'definition',
  dash: 'dash',
  tail: 'tail',
  item: 'item',
  row: 'row',
  label: 'label',
}

/** The wording of a claimed place: all that stands in it but for the kinds of blocks that other clauses claim. */
export function claimedText(place: Place, target: Target): string {
  const claimed = new Set(place.below.flatMap((b) => BLOCKS[b.kind] ?? []))
  const numbered = place.below.some((b) => b.kind === 'number')
  return target.isCut && claimed.size === 0 && !numbered ? target.stretch.text : textOf(target.tree, claimed)
}
