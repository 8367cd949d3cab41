import { noticeChoices, noticePage, noticeParams, readCount, readUpTo } from '../notices/index.ts'
import type { RouteDoc } from './route.ts'

const of = { tag: 'notices', roles: 'signed-in' } as const

/** What the caller was told, and what of it they have read. */
export const noticeRoutes: readonly RouteDoc[] = [
  {
    ...of,
    method: 'get',
    path: '/api/v1/notices',
    id: 'notices',
    summary: { ru: 'Мои уведомления', en: 'My notices' },
    params: noticeParams,
    output: noticePage,
    status: 200,
    refusals: [401, 422],
  },
  {
    ...of,
    method: 'get',
    path: '/api/v1/notices/choices',
    id: 'notices.choices',
    summary: {
      ru: 'О чём мне не присылать писем',
      en: 'Of which kinds I want no letters',
    },
    output: noticeChoices,
    status: 200,
    refusals: [401],
  },
  {
    ...of,
    method: 'put',
    path: '/api/v1/notices/choices',
    id: 'notices.choose',
    summary: {
      ru: 'Выбрать, о чём не присылать писем',
      en: 'Choose of which kinds to send no letters',
    },
    input: noticeChoices,
    output: noticeChoices,
    status: 200,
    refusals: [401, 403, 413, 415, 422],
  },
  {
    ...of,
    method: 'post',
    path: '/api/v1/notices/read',
    id: 'notices.read',
    summary: { ru: 'Прочитаны это уведомление и все до него', en: 'A notice and all before it were read' },
    input: readUpTo,
    output: readCount,
    status: 200,
    refusals: [401, 403, 404, 413, 415, 422],
  },
  {
    ...of,
    method: 'post',
    path: '/api/v1/notices/{notice}/read',
    id: 'notice.read',
    summary: { ru: 'Уведомление прочитано', en: 'A notice was read' },
    output: null,
    status: 204,
    refusals: [401, 403, 404],
  },
]
