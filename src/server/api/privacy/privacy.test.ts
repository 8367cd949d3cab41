import { describe, expect, it } from 'vitest'
import { filed } from '../../../regulations/kod-ai/testing/index.ts'
import { privacyRoutes } from './index.ts'
import { as, privacyBench } from './testing/index.ts'

const applicant = as('p1', 'applicant')
const officer = as('privacy-1', 'privacy-officer')
const basis = { document: 'Решение', number: '7', date: '2024-05-06' }
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id

/** Who may use each route. A new route needs its row here. */
const expected: Readonly<Record<string, readonly string[] | 'signed-in'>> = {
  'get /seen': 'signed-in',
  'get /people/{person}/seen': ['auditor'],
  'get /export': 'signed-in',
  'get /consents': 'signed-in',
  'post /consents/{kind}/give': 'signed-in',
  'post /consents/{kind}/withdraw': 'signed-in',
  'post /erasure-requests': 'signed-in',
  'get /erasure-requests/mine': 'signed-in',
  'get /erasure-requests': ['privacy-officer', 'auditor'],
  'get /erasure-requests/{id}': ['privacy-officer'],
  'post /erasure-requests/{id}/withdraw': 'signed-in',
  'post /erasure-requests/{id}/decide': ['privacy-officer'],
}
const nameOf = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replace('/api/v1/privacy', '')}`

describe('routes of privacy', () => {
  it('stand in the table, and admit whom it names and nobody else', async () => {
    expect(Object.fromEntries(privacyRoutes.map((r) => [nameOf(r), r.roles]))).toEqual(expected)
    const { t } = await filed(1)
    const callers = [
      null,
      applicant,
      ...['privacy-officer', 'auditor', 'administrator', 'fund-officer'].map((r) => as('x', r)),
    ]
    for (const who of callers)
      for (const route of privacyRoutes) {
        const b = privacyBench(t)
        const path = route.path.replace('/api/v1/privacy', '').replace(/\{\w+\}/g, 'x')
        const answer = await b.ask(who, route.method.toUpperCase(), path, route.input ? {} : undefined)
        const allowed =
          who && (route.roles === 'signed-in' || route.roles.some((role) => who.roles.includes(role)))
        const told = `${nameOf(route)} ${who?.roles.join() ?? 'nobody'}: ${answer.status}`
        if (!who) expect(told).toMatch(/401$/)
        else if (allowed) expect(told).not.toMatch(/(401|403|500)$/)
        else expect(told).toMatch(/403$/)
        expect(b.failures).toEqual([])
      }
  })

  it('take no token of a program for what is a person’s own', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    const program = { ...applicant, session: { ...applicant.session, kind: 'token' as const } }
    for (const route of privacyRoutes.filter(({ browser }) => browser)) {
      const path = route.path.replace('/api/v1/privacy', '').replace(/\{\w+\}/g, 'letters')
      const answer = await b.ask(program, route.method.toUpperCase(), path, route.input ? {} : undefined)
      expect(await answer.json()).toMatchObject({ code: 'BROWSER_REQUIRED' })
    }
    expect((await b.ask(program, 'GET', '/seen')).status).toBe(200)
  })

  it('say what they do in two languages, and know no other method', async () => {
    for (const { summary } of privacyRoutes) {
      expect(summary.ru).toMatch(/[а-яё]/i)
      expect(summary.en).not.toMatch(/[а-яё]/i)
    }
    const { t } = await filed(1)
    const answer = await privacyBench(t).ask(applicant, 'DELETE', '/erasure-requests')
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, GET'])
  })
})

describe('a copy of my data', () => {
  it('is JSON to keep, or a page to read in which nothing is markup', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    const file = await b.ask(applicant, 'GET', '/export')
    expect(file.headers.get('content-disposition')).toContain('my-data.json')
    expect(file.headers.get('cache-control')).toBe('no-store')
    const copy = await file.json()
    expect(copy).toMatchObject({ form: 'mera-personal-data/1', person: 'p1' })
    expect(JSON.stringify(copy.cases)).toContain('Тензоров Пример p1')
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'ru' }
    const page = await (await b.ask(applicant, 'GET', '/export', undefined, headers)).text()
    expect(page).toMatch(/^<!doctype html>\n<html lang="ru">/)
    for (const word of ['Тензоров Пример p1', 'Примерова &lt;Анна&gt;', 'Кто видел мои данные', '</html>'])
      expect(page).toContain(word)
    expect(page).not.toContain('<Анна>')
    expect((page.match(/<section>/g) ?? []).length).toBe((page.match(/<\/section>/g) ?? []).length)
  })

  it('tells a refusal before anything was sent, and is cut off where it fails later', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    Object.assign(b.privacy.accounts, { copy: () => Promise.reject(new Error('база ушла')) })
    const early = await b.ask(applicant, 'GET', '/export')
    expect([early.status, early.headers.get('content-type')]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
    ])
    const late = privacyBench(t)
    Object.assign(late.kept.store, { notices: () => Promise.reject(new Error('база ушла')) })
    const answer = await late.ask(applicant, 'GET', '/export')
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('база ушла')
    expect(late.failures).toHaveLength(1)
  })
})

describe('consents', () => {
  it('are given to the version that was read and withdrawn, each step kept with its evidence', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    interface Consents {
      readonly items: {
        kind: string
        version: string
        given: boolean
        steps: unknown[]
        text: { ru: string }
      }[]
    }
    const before = await b.read<Consents>(applicant, '/consents')
    expect(before.items.map(({ kind, given }) => [kind, given])).toEqual([
      ['personal-data', false],
      ['publication', false],
      ['letters', false],
    ])
    const give = (version: string) => b.ask(applicant, 'POST', '/consents/letters/give', { version })
    expect((await give('1')).status).toBe(204)
    expect((await give('1')).status).toBe(204)
    expect(await (await give('0')).json()).toMatchObject({ code: 'CONSENT_VERSION', status: 422 })
    expect((await b.ask(applicant, 'POST', '/consents/letters/withdraw')).status).toBe(204)
    expect((await b.ask(applicant, 'POST', '/consents/letters/withdraw')).status).toBe(409)
    expect((await b.ask(applicant, 'POST', '/consents/other/give', { version: '1' })).status).toBe(422)
    const after = await b.read<Consents>(applicant, '/consents')
    expect(after.items[2]).toMatchObject({ given: false, steps: [{ given: true }, { given: false }] })
    const [first] = await b.privacy.store.consents('fund', 'p1')
    expect(first?.evidence).toEqual({ via: 'browser', session: 's-p1' })
    expect((await b.read<Consents>(as('p2'), '/consents')).items[2]?.steps).toEqual([])
  })
})

describe('a request for erasure', () => {
  it('is seen by its owner and the officer, and refused with a reason while a case runs', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    b.held.set('p1', [{ ru: 'Эксперт', en: 'Expert' }])
    const made = await b.ask(applicant, 'POST', '/erasure-requests')
    expect([made.status, made.headers.get('location')]).toEqual([
      201,
      '/api/v1/privacy/erasure-requests/erasure-1',
    ])
    expect(await made.json()).toMatchObject({ state: 'open', due: '2024-05-22', bars: [] })
    expect((await b.ask(applicant, 'POST', '/erasure-requests')).status).toBe(409)
    const looked = await b.read<{ bars: { kind: string; basis: { ru: string } }[] }>(
      officer,
      '/erasure-requests/erasure-1',
    )
    expect(looked.bars.map(({ kind }) => kind)).toEqual(['held', 'running'])
    const decide = (outcome: string, who = officer) =>
      b.ask(who, 'POST', '/erasure-requests/erasure-1/decide', {
        outcome,
        basis,
        reason: 'Договор действует',
      })
    const barred = await decide('erase')
    expect(await barred.json()).toMatchObject({ code: 'ERASURE_BARRED', status: 409 })
    expect(await (await decide('erase', as('p1', 'privacy-officer'))).json()).toMatchObject({
      code: 'OWN_REQUEST',
    })
    expect(await (await decide('refuse')).json()).toMatchObject({
      state: 'refused',
      decidedBy: 'privacy-1',
      basis,
    })
    expect((await decide('refuse')).status).toBe(409)
    const mine = await b.read<{ items: { state: string; reason: string; bars: unknown[] }[] }>(
      applicant,
      '/erasure-requests/mine',
    )
    expect(mine.items).toMatchObject([{ state: 'refused', reason: 'Договор действует' }])
    expect(mine.items[0]?.bars).toHaveLength(2)
    await b.read(officer, '/erasure-requests/erasure-1')
    const seen = await b.read<{ items: unknown[] }>(applicant, '/seen')
    expect(seen.items).toMatchObject([
      { kind: 'account', roles: [{ id: 'privacy-officer' }], fields: [{ field: 'request' }] },
    ])
    expect(b.closed).toEqual([])
  })

  it('is done at once where nothing stands against it, taken back by its owner only, and listed by pages', async () => {
    const { t } = await filed(1)
    const b = privacyBench(t)
    const request = (n: number) => b.ask(as(`q${n}`), 'POST', '/erasure-requests')
    const ids = [await idOf(await request(1)), await idOf(await request(2)), await idOf(await request(3))]
    const withdraw = (who: string) => b.ask(as(who), 'POST', `/erasure-requests/${ids[0]}/withdraw`)
    expect([
      (await withdraw('q2')).status,
      (await withdraw('q1')).status,
      (await withdraw('q1')).status,
    ]).toEqual([404, 204, 409])
    const given = { outcome: 'erase', basis, reason: 'Согласие отозвано' }
    const done = await b.ask(officer, 'POST', `/erasure-requests/${ids[1]}/decide`, given)
    expect(await done.json()).toMatchObject({ state: 'done', person: 'q2' })
    expect(b.closed).toEqual(['q2'])
    const list = async (query: string) =>
      await b.read<{ items: { id: string }[]; next: string | null }>(officer, `/erasure-requests${query}`)
    expect((await list('?limit=2')).items.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect((await list(`?limit=2&after=${ids[1]}`)).items.map(({ id }) => id)).toEqual([ids[2]])
    expect((await list('?state=done')).items.map(({ id }) => id)).toEqual([ids[1]])
    const copy = await (await b.ask(as('q2'), 'GET', '/export')).json()
    expect(Object.keys(copy)).toEqual(['form', 'person', 'at', 'erasedAt'])
    expect(copy.erasedAt).not.toBeNull()
    expect((await b.ask(as('q2'), 'POST', '/erasure-requests')).status).toBe(409)
    expect((await b.ask(officer, 'GET', '/erasure-requests/nothing')).status).toBe(404)
  })
})
