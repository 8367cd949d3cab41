import { beforeAll, describe, expect, it } from 'vitest'
import {
  admit,
  content,
  endIntake,
  member,
  openContest,
  prepare,
  submitApplication,
} from '../../../regulations/kod-ai/testing/index.ts'
import { asker, type TestApi, type ToldBench, testApi, tokenOf, toldBench } from '../testing/index.ts'
import type { NoticePage } from './index.ts'

const p1 = asker('p1', 'applicant')
const p2 = asker('p2', 'applicant')
const officer = asker('officer-1', 'fund-officer')

const list = (api: TestApi, who = p1, query = '') => api.read<NoticePage>(`/notices${query}`, who)
const said = ({ items }: NoticePage) => items.map(({ message }) => message.en)
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

/** Two members of one application, which was filed, and somebody else’s that was prepared. */
async function filed(): Promise<ToldBench & { api: TestApi; id: string; other: string }> {
  const bench = toldBench()
  const contest = await openContest(bench.t)
  const id = await submitApplication(bench.t, contest, ['p1', 'p2'])
  const other = await prepare(bench.t, contest, content([member('p3')]))
  return { ...bench, id, other, api: testApi(bench.t, { notices: bench.notices.box }) }
}

describe('the list of notices', () => {
  let w: Awaited<ReturnType<typeof filed>>
  beforeAll(async () => {
    w = await filed()
  })

  it('tells each what was meant for them, the latest first, in both languages', async () => {
    expect(await list(w.api)).toEqual({
      items: [
        {
          id: expect.any(String),
          case: w.id,
          procedure: 'application',
          title: expect.any(String),
          number: expect.any(String),
          kind: 'event',
          at: w.t.clock.now(),
          message: { ru: 'Заявка подана', en: 'The application is filed' },
          clause: null,
          readAt: null,
        },
        {
          id: expect.any(String),
          case: w.id,
          procedure: 'application',
          title: expect.any(String),
          number: expect.any(String),
          kind: 'event',
          at: expect.any(String),
          message: { ru: 'Прочитайте и подпишите заявку', en: 'Read and sign the application' },
          clause: null,
          readAt: null,
        },
      ],
      next: null,
    })
    expect(said(await list(w.api, p2))).toEqual(['Read and sign the application'])
    expect((await list(w.api, asker('p3', 'applicant'))).items.map((one) => one.case)).toEqual([w.other])
    // An office alone is told nothing that was meant for others.
    expect((await list(w.api, officer)).items).toEqual([])
    expect((await list(w.api, { ...p1, tenant: 'other' })).items).toEqual([])
  })

  it('is nobody’s who did not sign in, and is kept by nobody on the way', async () => {
    expect(await codeOf(await w.api.get('/notices'))).toEqual([401, 'SIGN_IN_REQUIRED'])
    expect(await codeOf(await w.api.post('/notices/read', { upTo: 'x' }))).toEqual([401, 'SIGN_IN_REQUIRED'])
    expect(await codeOf(await w.api.post('/notices/x/read', {}))).toEqual([401, 'SIGN_IN_REQUIRED'])
    const answer = await w.api.get('/notices', p1)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('goes on page by page, and only with its own question', async () => {
    const first = await list(w.api, p1, '?limit=1&total=true')
    expect(first.total).toBe(2)
    const second = await list(w.api, p1, `?limit=1&cursor=${first.next}`)
    expect([...said(first), ...said(second)]).toEqual(said(await list(w.api)))
    expect(second.next).toBeNull()
    for (const [who, query] of [
      [p1, `?unread=true&cursor=${first.next}`],
      [p2, `?cursor=${first.next}`],
      [p1, '?cursor=x'],
      [p1, '?unread=perhaps'],
      [p1, '?person=p2'],
    ] as const)
      expect([query, await codeOf(await w.api.get(`/notices${query}`, who))]).toEqual([
        query,
        [422, 'INVALID_INPUT'],
      ])
  })

  it('knows no other methods', async () => {
    for (const [path, method, allow] of [
      ['/notices', 'PUT', 'GET'],
      ['/notices/read', 'GET', 'POST'],
      ['/notices/x/read', 'DELETE', 'POST'],
    ] as const) {
      const answer = await w.api.app.request(`/api/v1${path}`, { method })
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, allow])
    }
  })
})

describe('reading', () => {
  it('is noted once, for one’s own notices only', async () => {
    const { api } = await filed()
    const [filedNotice, sign] = (await list(api)).items
    expect((await api.post(`/notices/${sign!.id}/read`, '', p1)).status).toBe(204)
    const [, read] = (await list(api)).items
    expect(read?.readAt).not.toBeNull()
    expect((await api.post(`/notices/${sign!.id}/read`, {}, p1)).status).toBe(204)
    expect((await list(api)).items[1]).toEqual(read)
    expect(said(await list(api, p1, '?unread=true'))).toEqual(['The application is filed'])
    for (const [who, id] of [
      [p2, filedNotice!.id],
      [officer, filedNotice!.id],
      [{ ...p1, tenant: 'other' }, filedNotice!.id],
      [p1, 'none'],
      [p1, 'ы%20'],
    ] as const) {
      expect(await codeOf(await api.post(`/notices/${id}/read`, {}, who))).toEqual([404, 'UNKNOWN_NOTICE'])
      if (/^[\w-]+$/.test(id))
        expect(await codeOf(await api.post('/notices/read', { upTo: id }, who))).toEqual([
          404,
          'UNKNOWN_NOTICE',
        ])
    }
    expect((await list(api, p1, '?unread=true&total=true')).total).toBe(1)
  })

  it('is noted up to a notice, and no further', async () => {
    const { api, t, id } = await filed()
    await endIntake(t)
    await admit(t, id)
    const { items } = await list(api)
    expect(items).toHaveLength(3)
    const last = items.at(-1)!
    expect(await (await api.post('/notices/read', { upTo: last.id }, p1)).json()).toEqual({ read: 1 })
    expect((await list(api, p1, '?unread=true')).items).toHaveLength(items.length - 1)
    expect(await (await api.post('/notices/read', { upTo: items[0]!.id }, p1)).json()).toEqual({
      read: items.length - 1,
    })
    expect((await list(api, p1, '?unread=true')).items).toEqual([])
    expect(said(await list(api, p2, '?unread=true'))).toEqual(['Read and sign the application'])
    for (const body of [{}, { upTo: 5 }, { upTo: 'ы' }, { upTo: last.id, person: 'p2' }])
      expect(await codeOf(await api.post('/notices/read', body, p1))).toEqual([422, 'INVALID_INPUT'])
  })
})

describe('choices of letters', () => {
  it('are one’s own, of known kinds, and kept', async () => {
    const { api } = await filed()
    const choices = (who = p1) => api.read<{ silenced: string[] }>('/notices/choices', who)
    expect(await choices()).toEqual({ silenced: [] })
    const put = (body: unknown, who: typeof p1 | null = p1) =>
      api.app.request('/api/v1/notices/choices', {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
        },
        body: JSON.stringify(body),
      })
    expect(await (await put({ silenced: ['reminder', 'reminder'] })).json()).toEqual({
      silenced: ['reminder'],
    })
    expect(await choices()).toEqual({ silenced: ['reminder'] })
    expect(await choices(p2)).toEqual({ silenced: [] })
    expect((await put({ silenced: ['all'] })).status).toBe(422)
    expect((await put({ silenced: [] }, null)).status).toBe(401)
  })
})

describe('notices to a role', () => {
  it('reach everybody in it and nobody else', async () => {
    const bench = toldBench()
    const { t } = bench
    const api = testApi(t, { notices: bench.notices.box })
    const contest = await openContest(t)
    await submitApplication(t, contest, ['p1'])
    await t.moveTo('2024-05-24')
    await t.engine.remind()
    await t.engine.drain()
    await bench.share({ 'fund-officer': ['officer-1', 'officer-2'], director: ['director-1'] })
    const [one, two] = [await list(api, officer), await list(api, asker('officer-2', 'fund-officer'))]
    expect(one.items).toMatchObject([
      {
        case: contest,
        clause: 'kod-ai:4.4.2',
        message: {
          ru: 'Срок «приём заявок» истекает 27.05.2024; рабочих дней до него: 1',
          en: 'The term "intake of applications" ends on 27 May 2024; working days left: 1',
        },
      },
    ])
    expect(said(two)).toEqual(said(one))
    await api.post('/notices/read', { upTo: one.items[0]!.id }, officer)
    expect((await list(api, officer, '?unread=true')).items).toEqual([])
    expect((await list(api, asker('officer-2'), '?unread=true')).items).toHaveLength(two.items.length)
    // Whoever came into the role later has it from now on.
    for (const who of [asker('officer-3', 'fund-officer'), asker('director-1', 'director')])
      expect((await list(api, who)).items).toEqual([])
  })
})
