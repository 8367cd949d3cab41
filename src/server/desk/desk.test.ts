import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PASSWORD } from '../../memory/access/testing/index.ts'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { apiBench } from '../api/access/testing/index.ts'
import { createApp } from '../app.tsx'
import { memoryParts } from '../testing/memory-parts.ts'
import type { DeskFiles } from './assets.ts'
import { deskModel, inputSchema, wordsOf } from './model.ts'

const ORIGIN = 'https://mera.example.org'
const script = 'console.log("desk")'.repeat(50)
const desk: DeskFiles = {
  script: 'web-A1.js',
  style: 'web-A1.css',
  read: (name) => (name === 'web-A1.js' ? Buffer.from(script) : null),
}

function bench() {
  const api = apiBench()
  const app = createApp(memoryParts(), { access: api.api, desk })
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(ORIGIN + path, { headers })
  return { api, ask, app }
}

describe('the page of the desk', () => {
  it('sends a guest to sign in, and on to where they were going', async () => {
    const answer = await bench().ask('/desk/cases/application/17')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/access/sign-in?next=%2Fdesk%2Fcases%2Fapplication%2F17')
  })

  it('carries who sits at it, runs only scripts of this site and is kept by nobody', async () => {
    const { api, ask } = bench()
    const opened = await api.person('anna@example.org')
    const answer = await ask('/desk', {
      cookie: `__Host-mera-session=${opened.secret}`,
      'accept-language': 'ru',
    })
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(text).toContain('/desk/assets/web-A1.js')
    expect(text).toContain('data-seat=')
    expect(text).not.toContain('anna@example.org')
  })

  it('is where signing in leads, and the site links it', async () => {
    const { api, app, ask } = bench()
    const { secret } = await api.person('anna@example.org')
    const signed = await app.request(`${ORIGIN}/access/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ mail: 'anna@example.org', password: PASSWORD }).toString(),
    })
    expect(signed.headers.get('location')).toBe('/desk')
    expect(await (await ask('/rules', { cookie: `__Host-mera-session=${secret}` })).text()).toContain(
      'href="/desk"',
    )
  })
})

describe('the files of the desk', () => {
  it('travel packed, are kept for ever, and no other file is read', async () => {
    const { ask } = bench()
    const packed = await ask('/desk/assets/web-A1.js', { 'accept-encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('cache-control')).toContain('immutable')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(script)
    expect(await (await ask('/desk/assets/web-A1.js')).text()).toBe(script)
    for (const name of [
      'web-A2.js',
      'web-..%2Fserver.js',
      'server.mjs',
      '..%2F..%2Fpackage.json',
      'web-A1.js.map',
    ])
      expect((await ask(`/desk/assets/${name}`)).status, name).toBe(404)
  })
})

describe('what the desk knows of the programmes', () => {
  it('names every procedure, state and action in both languages', () => {
    const model = deskModel([kodAi])
    expect(Object.keys(model.procedures).sort()).toEqual(kodAi.procedures.map(({ id }) => id).sort())
    for (const [id, { title, states, actions }] of Object.entries(model.procedures))
      for (const { ru, en } of [
        title,
        ...Object.values(states).map((s) => s.title),
        ...Object.values(actions).map((a) => a.title),
      ])
        expect([/[а-яё]/i.test(ru), en.trim() !== ''], `${id}: ${ru}`).toEqual([true, true])
  })

  it('has a schema for the form of each action, the one that its input is checked by', () => {
    for (const { id, actions } of kodAi.procedures)
      for (const { name, input } of actions)
        expect(inputSchema([kodAi], id, name)).toEqual(
          z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
        )
    expect(inputSchema([kodAi], 'application', 'no-such')).toBeNull()
    expect(inputSchema([kodAi], 'no-such', 'prepare')).toBeNull()
  })

  it('keeps the words of two programmes apart where they word one key differently', () => {
    const own = { subject: { ru: 'Предмет', en: 'Subject' }, note: kodAi.labels.note! }
    const [procedure] = kodAi.procedures
    const other = { ...kodAi, labels: own, procedures: [{ ...procedure!, id: 'other' }] }
    const words = wordsOf([{ ...kodAi, labels: { ...own, subject: { ru: 'Тема', en: 'Topic' } } }, other])
    expect(words).toEqual({
      subject: { ru: 'Тема', en: 'Topic' },
      'other.subject': { ru: 'Предмет', en: 'Subject' },
      note: own.note,
    })
  })

  it('is answered, and what is not there is not', async () => {
    const { ask } = bench()
    const { regulations } = (await (await ask('/desk/model')).json()) as { regulations: { id: string }[] }
    expect(regulations.map(({ id }) => id)).toContain('kod-ai')
    expect((await ask('/desk/model/application/prepare')).status).toBe(200)
    expect((await ask('/desk/model/application/constructor')).status).toBe(404)
  })
})
