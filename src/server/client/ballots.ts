import type { BallotView, ClosedView } from '../api/index.ts'
import { withQuery } from './query.ts'
import { type ClientOptions, type Sent, send } from './send.ts'
import type { Queries } from './types.ts'

/** The part of a client that votes and holds votes. */
export function ballotsOver(
  options: ClientOptions,
): Pick<Queries, 'ballot' | 'present' | 'putToVote' | 'withdrawBallot' | 'vote' | 'closeBallot'> {
  const json = async <T>(sent: Sent) => (await (await send(options, sent)).json()) as T
  const at = (procedure: string, id: string, below = '') =>
    `/ballots/${encodeURIComponent(procedure)}/${encodeURIComponent(id)}${below}`
  return {
    ballot: (procedure, id, item) =>
      json<BallotView>({ method: 'GET', path: withQuery(at(procedure, id), { item }) }),
    present: (procedure, id, mode) =>
      json<BallotView>({ method: 'PUT', path: at(procedure, id, '/presence'), body: { mode } }),
    putToVote: (procedure, id, item, kind) =>
      json<BallotView>({ method: 'PUT', path: at(procedure, id, '/item'), body: { item, kind } }),
    withdrawBallot: (procedure, id, ballot) =>
      json<BallotView>({ method: 'DELETE', path: withQuery(at(procedure, id, '/item'), { ballot }) }),
    vote: (procedure, id, ballot, vote) =>
      json<BallotView>({ method: 'PUT', path: at(procedure, id, '/vote'), body: { ballot, vote } }),
    closeBallot: (procedure, id, closing) =>
      json<ClosedView>({ method: 'POST', path: at(procedure, id, '/close'), body: closing }),
  }
}
