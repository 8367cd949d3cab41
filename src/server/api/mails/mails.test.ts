import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { memoryLetters } from '../../../memory/letters/index.ts'
import { memoryWording } from '../../../memory/wording/index.ts'
import { asker, tokenOf } from '../testing/index.ts'
import { type MailPage, mailsApi, type WordingPage } from './index.ts'

const body = { sealed: 1, subject: 'p-1', key: 'k', iv: 'i', text: 'x', blind: 'b' } as const
const at = (minute: number) => `2024-05-06T09:0${minute}:00.000Z`

async function bench() {
  const mail = memoryLetters()
  const letter = { tenant: 'fund', language: 'ru', person: 'p-1', body, attempts: 0 } as const
  await mail.put({ ...letter, key: 'a', kind: 'notice' }, at(3))
  await mail.put({ ...letter, key: 'b', kind: 'recovery' }, at(1))
  await mail.put({ ...letter, key: 'c', kind: 'notice', tenant: 'other' }, at(1))
  await mail.giveUp('fund', 'b', 'EENVELOPE 550')
  const seen: unknown[] = []
  const app = new Hono().route(
    '/',
    mailsApi({
      mail,
      wording: memoryWording(),
      tenant: 'fund',
      clock: { now: () => at(5) },
      identityOf: async (c) => {
        const token = c.req.header('authorization')?.slice('Bearer '.length)
        return token ? JSON.parse(Buffer.from(token, 'base64url').toString()) : null
      },
      namesOf: async (_, people) => new Map(people.map((person) => [person, `Имя ${person}`])),
      accessed: async (one) => void seen.push(one),
      failed: (error) => {
        throw error
      },
    }),
  )
  const ask = (path: string, who: ReturnType<typeof asker> | null, input?: object) =>
    app.request(`/api/v1/mails${path}`, {
      method: input ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
      },
      ...(input ? { body: JSON.stringify(input) } : {}),
    })
  return { ask, seen }
}
const administrator = asker('admin', 'administrator')

it('administrators see what was not sent, and why, and send it once more', async () => {
  const { ask, seen } = await bench()
  const page = (await (await ask('', administrator)).json()) as MailPage
  expect(page.items).toEqual([
    { key: 'b', kind: 'recovery', name: 'Имя p-1', attempts: 0, due: at(1), failure: 'EENVELOPE 550' },
    { key: 'a', kind: 'notice', name: 'Имя p-1', attempts: 0, due: at(3), failure: null },
  ])
  expect(seen).toMatchObject([{ viewer: 'admin', people: ['p-1'], fields: ['name'] }])
  const after = (await (await ask('/retry', administrator, { key: 'b' })).json()) as MailPage
  expect(after.items.map(({ key, due, failure }) => [key, due, failure])).toEqual([
    ['a', at(3), null],
    ['b', at(5), null],
  ])
  for (const key of ['c', 'none']) expect((await ask('/retry', administrator, { key })).status).toBe(404)
})

it('nobody else does', async () => {
  const { ask } = await bench()
  expect([(await ask('', null)).status, (await ask('/retry', null, { key: 'b' })).status]).toEqual([401, 401])
  for (const who of [asker('o', 'fund-officer'), asker('a', 'auditor'), asker('p-1', 'applicant')])
    expect([(await ask('', who)).status, (await ask('/retry', who, { key: 'b' })).status]).toEqual([403, 403])
})

describe('the words of letters', () => {
  const recovery = { kind: 'recovery', language: 'ru' } as const
  const words = { subject: 'Пароль в «{title}»', text: 'Задайте новый:\n\n{link}' }
  const one = async (answer: Response) =>
    ((await answer.json()) as WordingPage).items.find(
      ({ kind, language }) => kind === 'recovery' && language === 'ru',
    )!

  it('are changed with a reason, stay to be read, and go back to the default', async () => {
    const { ask } = await bench()
    const before = await one(await ask('/wording', administrator))
    expect(before).toMatchObject({ seq: 0, words: before.default, changes: [], places: ['title', 'link'] })
    const change = (said: object | null, seq: number) =>
      ask('/wording', administrator, { ...recovery, words: said, reason: 'короче', seq })
    expect(await one(await change(words, 0))).toMatchObject({
      seq: 1,
      words,
      changes: [{ by: 'Имя admin', at: at(5), reason: 'короче', words }],
    })
    expect((await change(words, 0)).status).toBe(409)
    expect(await one(await change(null, 1))).toMatchObject({
      words: before.default,
      changes: [{ words: null }, { words }],
    })
  })

  it('are read with an invented case, and refused where a place is unknown', async () => {
    const { ask } = await bench()
    const preview = (said: object) => ask('/wording/preview', administrator, { ...recovery, words: said })
    expect(await (await preview(words)).json()).toMatchObject({
      subject: 'Пароль в «Мера»',
      text: expect.stringContaining('https://mera.example.org/'),
    })
    expect((await preview({ ...words, subject: '{who}' })).status).toBe(422)
    const wrong = { ...recovery, words: { ...words, text: 'без ссылки' }, reason: 'р', seq: 0 }
    expect((await ask('/wording', administrator, wrong)).status).toBe(422)
  })

  it('are for administrators', async () => {
    const { ask } = await bench()
    const input = { ...recovery, words, reason: 'р', seq: 0 }
    for (const who of [asker('o', 'fund-officer'), asker('a', 'auditor')])
      expect([
        (await ask('/wording', who)).status,
        (await ask('/wording', who, input)).status,
        (await ask('/wording/preview', who, { ...recovery, words })).status,
      ]).toEqual([403, 403, 403])
  })
})
