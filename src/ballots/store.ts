import type { Json } from '../kernel/index.ts'
import type { BallotHead, KeptBallot, Mode, Place, Presence } from './ballot.ts'

/** `closing`: too late; `none`: no such ballot (any more). */
export type Cast = 'cast' | 'closing' | 'none'

/** Where ballots that are not closed live, beside the cases: none of it is an event. */
export interface BallotStore {
  /** What stands at a sitting. */
  look(place: Place): Promise<{ readonly ballot: KeptBallot | null; readonly presence: readonly Presence[] }>
  /** Says how somebody takes part. @returns whether that is new */
  declare(place: Place, person: string, mode: Mode, at: string): Promise<boolean>
  /** Puts an item to the vote unless there is a ballot. @returns the one that stands */
  begin(place: Place, ballot: Omit<BallotHead, 'closing'>): Promise<BallotHead>
  /** Keeps somebody's vote in place of an earlier one. */
  cast(place: Place, ballot: string, person: string, vote: Json): Promise<Cast>
  /** From now on no vote is taken. @returns the ballot with every vote that was, or null where there is none */
  freeze(place: Place, ballot: string): Promise<KeptBallot | null>
  /** Votes are taken again. */
  thaw(place: Place, ballot: string): Promise<void>
  /** @returns whether it was there */
  remove(place: Place, ballot: string): Promise<boolean>
  /** Forgets who said to be at sittings before an instant. */
  forget(tenant: string, before: string): Promise<void>
}
