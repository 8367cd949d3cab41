import { align, EQUAL, type Given } from './align.ts'
import { cutAt } from './cut.ts'
import { ORDINALS, type Ordinal, type Place, rangeOf } from './locator.ts'
import { wordingHash } from './normalise.ts'
import {
  blockTarget,
  claimedText,
  cutTarget,
  type Extra,
  joined,
  NOTHING,
  type Outcome,
  type Plan,
  type Target,
} from './target.ts'
import { blocksIn, sentencesOf, textOf } from './tree.ts'
import type { Block, BlockKind } from './types.ts'

const ORDINAL_BLOCK: Readonly<Record<Ordinal, BlockKind>> = {
  par: 'paragraph',
  def: 'definition',
  dash: 'dash',
  tail: 'tail',
  sent: 'paragraph',
}

/** Finds everything claimed at a place and below it in a target. */
export function resolve(place: Place, target: Target, plan: Plan): Outcome {
  const below = [
    numbers(place, target, plan),
    keyed(place, plan, 'item', target.tree.children),
    keyed(place, plan, 'label', target.tree.children),
    keyed(
      place,
      plan,
      'row',
      target.tree.children.flatMap((b) => (b.kind === 'table' ? b.children : [])),
    ),
    keyed(place, plan, 'note', target.notes),
    cuts(place, target, plan),
    ...ORDINALS.map((kind) => ordinals(place, target, plan, kind)),
  ]
  return joined([own(place, target), ...below])
}

function own(place: Place, target: Target): Outcome {
  const { claim } = place
  if (!claim) return NOTHING
  const text = claimedText(place, target)
  const points = claim.single && wordingHash(text) === claim.sha256 ? EQUAL : 1
  return { found: [{ claim, text, line: target.stretch.line }], extra: [], points }
}

const extraOf = (place: Place, kind: Extra['kind'], key: string, block: Block): Outcome => ({
  ...NOTHING,
  extra: [{ in: place.path, kind, key, text: textOf(block), line: block.line }],
})

/** Of the blocks with the printed key, the one that is most as stored: a number may be printed twice. */
function best(place: Place, blocks: readonly Block[], taken: Set<Block>, plan: Plan): Outcome {
  const [first] = blocks
    .filter((block) => block.key === place.key && !taken.has(block))
    .map((block) => ({ block, outcome: resolve(place, blockTarget(block), plan) }))
    .sort((a, b) => b.outcome.points - a.outcome.points)
  if (!first) return NOTHING
  taken.add(first.block)
  return first.outcome
}

/** Numbered clauses anywhere in the target. A heading is no clause of its own when clauses stand under it. */
function numbers(place: Place, target: Target, plan: Plan): Outcome {
  const wanted = place.below.filter((b) => b.kind === 'number')
  if (wanted.length === 0) return NOTHING
  const isNumbered = (b: Block) => b.kind === 'clause' || b.kind === 'section'
  const all = [...blocksIn(target.tree)].filter(isNumbered)
  const taken = new Set<Block>()
  const outcomes = wanted.map((one) => best(one, all, taken, plan))
  const isCovered = (b: Block): boolean => {
    const inner = [...blocksIn(b)].filter(isNumbered)
    return taken.has(b) || (b.kind === 'section' && inner.length > 0) || inner.some((c) => taken.has(c))
  }
  return joined([
    ...outcomes,
    ...all.filter((b) => !isCovered(b)).map((b) => extraOf(place, 'clause', b.key, b)),
  ])
}

/** Blocks known by a printed letter, number or word. */
function keyed(
  place: Place,
  plan: Plan,
  kind: 'item' | 'label' | 'row' | 'note',
  all: readonly Block[],
): Outcome {
  const wanted = place.below.filter((b) => b.kind === kind)
  const candidates = all.filter((b) => b.kind === kind)
  if (wanted.length === 0 && kind !== 'note') return NOTHING
  const taken = new Set<Block>()
  const outcomes = wanted.map((one) => best(one, candidates, taken, plan))
  const rest = candidates.filter((b) => !taken.has(b))
  return joined([...outcomes, ...rest.map((b) => extraOf(place, kind, b.key, b))])
}

/** Pieces of a text between printed labels; pieces of one name are read together. */
function cuts(place: Place, target: Target, plan: Plan): Outcome {
  const wanted = place.below.filter((b) => b.kind === 'cut')
  if (wanted.length === 0) return NOTHING
  const pieces = cutAt(target.stretch, plan.cuts[place.path] ?? [])
  return joined(
    wanted.map((one) => {
      const own = pieces.filter((piece) => piece.name === one.key && piece.text.trim() !== '')
      const first = own[0]
      if (!first) return NOTHING
      return resolve(
        one,
        cutTarget({ text: own.map((p) => p.text).join('\n'), line: first.line }, plan),
        plan,
      )
    }),
  )
}

/** Blocks known only by their order: paragraphs, definitions, dashes, sentences. Equal hashes tell which is which. */
function ordinals(place: Place, target: Target, plan: Plan, kind: Ordinal): Outcome {
  const wanted = place.below.filter((b) => b.kind === kind)
  if (wanted.length === 0) return NOTHING
  const sorted = [...wanted].sort((a, b) => rangeOf(a.key).first - rangeOf(b.key).first)
  const all =
    kind === 'sent'
      ? sentenceBlocks(target)
      : target.tree.children.filter((b) => b.kind === ORDINAL_BLOCK[kind])
  // Places before the first one wanted belong to no clause of their own (a lead-in).
  const skipped = rangeOf(sorted[0]!.key).first - 1
  const open = all.slice(Math.min(skipped, all.length))
  const outcomeAt = (slot: number, from: number, count: number) =>
    resolve(sorted[slot]!, blockTarget(together(open.slice(from, from + count))), plan)
  const slots = sorted.map((one) => rangeOf(one.key))
  const given = align(slots, open.length, (slot, from, count) => outcomeAt(slot, from, count).points)
  return joined([
    ...given.map((g, slot) => (g ? outcomeAt(slot, g.from, g.count) : NOTHING)),
    ...unclaimed(open, given).map((block, i) => {
      const last = rangeOf(sorted.at(-1)!.key)
      return extraOf(
        place,
        kind === 'sent' ? 'sentence' : block.kind,
        String(last.first + last.count + i),
        block,
      )
    }),
  ])
}

const sentenceBlocks = (target: Target): Block[] =>
  sentencesOf(textOf(target.tree)).map((text) => ({
    kind: 'paragraph',
    key: '',
    text,
    line: target.stretch.line,
    children: [],
  }))

const together = (blocks: readonly Block[]): Block =>
  blocks.length === 1
    ? blocks[0]!
    : { kind: 'scope', key: '', text: '', line: blocks[0]?.line ?? 0, children: [...blocks] }

const unclaimed = (all: readonly Block[], given: readonly Given[]): Block[] =>
  all.filter((_, i) => !given.some((g) => g && i >= g.from && i < g.from + g.count))
