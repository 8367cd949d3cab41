import { afterEach, describe, expect, it } from 'vitest'
import { countingIds, memoryStore, memoryVault } from '../memory/index.ts'
import { memoryLetters } from '../memory/letters/index.ts'
import { type MemoryNotices, memoryNotices, withNotices } from '../memory/notices/index.ts'
import { kodAi } from '../regulations/kod-ai/index.ts'
import { makeBench, openContest, submitApplication } from '../regulations/kod-ai/testing/index.ts'
import { type Addressees, type Mailbox, type MailingParts, mailNotices } from './mailing.ts'
import { postman } from './postman.ts'
import { smtpTransport } from './smtp.ts'
import { type MailServer, mailServer, type Received, subjectOf, textOf } from './testing/index.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

type Known = Readonly<Record<string, Mailbox | 'no-address' | 'unwanted'>>

/** An application of two members was filed, so that there are notices; and whatever takes them to a mail server. */
async function bench(known: Known, server: MailServer, role: readonly string[] = []) {
  let notices: MemoryNotices | undefined
  const vault = memoryVault()
  const t = makeBench('2024-04-22', [kodAi], (clock) => {
    const store = memoryStore(clock)
    notices = memoryNotices(clock)
    return { store: withNotices(store, notices), pages: store, vault, ids: countingIds() }
  })
  const contest = await openContest(t)
  const id = await submitApplication(t, contest, ['p1', 'p2'])
  const transport = smtpTransport({ url: `smtp://127.0.0.1:${server.port}`, from: 'Mera <mera@example.org>' })
  ends.push(() => transport.close(), server.close)
  const title = { ru: 'Мера', en: 'Mera' }
  const { clock } = t
  const post = postman({ queue: memoryLetters(), vault, clock, transport, domain: 'mera.example.org', title })
  const errors: unknown[] = []
  const people: Addressees = {
    inRole: async () => role,
    mailboxes: async (_, persons) => new Map(persons.map((p) => [p, known[p] ?? 'no-address'])),
  }
  /** Turn after turn until nothing is due. */
  async function mail(more: { people?: Addressees } = {}) {
    const parts: MailingParts = {
      tenant: 'fund',
      box: notices!.box,
      engine: t.engine.parts,
      people,
      post: post.post,
      linkTo: (procedure, about) => `https://mera.example.org/api/v1/cases/${procedure}/${about}`,
      failed: (error) => errors.push(error),
      ...more,
    }
    const all: Record<string, number> = {}
    for (;;) {
      const { taken, done } = await mailNotices(parts)
      if (taken === 0) return all
      for (const [outcome, count] of Object.entries(done)) all[outcome] = (all[outcome] ?? 0) + count
    }
  }
  return { t, id, contest, post, mail, errors, notices: notices! }
}

const anna: Mailbox = { to: 'anna@example.org', language: 'ru' }
const boris: Mailbox = { to: 'boris@example.org', language: 'en' }
const byText = (a: Received, b: Received) => (textOf(a) < textOf(b) ? -1 : 1)

describe('letters with notices', () => {
  it('say what happened to which case and where it is read, to each in their language, once', async () => {
    const server = await mailServer()
    const { mail, post, id } = await bench({ p1: anna, p2: boris }, server)
    expect(await mail()).toEqual({ mailed: 3 })
    expect(await mail()).toEqual({})
    expect((await post.deliver()).sent).toBe(3)
    expect((await post.deliver()).sent).toBe(0)
    const letters = [...server.received].sort(byText)
    expect(letters.map(({ to }) => to)).toEqual([
      ['boris@example.org'],
      ['anna@example.org'],
      ['anna@example.org'],
    ])
    const [english, filed, sign] = letters
    expect(textOf(english!)).toBe(
      `Read and sign the application\n\nApplication, case 1\n\nhttps://mera.example.org/api/v1/cases/application/${id}\n\nThe notice stands in the list of your notices with Mera, too. Letters with notices can be switched off in your account.`,
    )
    expect(english!.text).not.toMatch(/[а-яё]/i)
    expect(textOf(filed!).split('\n')[0]).toBe('Заявка подана')
    expect(textOf(sign!).split('\n')[0]).toBe('Прочитайте и подпишите заявку')
    expect([subjectOf(filed!), subjectOf(english!)]).toEqual(['Заявка: уведомление', 'Application: a notice'])
    expect(new Set(letters.map(({ text }) => /message-id: (\S+)/i.exec(text)?.[1])).size).toBe(3)
  })

  it('tell days and deadlines in words', async () => {
    const server = await mailServer()
    const { t, mail, post } = await bench({ p9: anna }, server, ['p9'])
    await t.moveTo('2024-05-24')
    await t.engine.remind()
    await t.engine.drain()
    expect(await mail()).toMatchObject({ shared: 1, mailed: 1 })
    await post.deliver()
    expect(textOf(server.received[0]!).split('\n')[0]).toBe(
      'Срок «приём заявок» истекает 27.05.2024; рабочих дней до него: 1',
    )
  })

  it('go to nobody without an address and nobody who wants none, and are not tried again', async () => {
    const server = await mailServer()
    const { mail, post, notices, t } = await bench({ p1: 'unwanted' }, server)
    expect(await mail()).toEqual({ unwanted: 2, 'no-address': 1 })
    t.clock.tick(30 * 86_400_000)
    expect(await mail()).toEqual({})
    await post.deliver()
    expect(server.received).toEqual([])
    expect(await notices.box.count('fund', { person: 'p1', unread: true })).toBe(2)
  })

  it('come in the end where the mail server was away, each once', async () => {
    let away = true
    const server = await mailServer({
      onRcptTo: (_, __, done) =>
        done(away ? Object.assign(new Error('later'), { responseCode: 451 }) : undefined),
    })
    const { mail, post, t } = await bench({ p1: anna }, server)
    await mail()
    expect((await post.deliver()).postponed).toHaveLength(2)
    t.clock.tick(60_000)
    away = false
    await mail()
    expect((await post.deliver()).sent).toBe(2)
    t.clock.tick(86_400_000)
    await mail()
    await post.deliver()
    expect(server.received).toHaveLength(2)
  })
})

describe('the mailing', () => {
  it('tries again where something failed, tells it, holds nobody up, and gives up in the end', async () => {
    const server = await mailServer()
    const { mail, errors, notices, t } = await bench({ p2: boris }, server)
    const people: Addressees = {
      inRole: async () => [],
      async mailboxes(_, persons) {
        if (persons.includes('p1')) throw new RangeError('no key at hand')
        return new Map(persons.map((p) => [p, boris]))
      },
    }
    expect(await mail({ people })).toEqual({ mailed: 1 })
    expect(errors).toHaveLength(2)
    expect(await mail({ people })).toEqual({})
    let rounds = 1
    for (; rounds < 50 && notices.outcomes().some(([, , outcome]) => outcome === null); rounds++) {
      t.clock.tick(6 * 3_600_000)
      await mail({ people })
    }
    expect([rounds, errors.length]).toEqual([12, 24])
    expect(
      notices
        .outcomes()
        .filter(([to]) => to === 'p1')
        .map(([, , outcome]) => outcome),
    ).toEqual(['failed', 'failed'])
  })

  it('keeps a notice to a role for whoever comes into it', async () => {
    const server = await mailServer()
    const role: string[] = []
    const { t, mail, notices } = await bench({}, server, role)
    await mail()
    await t.moveTo('2024-05-24')
    await t.engine.remind()
    await t.engine.drain()
    for (let day = 0; day < 30; day++) {
      expect(await mail()).toEqual({})
      t.clock.tick(86_400_000)
    }
    role.push('p9')
    expect(await mail()).toEqual({ shared: 1, 'no-address': 1 })
    role.push('p10')
    t.clock.tick(86_400_000)
    expect(await mail()).toEqual({})
    expect(await notices.box.count('fund', { person: 'p9', unread: true })).toBe(1)
    expect(await notices.box.count('fund', { person: 'p10', unread: true })).toBe(0)
  })

  it('counts among those in a role whoever has it by the facts of the case', async () => {
    const server = await mailServer()
    const { mail, notices, id } = await bench({}, server, ['p9'])
    await mail()
    notices.keep({
      kind: 'notice',
      key: `${id}#9!0`,
      tenant: 'fund',
      source: `${id}#9`,
      notice: { to: 'role:member', message: 'application.decided' },
    })
    expect(await mail()).toEqual({ shared: 1, 'no-address': 3 })
    for (const person of ['p1', 'p2', 'p9']) {
      const { items } = await notices.box.page('fund', { person, unread: true, limit: 1, after: null })
      expect([person, items[0]?.message]).toEqual([person, 'application.decided'])
    }
  })
})
