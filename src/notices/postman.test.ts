import { describe, expect, it } from 'vitest'
import { memoryVault, virtualClock } from '../memory/index.ts'
import { memoryLetters } from '../memory/letters/index.ts'
import { memoryWording } from '../memory/wording/index.ts'
import { keptMail } from './kept.ts'
import { type Mail, MailError, type MailTransport } from './mail.ts'
import { type Letter, postman } from './postman.ts'
import { templates } from './templates.ts'

const letter = (more: Partial<Letter> = {}): Letter => ({
  tenant: 'fund',
  key: 'confirm:1',
  kind: 'confirm',
  person: 'p-1',
  to: 'anna@example.org',
  language: 'ru',
  data: { link: 'https://mera.example.org/confirm?token=x' },
  ...more,
})

function bench(transport: MailTransport = keptMail()) {
  const clock = virtualClock('2024-05-06T09:00:00.000Z')
  const vault = memoryVault()
  const queue = memoryLetters()
  const title = { ru: 'Мера', en: 'Mera' }
  return {
    clock,
    vault,
    queue,
    post: postman({ queue, vault, clock, transport, domain: 'mera.example.org', title }),
  }
}

/** A transport that fails as often as it is told to; it counts as sent what reached it. */
function failing(times: number, error: Error, after = false): MailTransport & { reached: Mail[] } {
  const reached: Mail[] = []
  let left = times
  return {
    reached,
    async send(mail) {
      if (after || left <= 0) reached.push(mail)
      if (left-- > 0) throw error
    },
    async close() {},
  }
}

describe('postman', () => {
  it('sends the words of the tenant where they were changed', async () => {
    const mail = keptMail()
    const { queue, vault, clock } = bench()
    const words = { subject: 'Свои слова', text: 'Вот ссылка:\n\n{link}' }
    const change = { language: 'ru', seq: 1, words, by: 'p-1', at: clock.now(), reason: 'р' } as const
    const wording = memoryWording()
    await wording.add('fund', { kind: 'confirm', ...change })
    const title = { ru: 'Мера', en: 'Mera' }
    const post = postman({ queue, vault, clock, transport: mail, domain: 'x', title, wording })
    await post.post(letter())
    await post.post(letter({ key: 'confirm:2', language: 'en' }))
    await post.deliver()
    expect(mail.letters.map(({ subject }) => subject)).toEqual(['Свои слова', 'Confirm your address'])
    expect(mail.letters[0]?.text).toBe('Вот ссылка:\n\nhttps://mera.example.org/confirm?token=x\n')
  })

  it('sends a letter in the language asked for, once', async () => {
    const mail = keptMail()
    const { post } = bench(mail)
    await post.post(letter())
    await post.post(letter())
    await post.post(letter({ key: 'confirm:2', language: 'en' }))
    expect((await post.deliver()).sent).toBe(2)
    expect((await post.deliver()).sent).toBe(0)
    const [russian, english] = mail.letters
    expect(russian).toMatchObject({ to: 'anna@example.org', subject: 'Подтвердите адрес' })
    expect(russian?.text).toContain('«Мера»')
    expect(russian?.text).toContain('https://mera.example.org/confirm?token=x')
    expect(russian?.html).toContain('<a href="https://mera.example.org/confirm?token=x">')
    expect(english?.text).not.toMatch(/[а-яё]/i)
    expect(russian?.messageId).toMatch(/^<[0-9a-f]{40}@mera\.example\.org>$/)
    expect(english?.messageId).not.toBe(russian?.messageId)
  })

  it('keeps addresses and links sealed while they wait', async () => {
    const { post, queue } = bench()
    await post.post(letter())
    const kept = JSON.stringify(await queue.take('2024-05-06T09:00:00.000Z', '2024-05-06T09:00:00.000Z', 9))
    expect(kept).not.toMatch(/anna|example\.org|token/)
  })

  it('tries again later with the same Message-ID, also where the answer of the server was lost', async () => {
    const transport = failing(2, new MailError('ETIMEDOUT', false), true)
    const { post, clock } = bench(transport)
    await post.post(letter())
    expect((await post.deliver()).postponed).toEqual([{ key: 'confirm:1', reason: 'ETIMEDOUT' }])
    expect(await post.deliver()).toEqual({ sent: 0, postponed: [], givenUp: [] })
    clock.tick(60_000)
    expect((await post.deliver()).postponed).toHaveLength(1)
    clock.tick(60_000)
    expect(transport.reached).toHaveLength(2)
    clock.tick(60_000)
    expect((await post.deliver()).sent).toBe(1)
    expect(new Set(transport.reached.map(({ messageId }) => messageId)).size).toBe(1)
  })

  it('gives a refused letter up at once and an unreachable server in the end; reasons name nobody', async () => {
    const refused = bench(failing(99, new MailError('EENVELOPE 550', true)))
    await refused.post.post(letter())
    expect((await refused.post.deliver()).givenUp).toEqual([{ key: 'confirm:1', reason: 'EENVELOPE 550' }])
    const dead = bench(failing(99, new MailError('ECONNECTION', false)))
    await dead.post.post(letter())
    let rounds = 0
    while (dead.queue.givenUp().length === 0 && rounds < 50) {
      await dead.post.deliver()
      dead.clock.tick(6 * 3_600_000)
      rounds++
    }
    expect(rounds).toBe(12)
  })

  it('lets a letter that a dying node took be sent by the next one', async () => {
    const { post, clock, queue } = bench()
    await post.post(letter())
    await queue.take(clock.now(), new Date(Date.parse(clock.now()) + 600_000).toISOString(), 9)
    expect((await post.deliver()).sent).toBe(0)
    clock.tick(10 * 60_000)
    expect((await post.deliver()).sent).toBe(1)
  })

  it('is held up by no letter that has a fault, and tells nothing of what it holds', async () => {
    const { post } = bench(failing(1, new RangeError('anna@example.org')))
    for (const key of ['a', 'b', 'c']) await post.post(letter({ key }))
    expect(await post.deliver()).toEqual({
      sent: 2,
      postponed: [{ key: 'a', reason: 'FAULT RangeError' }],
      givenUp: [],
    })
  })

  it('sends nothing to the erased, and nothing that is no letter', async () => {
    const mail = keptMail()
    const { post, vault } = bench(mail)
    await post.post(letter())
    await post.post(letter({ key: 'n', kind: 'nothing', person: 'nobody' }))
    await vault.erase('fund', 'p-1')
    expect((await post.deliver()).sent).toBe(0)
    expect(mail.letters).toEqual([])
  })

  it('gives up an address that would add a header', async () => {
    const { post } = bench()
    await post.post(letter({ to: 'a@example.org\r\nBcc: b@example.org' }))
    expect((await post.deliver()).givenUp).toEqual([{ key: 'confirm:1', reason: 'ADDRESS_REFUSED' }])
  })
})

describe('templates', () => {
  it.each(Object.entries(templates))('%s says the same places in both languages', (_, { subject, text }) => {
    const places = (told: string) => [...new Set(told.match(/\{\w+\}/g))].sort()
    expect(places(text.ru)).toEqual(places(text.en))
    expect(text.en + subject.en).not.toMatch(/[а-яё]/i)
    expect(text.ru).toMatch(/[а-яё]/i)
  })
})
