import type { DraftList, DraftSaved, DraftView } from '../api/index.ts'
import { ApiProblem } from './problem.ts'
import { withQuery } from './query.ts'
import { type ClientOptions, type Sent, send } from './send.ts'
import type { DraftForm, Queries } from './types.ts'

const pathOf = ({ procedure, action, case: id, parent }: DraftForm) =>
  withQuery(`/drafts/${encodeURIComponent(procedure)}/${encodeURIComponent(action)}`, { case: id, parent })

const headersOf = (ifMatch: number | undefined) =>
  ifMatch === undefined ? {} : { headers: { 'if-match': `"${ifMatch}"` } }

/** The part of a client that reads and keeps drafts. */
export function draftsOver(
  options: ClientOptions,
): Pick<Queries, 'drafts' | 'draft' | 'saveDraft' | 'removeDraft'> {
  const json = async <T>(sent: Sent) => (await (await send(options, sent)).json()) as T
  return {
    drafts: () => json<DraftList>({ method: 'GET', path: '/drafts' }),
    draft: (form) => json<DraftView>({ method: 'GET', path: pathOf(form) }),
    saveDraft: (form, body, { ifMatch, signal } = {}) =>
      json<DraftSaved>({
        method: 'PUT',
        path: pathOf(form),
        body,
        ...headersOf(ifMatch),
        ...(signal ? { signal } : {}),
      }),
    async removeDraft(form, { ifMatch, signal } = {}) {
      const sent = { method: 'DELETE', path: pathOf(form), ...headersOf(ifMatch) } as const
      try {
        await send(options, { ...sent, ...(signal ? { signal } : {}) })
      } catch (error) {
        // It may have been removed by a try whose answer was lost; what is not there need not be removed.
        if (!(error instanceof ApiProblem) || error.code !== 'UNKNOWN_DRAFT') throw error
      }
    },
  }
}
