import { type Ask, claimNeed } from '../../../../kernel/index.ts'
import { personKey } from './claims.ts'

/** Who of some people applies in the round: interested in its results (`kod-ai:4.6.4.a`). */
export const inRoundNeed = (
  asked: (ask: Ask) => { readonly contest: string; readonly persons: readonly string[] },
) =>
  claimNeed(
    (ask) => {
      const { contest, persons } = asked(ask)
      return persons.map((person) => personKey(contest, person))
    },
    (held) =>
      Object.entries(held).flatMap(([key, holder]) => (holder ? [key.slice(key.lastIndexOf(':') + 1)] : [])),
  )
