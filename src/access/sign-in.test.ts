import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { hours, minutes } from './instant.ts'
import { argonPasswords, type Passwords } from './password.ts'
import { setAccountState } from './people.ts'
import { signInWithCode } from './second-step.ts'
import { type SignedIn, signIn } from './sign-in.ts'

const anna = 'anna@example.org'
const wrong = { code: 'WRONG_CREDENTIALS' }
const cheap = argonPasswords({ memoryCost: 256, timeCost: 1, parallelism: 1 })

/** Passwords that note what they were asked. */
function watched(): Passwords & { asked: string[] } {
  const asked: string[] = []
  return {
    ...cheap,
    asked,
    verify(stored, password) {
      asked.push(stored === null ? 'nobody' : 'somebody')
      return cheap.verify(stored, password)
    },
  }
}
const opened = (signed: SignedIn) => {
  if (signed.next !== 'done') throw new RangeError('a second step is asked for')
  return signed.opened
}
const ticketOf = (signed: SignedIn) => (signed.next === 'second-step' ? signed.ticket : '')

describe('sign-in', () => {
  it('opens a session by password', async () => {
    const bench = accessBench()
    const { session } = await bench.person(anna)
    const signed = opened(
      await signIn(bench.parts, TENANT, { mail: 'ANNA@example.org', password: PASSWORD }, bench.from),
    )
    expect(signed.session).toMatchObject({ person: session.person, via: 'password', kind: 'browser' })
    expect((await bench.identity(signed)).person).toBe(session.person)
    expect(signed.session.hash).not.toContain(signed.secret)
  })

  it('answers a wrong password and an unknown address alike, after the same work', async () => {
    const passwords = watched()
    const bench = accessBench({ passwords })
    await bench.person(anna)
    const refusal = async (mail: string) => {
      const error = await signIn(
        bench.parts,
        TENANT,
        { mail, password: 'неверный пароль' },
        bench.from,
      ).catch((e) => e)
      return { code: error.code, kind: error.kind, title: error.title, items: error.items }
    }
    expect(await refusal(anna)).toEqual(await refusal('nobody@example.org'))
    expect(passwords.asked).toEqual(['somebody', 'nobody'])
  })

  it('locks an account out after ten attempts, known or not, wherever they come from; the right one starts anew', async () => {
    for (const mail of [anna, 'nobody@example.org']) {
      const bench = accessBench()
      await bench.person(anna)
      const from = (i: number) => ({ ...bench.from, place: `203.0.113.${i}` })
      const attempt = (i: number, password = 'неверный пароль') =>
        signIn(bench.parts, TENANT, { mail, password }, from(i))
      for (let i = 0; i < 10; i++) await expect(attempt(i)).rejects.toMatchObject(wrong)
      await expect(attempt(11, PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    }
    const bench = accessBench()
    await bench.person(anna)
    const attempt = (password: string) => signIn(bench.parts, TENANT, { mail: anna, password }, bench.from)
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 9; i++) await expect(attempt('неверный пароль')).rejects.toMatchObject(wrong)
      await expect(attempt(PASSWORD)).resolves.toMatchObject({ next: 'done' })
    }
  })

  it('counts attempts by place too', async () => {
    const bench = accessBench()
    const attempt = (i: number) =>
      signIn(bench.parts, TENANT, { mail: `a${i}@example.org`, password: 'x' }, bench.from)
    for (let i = 0; i < 60; i++) await expect(attempt(i)).rejects.toMatchObject(wrong)
    await expect(attempt(60)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })

  it('hashes anew where the cost was raised', async () => {
    const bench = accessBench()
    const { session } = await bench.person(anna)
    const dearer = {
      ...bench.parts,
      passwords: argonPasswords({ memoryCost: 512, timeCost: 1, parallelism: 1 }),
    }
    const stored = () => bench.parts.store.as(TENANT, async (t) => (await t.password(session.person))?.hash)
    await signIn(dearer, TENANT, { mail: anna, password: PASSWORD }, bench.from)
    expect(await stored()).toContain('m=512')
    await expect(
      signIn(dearer, TENANT, { mail: anna, password: PASSWORD }, bench.from),
    ).resolves.toBeDefined()
  })

  it('knows no closed account', async () => {
    const bench = accessBench()
    const admin = await bench.administrator()
    const anna1 = await bench.person(anna)
    await setAccountState(bench.parts, admin, anna1.session.person, 'closed', 'уволен')
    await expect(bench.identity(anna1)).rejects.toThrow('ended')
    const attempt = () => signIn(bench.parts, TENANT, { mail: anna, password: PASSWORD }, bench.from)
    await expect(attempt()).rejects.toMatchObject(wrong)
    await setAccountState(bench.parts, admin, anna1.session.person, 'active', 'уволен')
    await expect(attempt()).resolves.toMatchObject({ next: 'done' })
  })
})

describe('the second step', () => {
  async function enrolled() {
    const bench = accessBench()
    const person = await bench.person(anna)
    const app = await bench.withCodes(person)
    const ticket = async () =>
      ticketOf(await signIn(bench.parts, TENANT, { mail: anna, password: PASSWORD }, bench.from))
    const finish = (given: { ticket: string; code: string }) =>
      signInWithCode(bench.parts, TENANT, given, bench.from)
    bench.clock.tick(minutes(1))
    return { bench, app, ticket, finish }
  }

  it('asks for a code, and takes each code once', async () => {
    const { bench, app, ticket, finish } = await enrolled()
    const [one, two] = [await ticket(), await ticket()]
    const code = bench.code(app.secret)
    const session = await finish({ ticket: one, code })
    expect((await bench.identity(session)).session.secondStep).toBe(true)
    await expect(finish({ ticket: two, code })).rejects.toMatchObject({ code: 'WRONG_CODE' })
    bench.clock.tick(30_000)
    await expect(finish({ ticket: two, code: bench.code(app.secret) })).resolves.toBeDefined()
  })

  it('lets one of two attempts with one code through', async () => {
    const { bench, app, ticket, finish } = await enrolled()
    const code = bench.code(app.secret)
    const tickets = [await ticket(), await ticket(), await ticket()]
    const tries = await Promise.allSettled(tickets.map((one) => finish({ ticket: one, code })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('takes the codes of a step before and after, none further away', async () => {
    for (const [away, good] of [
      [-60_000, false],
      [-30_000, true],
      [30_000, true],
      [60_000, false],
    ] as const) {
      const { bench, app, ticket, finish } = await enrolled()
      bench.clock.tick(minutes(10))
      const open = await ticket()
      const other = accessBench()
      other.clock.set(new Date(Date.parse(bench.clock.now()) + away).toISOString())
      const done = finish({ ticket: open, code: other.code(app.secret) })
      await (good
        ? expect(done).resolves.toBeDefined()
        : expect(done).rejects.toMatchObject({ code: 'WRONG_CODE' }))
    }
  })

  it('takes a recovery code instead, once', async () => {
    const { app, ticket, finish } = await enrolled()
    const code = app.codes[3]!
    await finish({ ticket: await ticket(), code: code.toUpperCase().replaceAll('-', ' ') })
    await expect(finish({ ticket: await ticket(), code })).rejects.toMatchObject({ code: 'WRONG_CODE' })
    await expect(finish({ ticket: await ticket(), code: app.codes[4]! })).resolves.toBeDefined()
  })

  it('uses a ticket once and for five minutes, and stops guessing', async () => {
    const { bench, app, ticket, finish } = await enrolled()
    const late = await ticket()
    bench.clock.tick(minutes(5))
    await expect(finish({ ticket: late, code: bench.code(app.secret) })).rejects.toMatchObject({
      code: 'LINK_USED_OR_EXPIRED',
    })
    const guessed = await ticket()
    for (let i = 0; i < 5; i++)
      await expect(finish({ ticket: guessed, code: '000000' })).rejects.toMatchObject({ code: 'WRONG_CODE' })
    await expect(finish({ ticket: guessed, code: bench.code(app.secret) })).rejects.toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    })
  })

  it('opens no session by the password alone', async () => {
    const { bench, ticket } = await enrolled()
    const secret = await ticket()
    await expect(
      bench.identity({ secret, session: (await bench.person('b@example.org')).session }),
    ).rejects.toThrow()
    bench.clock.tick(hours(1))
  })
})
