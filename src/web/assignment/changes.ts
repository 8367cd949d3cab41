/** A pair of an application and an expert, by case and person. */
export interface Pair {
  readonly filing: string
  readonly person: string
}

/** What an officer changes about a proposal by hand. */
export interface Changes {
  readonly pinned: readonly Pair[]
  readonly forbidden: readonly Pair[]
}

export const noChanges: Changes = { pinned: [], forbidden: [] }

const same = (a: Pair) => (b: Pair) => a.filing === b.filing && a.person === b.person
const without = (pairs: readonly Pair[], pair: Pair) => pairs.filter((one) => !same(pair)(one))

export const isPinned = ({ pinned }: Changes, pair: Pair): boolean => pinned.some(same(pair))

/** Nothing but the pair: what is shown beside it is not sent. */
const bare = ({ filing, person }: Pair): Pair => ({ filing, person })

/** The pair comes in any case; it is no longer ruled out. */
export const pin = ({ pinned, forbidden }: Changes, pair: Pair): Changes => ({
  pinned: [...without(pinned, pair), bare(pair)],
  forbidden: without(forbidden, pair),
})

/** The pair must not come; it is no longer laid down. */
export const forbid = ({ pinned, forbidden }: Changes, pair: Pair): Changes => ({
  pinned: without(pinned, pair),
  forbidden: [...without(forbidden, pair), bare(pair)],
})

/** The pair is left to the computation again. */
export const release = ({ pinned, forbidden }: Changes, pair: Pair): Changes => ({
  pinned: without(pinned, pair),
  forbidden: without(forbidden, pair),
})

export const countOf = ({ pinned, forbidden }: Changes): number => pinned.length + forbidden.length

/** Whether two lots of changes say the same, in whatever order they were made. */
export function sameChanges(a: Changes, b: Changes): boolean {
  const told = ({ pinned, forbidden }: Changes) =>
    [pinned, forbidden]
      .map((pairs) =>
        pairs
          .map((p) => `${p.filing} ${p.person}`)
          .sort()
          .join('\n'),
      )
      .join('\n\n')
  return told(a) === told(b)
}
