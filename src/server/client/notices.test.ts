import { expect, it } from 'vitest'
import { openContest, submitApplication } from '../../regulations/kod-ai/testing/index.ts'
import { asker, testApi, tokenOf, toldBench } from '../api/testing/index.ts'
import { createClient } from './index.ts'

it('the client reads notices page by page and notes what was read', async () => {
  const { t, notices } = toldBench()
  await submitApplication(t, await openContest(t), ['p1'])
  const api = testApi(t, { notices: notices.box })
  const client = createClient({
    baseUrl: 'http://mera.test',
    fetch: async (url, init) => api.app.request(url, init),
    token: tokenOf(asker('p1', 'applicant')),
  })
  const first = await client.notices({ limit: 1, total: true })
  expect([first.total, first.items[0]?.message.en]).toEqual([2, 'The application is filed'])
  const second = await client.notices({ limit: 1, cursor: first.next! })
  await client.readNotice(first.items[0]!.id)
  expect((await client.notices({ unread: true })).items).toEqual(second.items)
  expect(await client.readNotices(first.items[0]!.id)).toBe(1)
  expect((await client.notices({ unread: true })).items).toEqual([])
  await expect(client.readNotice('none')).rejects.toMatchObject({ code: 'UNKNOWN_NOTICE', status: 404 })
})
