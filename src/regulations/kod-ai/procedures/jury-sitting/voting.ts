import type { Json } from '../../../../kernel/index.ts'
import { plainItem } from './actions/open.ts'
import { seatsOf } from './ballot.ts'
import type { JurySittingFacts } from './facts.ts'

/** How the jury votes while it sits: openly or secretly, which `kod-ai:4.7.5` leaves to it. */
export const juryVoting = {
  close: 'close-item',
  field: 'ballots',
  kinds: ['open', 'secret'],
  gathers: ['planned', 'open'],
  clauses: {
    roll: 'kod-ai:4.7.2',
    presence: 'kod-ai:4.7.3/2',
    own: 'kod-ai:4.7.6/1',
    quorum: 'kod-ai:4.7.3/1',
    recusal: 'kod-ai:4.7.6/2',
    majority: 'kod-ai:4.7.5',
    tie: 'kod-ai:4.7.6/3',
  },
  input: ({
    item,
    ballot,
    paper,
    more,
  }: {
    readonly item: string
    readonly ballot: Json
    readonly paper: readonly string[]
    readonly more: Readonly<Record<string, Json>>
  }): Json => ({ amount: null, reason: null, ...more, item, ballot, ...(paper.length > 0 ? { paper } : {}) }),
  seats: (facts: JurySittingFacts, id: string | null) => {
    const item = id === null ? plainItem : facts.items[id]
    return item ? seatsOf(facts, item) : null
  },
} as const
