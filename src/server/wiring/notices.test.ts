import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Account, standardSettings } from '../../access/index.ts'
import { countingIds, memoryVault, type VirtualClock } from '../../memory/index.ts'
import { mailNotices, postman, smtpTransport } from '../../notices/index.ts'
import { type MailServer, mailServer, textOf } from '../../notices/testing/index.ts'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import {
  admit,
  type Bench,
  endIntake,
  makeBench,
  openContest,
  submitApplication,
} from '../../regulations/kod-ai/testing/index.ts'
import {
  type Database,
  openDatabase,
  postgresAccess,
  postgresLetters,
  postgresNotices,
  postgresPages,
  postgresStore,
} from '../../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../../store/testing/index.ts'
import { noticeMailing } from './notices.ts'

const tenant = 'fund'
const title = standardSettings.title
const vault = memoryVault()
let fresh: FreshDatabase
let processes: Database[]
let server: MailServer
let away = false
beforeAll(async () => {
  fresh = await freshDatabase()
  processes = [1, 2].map(() => openDatabase(fresh.url, { connections: 3 }))
  server = await mailServer({
    onRcptTo: (_, __, done) =>
      done(away ? Object.assign(new Error('later'), { responseCode: 451 }) : undefined),
  })
})
afterAll(async () => {
  await server.close()
  for (const db of processes) await db.close()
  await fresh.drop()
})

/** An account whose owner reads its mail. */
async function account(db: Database, person: string, more: Partial<Account> = {}): Promise<void> {
  await vault.ready(tenant, [person], true)
  const seal = (plain: string) => vault.seal(tenant, person, plain)
  await postgresAccess(db).as(tenant, (t) =>
    t.addAccount({
      person,
      state: 'active',
      language: 'ru',
      mail: seal(`${person}@example.org`),
      name: seal('Примерова Анна'),
      noticesByMail: true,
      createdAt: '2024-04-01T09:00:00.000Z',
      closedAt: null,
      ...more,
    }),
  )
}

/** What one process does in a turn: it takes notices, then the letters. */
function mailing(db: Database, { engine }: Bench, clock: VirtualClock) {
  const transport = smtpTransport({ url: `smtp://127.0.0.1:${server.port}`, from: 'Mera <mera@example.org>' })
  const post = postman({
    queue: postgresLetters(db),
    vault,
    clock,
    transport,
    domain: 'mera.example.org',
    title,
  })
  const settings = { ...standardSettings, origin: () => 'https://mera.example.org' }
  const parts = noticeMailing({
    tenant,
    box: postgresNotices(db),
    engine: engine.parts,
    access: { store: postgresAccess(db), vault, clock, settings },
    post: post.post,
    failed: (error) => {
      throw error
    },
  })
  return {
    close: () => transport.close(),
    async turn() {
      while ((await mailNotices(parts)).taken > 0);
      await post.deliver()
    },
  }
}

it('a contest tells everybody it is meant for by mail, each once, by two processes and a server that was away', async () => {
  const [db, other] = processes as [Database, Database]
  let clock: VirtualClock | undefined
  const t = makeBench('2024-04-22', [kodAi], (virtual) => {
    clock = virtual
    return { store: postgresStore(db, virtual), pages: postgresPages(db), vault, ids: countingIds() }
  })
  await account(db, 'p1')
  await account(db, 'p2', { language: 'en' })
  await account(db, 'p3', { noticesByMail: false })
  await account(db, 'p4', { state: 'closed', closedAt: '2024-04-02T09:00:00.000Z' })
  for (const person of ['officer-1', 'officer-2']) {
    await account(db, person)
    await postgresAccess(db).as(tenant, (tables) =>
      tables.addTerm({
        id: `t-${person}`,
        kind: 'role',
        of: 'fund-officer',
        person,
        from: '2024-04-01',
        to: null,
        rank: 0,
        powers: [],
        basis: { document: 'Приказ', number: '7-к', date: '2024-04-01' },
        grantedBy: 'system',
        grantedAt: '2024-04-01T09:00:00.000Z',
        ended: null,
      }),
    )
  }
  const mailers = [mailing(db, t, clock!), mailing(other, t, clock!)]
  const both = () => Promise.all(mailers.map((one) => one.turn()))

  const contest = await openContest(t)
  const ids: string[] = []
  for (const people of [['p1'], ['p2'], ['p3'], ['p4'], ['p5']])
    ids.push(await submitApplication(t, contest, people))
  away = true
  await both()
  await t.moveTo('2024-05-24')
  await t.engine.remind()
  await t.engine.drain()
  expect(server.received).toEqual([])
  away = false
  await both()
  await endIntake(t)
  for (const id of ids) await admit(t, id)
  await both()
  clock!.tick(86_400_000)
  await both()
  for (const one of mailers) await one.close()

  const got = server.received.map((letter) => `${letter.to.join()}: ${textOf(letter).split('\n')[0]}`).sort()
  const term = 'Срок «приём заявок» истекает 27.05.2024; рабочих дней до него: 1'
  expect(got).toEqual(
    [
      'p1@example.org: Прочитайте и подпишите заявку',
      'p1@example.org: Заявка подана',
      'p1@example.org: Заявка допущена к экспертизе',
      'p2@example.org: Read and sign the application',
      'p2@example.org: The application is filed',
      'p2@example.org: The application is admitted to review',
      `officer-1@example.org: ${term}`,
      `officer-2@example.org: ${term}`,
    ].sort(),
  )
  const links = server.received.map((letter) => /https:\S+/.exec(textOf(letter))?.[0])
  expect(new Set(links)).toEqual(
    new Set(
      [`contest/${contest}`, `application/${ids[0]}`, `application/${ids[1]}`].map(
        (place) => `https://mera.example.org/desk/cases/${place}`,
      ),
    ),
  )
  const rows = await db.as('*', (client) =>
    client.query('select mail_outcome as outcome, count(*)::integer from notices group by 1 order by 1'),
  )
  expect(rows.rows).toEqual([
    { outcome: 'mailed', count: 8 },
    { outcome: 'no-address', count: 6 },
    { outcome: 'shared', count: 1 },
    { outcome: 'unwanted', count: 3 },
  ])
  expect(await postgresNotices(db).count(tenant, { person: 'p4', unread: true })).toBe(3)
})
