import type { Clock, Vault } from '../engine/index.ts'
import type { BallotKind, Json, Sealed, Vote } from '../kernel/index.ts'
import type { BallotHead, KeptBallot, KeptVote, Mode, Place, Presence, SeenBallot } from './ballot.ts'
import { ballotProblems } from './problems.ts'
import type { BallotStore } from './store.ts'

export interface BallotParts {
  readonly store: BallotStore
  readonly vault: Vault
  readonly clock: Pick<Clock, 'now'>
  readonly newId: () => string
  /** Tells whoever follows the sitting that something changed. */
  readonly tell: (place: Place) => void
}

/** The vote as it runs: what is cast, by whom; of a secret ballot nobody reads more than who has voted. */
export interface Ballots {
  /** @param viewer whose own vote is told, or nobody */
  look(
    place: Place,
    viewer: string | null,
  ): Promise<{ ballot: SeenBallot | null; presence: readonly Presence[] }>
  declare(place: Place, person: string, mode: Mode): Promise<void>
  /** Puts an item to the vote; the same asked again is answered as it was. @throws Problem BALLOT_OPEN */
  begin(place: Place, item: string, kind: BallotKind, by: string): Promise<BallotHead>
  /** Casts or changes one's own vote. @throws Problem NO_BALLOT, BALLOT_CLOSING; SUBJECT_ERASED */
  cast(place: Place, ballot: BallotHead, person: string, vote: Vote): Promise<void>
  /**
   * Closes a ballot: no more votes, then `work` journals them; where it fails, votes are taken again, else they are removed.
   * @throws Problem NO_BALLOT, or what `work` throws
   */
  close<T>(
    place: Place,
    ballot: string,
    work: (head: BallotHead, cast: ReadonlyMap<string, Vote>) => Promise<T>,
  ): Promise<T>
  /** Takes an item off the vote: what was cast is gone, nothing of it was ever recorded. */
  withdraw(place: Place, ballot: string): Promise<void>
}

/** How long it is known who said to be at a sitting. */
const DAYS = 2
const before = (now: string) => new Date(Date.parse(now) - DAYS * 86_400_000).toISOString()

const headOf = ({ id, item, kind, by, at, closing }: BallotHead): BallotHead => ({
  id,
  item,
  kind,
  by,
  at,
  closing,
})

/** Live ballots over a store; secret votes are sealed under the keys of those who cast them. */
export function createBallots({ store, vault, clock, newId, tell }: BallotParts): Ballots {
  async function opened(
    { tenant }: Place,
    kind: BallotKind,
    votes: readonly KeptVote[],
  ): Promise<Map<string, Vote>> {
    if (kind === 'open') return new Map(votes.map(({ person, vote }) => [person, vote as Vote]))
    await vault.ready(
      tenant,
      votes.map(({ person }) => person),
      false,
    )
    return new Map(
      votes.flatMap(({ person, vote }): [string, Vote][] => {
        const plain = vault.open(tenant, vote as unknown as Sealed)
        return plain === null ? [] : [[person, (JSON.parse(plain) as { vote: Vote }).vote]]
      }),
    )
  }

  async function seen(place: Place, kept: KeptBallot, viewer: string | null): Promise<SeenBallot> {
    const { kind } = kept
    const mine = kept.votes.filter(({ person }) => kind === 'open' || person === viewer)
    const readable = await opened(place, kind, mine)
    return {
      ...headOf(kept),
      voted: kept.votes.map(({ person }) => person).sort(),
      votes: kind === 'open' ? [...readable].map(([person, vote]) => ({ person, vote })) : null,
      own: (viewer !== null && readable.get(viewer)) || null,
    }
  }

  return {
    async look(place, viewer) {
      const { ballot, presence } = await store.look(place)
      return { ballot: ballot && (await seen(place, ballot, viewer)), presence }
    },
    async declare(place, person, mode) {
      const now = clock.now()
      await store.forget(place.tenant, before(now))
      if (await store.declare(place, person, mode, now)) tell(place)
    },
    async begin(place, item, kind, by) {
      const id = newId()
      const stands = await store.begin(place, { id, item, kind, by, at: clock.now() })
      if (stands.item !== item || stands.kind !== kind) throw ballotProblems.other(stands.item)
      if (stands.id === id) tell(place)
      return stands
    },
    async cast(place, { id, kind }, person, vote) {
      let kept: Json = vote
      if (kind === 'secret') {
        await vault.ready(place.tenant, [person], true)
        // Sealed with something of its own: equal votes must not look alike.
        const plain = JSON.stringify({ vote, salt: newId() })
        kept = vault.seal(place.tenant, person, plain) as unknown as Json
      }
      const done = await store.cast(place, id, person, kept)
      if (done === 'none') throw ballotProblems.none()
      if (done === 'closing') throw ballotProblems.closing()
      tell(place)
    },
    async close(place, id, work) {
      const kept = await store.freeze(place, id)
      if (!kept) throw ballotProblems.none()
      try {
        const done = await work(headOf(kept), await opened(place, kept.kind, kept.votes))
        await store.remove(place, id)
        return done
      } catch (error) {
        await store.thaw(place, id)
        throw error
      } finally {
        tell(place)
      }
    },
    async withdraw(place, id) {
      if (await store.remove(place, id)) tell(place)
    },
  }
}
