import { describe, expect, it } from 'vitest'
import { published } from '../../../regulations/kod-ai/testing/index.ts'
import { reportsApi } from '../reports/index.ts'
import { asker, testApi, tokenOf } from '../testing/index.ts'
import type { ExceptionRegister } from './exceptions.ts'
import type { NumberRegister } from './numbers.ts'

async function bench() {
  const { t, contest } = await published(1)
  const api = testApi(t)
  const app = reportsApi(api.parts)
  const ask = (path: string, who: ReturnType<typeof asker>) =>
    app.request(`/api/v1/registers/${path}`, { headers: { authorization: `Bearer ${tokenOf(who)}` } })
  return { t, contest, ask }
}
const auditor = asker('a-1', 'auditor')

describe('registers over all cases', () => {
  it('tell of every series which numbers were given and that none is missing', async () => {
    const { contest, ask } = await bench()
    const { items } = (await (await ask('numbers', auditor)).json()) as NumberRegister
    expect(items.map(({ procedure }) => procedure)).toContain('application')
    for (const { of, given, last, counter, missing, twice } of items)
      expect([of?.case, given, counter, missing, twice]).toEqual([contest, last, last, [], []])
  })

  it('tell a correction with its ground and the role that made it, to those who oversee cases only', async () => {
    const { t, contest, ask } = await bench()
    const { title } = (await t.file<{ title: string }>(contest)).facts
    const signer = { person: 'director-1', post: 'Директор' }
    const basis = { kind: 'order', body: 'Фонд', number: '31', date: '2024-01-12' }
    const changes = [{ path: 'title', was: title, now: `${title}.` }]
    await t.act(
      'contest',
      contest,
      'correct-clerical-error',
      { event: 1, changes, reason: 'Описка', basis, signer },
      { id: 'director-1', roles: ['director'] },
    )
    const { items } = (await (await ask('exceptions', auditor)).json()) as ExceptionRegister
    expect(items).toMatchObject([{ case: contest, kind: 'corrected', basis, role: 'director', events: 1 }])
    expect(JSON.stringify(items)).not.toContain('Описка')
    for (const role of ['applicant', 'expert', 'jury'])
      expect((await ask('exceptions', asker('x', role))).status).toBe(403)
  })
})
