import type { Locator, WordingData } from './types.ts'

/** Steps told by a number in order (their places may move when a neighbour comes or goes). */
export const ORDINALS = ['par', 'def', 'dash', 'tail', 'sent'] as const
export type Ordinal = (typeof ORDINALS)[number]
/** Steps told by a printed key. */
export const KEYED = ['part', 'number', 'item', 'note', 'row', 'label', 'cut'] as const
export type StepKind = Ordinal | (typeof KEYED)[number]

export interface Step {
  readonly kind: StepKind
  readonly key: string
}

const WORDS: readonly StepKind[] = ['item', 'note', 'row', 'label', ...ORDINALS]

function stepOf(text: string, isCut: boolean, isFirst: boolean): Step {
  if (isFirst) return { kind: 'part', key: text }
  if (isCut) return { kind: 'cut', key: text }
  const space = text.indexOf(' ')
  const word = WORDS.find((w) => w === (space < 0 ? text : text.slice(0, space)))
  if (!word) return { kind: 'number', key: text }
  return { kind: word, key: space < 0 ? '1' : text.slice(space + 1) }
}

/** Reads `contract/4.1/item а/dash 2` or `contract-app-9:total` into steps. */
export function stepsOf(locator: Locator): Step[] {
  const steps: Step[] = []
  for (const found of locator.matchAll(/([/:]|^)([^/:]+)/g)) {
    steps.push(stepOf(found[2]!, found[1] === ':', steps.length === 0))
  }
  return steps
}

/** The range of an ordinal key: `2` is one, `2-3` two, `2+` everything from the second on. */
export function rangeOf(key: string): { first: number; count: number; open: boolean } {
  const [first = '1', last] = key.replace('+', '').split('-')
  const from = Number(first)
  return { first: from, count: last === undefined ? 1 : Number(last) - from + 1, open: key.endsWith('+') }
}

/** Who claims a place: a clause, and which of its pieces this is. */
export interface ClaimOn {
  readonly id: string
  readonly piece: number
  readonly sha256: string
  /** A clause of one piece can be recognised by its hash alone. */
  readonly single: boolean
}

/** The places the stored clauses name, as a tree of steps. */
export interface Place {
  readonly path: Locator
  readonly kind: StepKind
  readonly key: string
  claim: ClaimOn | null
  readonly below: Place[]
}

/** Builds the tree of places. @throws TypeError when two clauses claim one place. */
export function placesOf(clauses: WordingData['clauses']): Place {
  const root: Place = { path: '', kind: 'part', key: '', claim: null, below: [] }
  for (const [id, stored] of Object.entries(clauses)) {
    if ('absent' in stored) continue
    const pieces = typeof stored.at === 'string' ? [stored.at] : stored.at
    pieces.forEach((locator, piece) => {
      const place = descend(root, locator)
      if (place.claim) throw new TypeError(`${id} and ${place.claim.id} both stand at ${locator}`)
      place.claim = { id, piece, sha256: stored.sha256, single: pieces.length === 1 }
    })
  }
  return root
}

function descend(root: Place, locator: Locator): Place {
  let place = root
  for (const step of stepsOf(locator)) {
    let next = place.below.find((b) => b.kind === step.kind && b.key === step.key)
    if (!next) {
      const mark = step.kind === 'cut' ? ':' : '/'
      const name = WORDS.includes(step.kind) ? `${step.kind} ${step.key}` : step.key
      next = {
        path: place.path === '' ? name : `${place.path}${mark}${name}`,
        ...step,
        claim: null,
        below: [],
      }
      place.below.push(next)
    }
    place = next
  }
  return place
}
