import type { ForeseenView, SimilarView, WeighedView } from '../api/index.ts'
import { type ClientOptions, type Sent, send } from './send.ts'

/** What one asks before one decides. */
export interface LookingQueries {
  /** What the check of an action would find now; nothing is done. */
  weigh(procedure: string, id: string, action: string, input: unknown): Promise<WeighedView>
  /** What would come of a case, by a foresight of its procedure; nothing is done. */
  foresee(procedure: string, id: string, name: string, input: unknown): Promise<ForeseenView>
  /** What of the texts of a case is in others. */
  similar(procedure: string, id: string): Promise<SimilarView>
}

/** The part of a client that asks it. */
export function lookingOver(options: ClientOptions): LookingQueries {
  const json = async <T>(sent: Sent) => (await (await send(options, sent)).json()) as T
  const at = (procedure: string, id: string) => `${encodeURIComponent(procedure)}/${encodeURIComponent(id)}`
  return {
    weigh: (procedure, id, action, body) =>
      json<WeighedView>({ method: 'POST', path: `/weighings/${at(procedure, id)}/${action}`, body }),
    foresee: (procedure, id, name, body) =>
      json<ForeseenView>({ method: 'POST', path: `/foresights/${at(procedure, id)}/${name}`, body }),
    similar: (procedure, id) => json<SimilarView>({ method: 'GET', path: `/similar/${at(procedure, id)}` }),
  }
}
