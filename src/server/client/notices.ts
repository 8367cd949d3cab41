import type { NoticeChoicesView, NoticePage, ReadCount } from '../api/index.ts'
import { withQuery } from './query.ts'
import { type ClientOptions, send } from './send.ts'
import type { Queries } from './types.ts'

/** The part of a client that reads what its user was told. */
export function noticesOver(
  options: ClientOptions,
): Pick<Queries, 'notices' | 'noticeChoices' | 'chooseNotices' | 'readNotice' | 'readNotices'> {
  return {
    async notices(query) {
      const answer = await send(options, { method: 'GET', path: withQuery('/notices', { ...query }) })
      return (await answer.json()) as NoticePage
    },
    async noticeChoices() {
      const answer = await send(options, { method: 'GET', path: '/notices/choices' })
      return (await answer.json()) as NoticeChoicesView
    },
    async chooseNotices(body) {
      const answer = await send(options, { method: 'PUT', path: '/notices/choices', body })
      return (await answer.json()) as NoticeChoicesView
    },
    async readNotice(id) {
      await send(options, { method: 'POST', path: `/notices/${encodeURIComponent(id)}/read` })
    },
    async readNotices(upTo) {
      const answer = await send(options, { method: 'POST', path: '/notices/read', body: { upTo } })
      return ((await answer.json()) as ReadCount).read
    },
  }
}
