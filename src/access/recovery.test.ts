import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { changePassword } from './change-password.ts'
import { hours, minutes } from './instant.ts'
import { me } from './me.ts'
import { setAccountState } from './people.ts'
import { resetPassword, startRecovery } from './recover.ts'
import { signIn } from './sign-in.ts'

const anna = 'anna@example.org'
const NEXT = 'другая длинная фраза'
const dead = { code: 'LINK_USED_OR_EXPIRED' }

async function bench() {
  const made = accessBench()
  const { parts, from } = made
  const person = await made.person(anna)
  return {
    ...made,
    person,
    ask: (mail = anna) => startRecovery(parts, TENANT, { mail, language: 'ru' }, from),
    reset: (token: string, password = NEXT) => resetPassword(parts, TENANT, { token, password }, from),
    enter: (password: string) => signIn(parts, TENANT, { mail: anna, password }, from),
  }
}

describe('recovery', () => {
  it('sets a new password by the link of a letter and ends every session', async () => {
    const b = await bench()
    await b.enter(PASSWORD)
    await b.ask()
    expect(b.letters.at(-1)).toMatchObject({ kind: 'recovery', to: anna })
    await b.reset(b.token(anna))
    await expect(b.identity(b.person)).rejects.toThrow('ended')
    await expect(b.enter(PASSWORD)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    await expect(b.enter(NEXT)).resolves.toMatchObject({ next: 'done' })
    expect(b.letters.at(-1)).toMatchObject({ kind: 'password-changed', to: anna })
  })

  it('keeps the second step, and voids the tickets of the old password', async () => {
    const b = await bench()
    await b.withCodes(b.person)
    await b.enter(PASSWORD)
    await b.ask()
    await b.reset(b.token(anna))
    await expect(b.enter(NEXT)).resolves.toMatchObject({ next: 'second-step' })
  })

  it('is good for once, for one hour, and only the latest letter counts', async () => {
    const b = await bench()
    await b.ask()
    const first = b.token(anna)
    await b.ask()
    const second = b.token(anna)
    await expect(b.reset(first)).rejects.toMatchObject(dead)
    const tries = await Promise.allSettled([b.reset(second), b.reset(second)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await b.ask()
    b.clock.tick(hours(1))
    await expect(b.reset(b.token(anna))).rejects.toMatchObject(dead)
  })

  it('writes as much for an unknown or closed address, and posts nothing that leaves', async () => {
    const b = await bench()
    const admin = await b.administrator()
    await b.ask('nobody@example.org')
    expect(b.letters.at(-1)?.kind).toBe('nothing')
    await setAccountState(b.parts, admin, b.person.session.person, 'closed', 'уволен')
    await b.ask()
    expect(b.letters.at(-1)?.kind).toBe('nothing')
    const token = new URL(b.letters.at(-1)?.data.link ?? '').searchParams.get('token') ?? ''
    await expect(b.reset(token)).rejects.toMatchObject(dead)
  })

  it('refuses a weak password and leaves the link good', async () => {
    const b = await bench()
    await b.ask()
    const token = b.token(anna)
    await expect(b.reset(token, anna)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await b.reset(token)
  })
})

describe('a changed password', () => {
  it('ends the other sessions and tells the owner', async () => {
    const b = await bench()
    const other = await b.enter(PASSWORD)
    const who = await b.identity(b.person)
    await changePassword(b.parts, who, { current: PASSWORD, next: NEXT })
    expect((await me(b.parts, await b.identity(b.person))).hasPassword).toBe(true)
    if (other.next === 'done') await expect(b.identity(other.opened)).rejects.toThrow('ended')
    await expect(b.enter(NEXT)).resolves.toMatchObject({ next: 'done' })
    expect(b.letters.at(-1)?.kind).toBe('password-changed')
  })

  it('asks for the present one, a limited number of times', async () => {
    const b = await bench()
    const who = await b.identity(b.person)
    const attempt = (current: string) => changePassword(b.parts, who, { current, next: NEXT })
    for (let i = 0; i < 10; i++)
      await expect(attempt('неверный пароль')).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    b.clock.tick(minutes(1))
  })
})
