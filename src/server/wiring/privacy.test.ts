import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadConfiguration } from '../../operation/index.ts'
import { type FreshDatabase, freshDatabase } from '../../store/testing/index.ts'
import { serve } from '../main.ts'

let fresh: FreshDatabase
let address: string
let end: () => Promise<void>
const home = mkdtempSync(join(tmpdir(), 'mera-privacy-http-'))
beforeAll(async () => {
  fresh = await freshDatabase()
  const stop = new AbortController()
  const configuration = loadConfiguration(
    {
      MERA_HOME: home,
      DATABASE_URL: fresh.url,
      MERA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      MERA_LOG_LEVEL: 'silent',
    },
    { port: 0 },
  )
  let told: (at: string) => void = () => {}
  const ready = new Promise<string>((done) => {
    told = done
  })
  const ended = serve({ configuration, stop: stop.signal, ready: told })
  address = await Promise.race([ready, ended.then(() => '')])
  end = async () => {
    stop.abort()
    await ended
  }
})
afterAll(async () => {
  await end()
  await fresh.drop()
  rmSync(home, { recursive: true, force: true })
})

/** A part of a letter as plain text, whichever way the mail library wrapped it: base64 or quoted-printable. */
const unwrapped = (part: string): string =>
  /^[A-Za-z0-9+/=\s]{40,}$/.test(part)
    ? Buffer.from(part, 'base64').toString('utf8')
    : part.replace(/=\r?\n/g, '').replaceAll('=3D', '=')

/** The token of the link in the letters of the folder, once the postman has been there. */
async function tokenIn(): Promise<string> {
  const folder = join(home, 'letters')
  for (;;) {
    const names = existsSync(folder) ? readdirSync(folder) : []
    const parts = names.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8').split(/\r?\n\r?\n|\r?\n--.*/),
    )
    const token = /token=([\w-]{40,})/.exec(parts.map(unwrapped).join('\n'))?.[1]
    if (token) return token
    await new Promise((done) => setTimeout(done, 100))
  }
}

it('a person of a running server reads, agrees and asks over HTTP', async () => {
  let cookie = ''
  const ask = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}api/v1/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const set = answer.headers.getSetCookie().find((line) => line.includes('mera-session='))
    if (set) cookie = set.split(';')[0]!
    return answer
  }
  expect((await ask('GET', 'privacy/export')).status).toBe(401)
  const mail = 'anna.primerova@example.org'
  expect((await ask('POST', 'access/register', { mail, language: 'ru' })).status).toBeLessThan(300)
  const token = await tokenIn()
  const name = 'Примерова Анна'
  const confirmed = await ask('POST', 'access/confirm', { token, name, password: 'верная лошадь скрепка' })
  expect(confirmed.status).toBeLessThan(300)

  const form = 'drafts/contest/prepare'
  expect((await ask('PUT', form, { title: 'Черновик' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await ask('PUT', form, { title: 'Черновик' })).status).toBe(200)
  expect((await ask('PUT', form, { title: 'Другое' })).status).toBe(409)
  expect(await (await ask('GET', form)).json()).toMatchObject({ version: 1, body: { title: 'Черновик' } })
  const copy = await (await ask('GET', 'privacy/export')).json()
  expect(copy).toMatchObject({
    account: [{ mail, name }],
    sessions: [{ place: expect.any(String) }],
    cases: [],
    drafts: [{ procedure: 'contest', body: { title: 'Черновик' } }],
  })
  const page = await ask('GET', 'privacy/export', undefined, { accept: 'text/html' })
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await page.text()).toContain(name)
  expect((await ask('POST', 'privacy/consents/personal-data/give', { version: '1' })).status).toBe(204)
  expect(await (await ask('GET', 'privacy/seen')).json()).toEqual({ items: [], next: null })
  const request = await ask('POST', 'privacy/erasure-requests')
  expect([request.status, (await request.json()).state]).toEqual([201, 'open'])
  expect((await ask('GET', 'privacy/erasure-requests')).status).toBe(403)
})
