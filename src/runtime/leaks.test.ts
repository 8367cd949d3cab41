import { afterAll, expect, it } from 'vitest'
import { type MailingParts, mailNotices } from '../notices/index.ts'
import { makeStories, runRound } from '../simulation/index.ts'
import { type Database, postgresNotices } from '../store/index.ts'
import { type PrivateHouse, privateHouse, TENANT } from './privacy.fixture.ts'

const open: PrivateHouse[] = []
afterAll(async () => {
  for (const house of open) await house.close()
})

/** Has the database keep every row as it was before it was changed or removed: what a log of it would hold. */
async function keepGone(db: Database): Promise<void> {
  await db.as('*', async (client) => {
    await client.query(`
      create table gone_rows (name text, text text);
      create function keep_gone() returns trigger language plpgsql as $$
      begin
        insert into gone_rows values (tg_table_name, to_jsonb(old)::text);
        return coalesce(new, old);
      end $$`)
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'gone_rows'`,
    )
    for (const { name } of rows)
      await client.query(
        `create trigger keep_gone before update or delete on "${name}" for each row execute function keep_gone()`,
      )
  })
}

/** Every row of every table as text: what a dump of the database would hold. */
async function dumpOf(db: Database): Promise<Map<string, string>> {
  const dump = new Map<string, string>()
  await db.as('*', async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm')`,
    )
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(
        `select to_jsonb(t)::text as text from "${name}" t`,
      )
      dump.set(name, rows.map(({ text }) => unescaped(text).toLowerCase()).join('\n'))
    }
  })
  return dump
}

/** Some columns hold JSON as text, some of it in rows kept as text: its quotes are escaped once more each time. */
const unescaped = (text: string): string => text.replace(/\\+(["\\])/g, '$1')

const personal = /^(name|fio|phone|leaderId|birth|passport|inn|address|account|mail|email|skills)$/
/** Names of three words, of people; a topic or a bank has another form. */
const fullName = /^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+$/

/** What people entered under names that are plainly personal, whatever the schemas say of them. */
function personalIn(value: unknown, found: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (fullName.test(value) || (personal.test(key) && /\d{4}|@/.test(value))) found.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const [inner, child] of Object.entries(value)) personalIn(child, found, inner)
}

/** Whether a value stands in a text in small letters: digits only where they are a number of their own. */
function stands(value: string, text: string): boolean {
  if (!/^[\d+ -]+$/.test(value)) return text.includes(value.toLowerCase())
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/[\w.]/.test(text[at - 1] ?? '') && !/[\w.]/.test(text[at + value.length] ?? '')) return true
  return false
}

/** Somebody fills in a form, goes on with it, and sends another one: what is replaced or removed leaves nothing either. */
async function type({ drafts }: PrivateHouse, person: string, entered: Set<string>): Promise<void> {
  const owner = { tenant: TENANT, person }
  const opening = { procedure: 'application', action: 'prepare', case: null, parent: 'contest-x' }
  const onCase = { procedure: 'application', action: 'revise', case: 'application-x', parent: null }
  const typed = (name: string, phone: string) => {
    const body = { topic: 'Тема', members: [{ name, phone }] }
    personalIn(body, entered)
    return body
  }
  await drafts.save(owner, opening, typed('Черновикова Дарья Образцовна', '+79990000111'), 0)
  await drafts.save(owner, opening, typed('Черновикова Дарья Примеровна', '+79990000112'), 1)
  await drafts.save(owner, onCase, typed('Черновиков Пётр Образцович', '+79990000113'), 0)
  await drafts.sent(owner, onCase)
}

/** Everybody is told by mail what happened: the letters wait in the database. */
async function tell({ db, world, post }: PrivateHouse): Promise<void> {
  const parts: MailingParts = {
    tenant: TENANT,
    box: postgresNotices(db),
    engine: world.engine.parts,
    people: {
      inRole: async () => ['officer-1'],
      mailboxes: async (_, people) =>
        new Map(people.map((p) => [p, { to: `${p}@letters.example.org`, language: 'ru' }])),
    },
    post,
    linkTo: () => 'https://mera.example.org/',
    failed: (error) => {
      throw error
    },
  }
  while ((await mailNotices(parts)).taken > 0);
}

/** A contest until its last grant is closed, with accounts, letters and files around it. */
async function livedIn(entered: Set<string>): Promise<PrivateHouse> {
  const house = await privateHouse()
  open.push(house)
  await keepGone(house.db)
  const { world } = house
  const anna = await house.person('anna.primerova@example.org', 'Примерова Анна Образцовна')
  await house.upload(anna.session.person, 'Паспорт Примеровой Анны.pdf', 'паспорт 4599 000001')
  await type(house, anna.session.person, entered)
  const act = world.engine.act
  Object.assign(world.engine, {
    act: (command: Parameters<typeof act>[0]) => {
      personalIn(command.input, entered)
      return act(command)
    },
  })
  runRound({
    world,
    name: 'VII',
    title: 'Код ИИ (очередь VII)',
    announced: '2024-04-22',
    intakeDays: 35,
    stories: makeStories('VII', 12, 'leaks'),
    ended: () => {},
  })
  await world.run(Date.parse('2027-12-01T00:00:00+03:00'))
  expect(world.violations).toEqual([])
  await tell(house)
  for (const value of [
    'anna.primerova@example.org',
    'Примерова Анна',
    'Паспорт Примеровой',
    '4599 000001',
    '10.0.0.1',
    '@letters.example.org',
  ])
    entered.add(value)
  return house
}

it('nothing personal stands in any column of any table in plain text', { timeout: 300_000 }, async () => {
  const entered = new Set<string>()
  const house = await livedIn(entered)
  const values = [...new Set([...entered, ...house.sealed])].filter((value) => value.length >= 6)
  expect(values.length).toBeGreaterThan(100)
  for (const n of [1, 2, 3]) expect(values).toContain(`+7999000011${n}`)
  const leaks = async () => {
    const dump = await dumpOf(house.db)
    for (const table of [
      'events',
      'cases',
      'notices',
      'outbox',
      'files',
      'letters',
      'drafts',
      'access_accounts',
      'gone_rows',
    ])
      expect([...dump.keys()]).toContain(table)
    expect(dump.get('letters')).toContain('notice:')
    for (const gone of ['outbox', 'drafts']) expect(dump.get('gone_rows')).toContain(gone)
    expect(dump.get('drafts')).toContain('prepare')
    return [...dump].flatMap(([table, text]) =>
      values.flatMap((value) => (stands(value, text) ? [`${table}: ${value}`] : [])),
    )
  }
  expect(await leaks()).toEqual([])

  const phone = values.find((value) => /^\+7/.test(value))!
  const name = values.find((value) => fullName.test(value))!
  await house.db.as(TENANT, async (client) => {
    const operands = JSON.stringify({ to: { name: name.toUpperCase() } })
    await client.query(
      "insert into notices (tenant, case_id, key, recipient, message, operands) values ($1, 'c', 'k', 'p', 'm', $2)",
      [TENANT, operands],
    )
    await client.query("insert into outbox (tenant, case_id, key, item) values ($1, 'c', 'k', $2)", [
      TENANT,
      JSON.stringify({ phone }),
    ])
    await client.query("delete from outbox where key = 'k'")
  })
  expect((await leaks()).toSorted()).toEqual([`gone_rows: ${phone}`, `notices: ${name}`].toSorted())
})
