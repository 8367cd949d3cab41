import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { grantRole } from './grants.ts'
import { days, hours, later } from './instant.ts'
import type { Opened } from './sessions.ts'
import { endOtherSessions, endSession, listSessions, signOut } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { sweepAccess } from './sweep.ts'
import { addToken } from './tokens.ts'

const anna = 'anna@example.org'

async function bench() {
  const made = accessBench()
  const first = await made.person(anna)
  const enter = async (place = '192.0.2.9'): Promise<Opened> => {
    const signed = await signIn(
      made.parts,
      TENANT,
      { mail: anna, password: PASSWORD },
      { ...made.from, place },
    )
    if (signed.next !== 'done') throw new RangeError('a second step is asked for')
    return signed.opened
  }
  return { ...made, first, enter }
}

describe('sessions', () => {
  it('are listed to their owner with place and device', async () => {
    const b = await bench()
    b.clock.tick(hours(1))
    const second = await b.enter()
    const who = await b.identity(second)
    const listed = await listSessions(b.parts, who)
    expect(listed).toMatchObject([
      { id: second.session.id, current: true, place: '192.0.2.9', device: 'Firefox, Linux', via: 'password' },
      { id: b.first.session.id, current: false, via: 'confirm' },
    ])
    expect(JSON.stringify(listed)).not.toContain(second.session.hash)
    const kept = await b.parts.store.as(TENANT, (t) => t.sessions(who.person, b.clock.now()))
    expect(JSON.stringify(kept)).not.toContain('192.0.2.9')
  })

  it('end one by one, all others at once, or with signing out', async () => {
    const b = await bench()
    const [one, two, three] = [await b.enter(), await b.enter(), await b.enter()]
    const who = await b.identity(three)
    await endSession(b.parts, who, one.session.id)
    await expect(b.identity(one)).rejects.toThrow('ended')
    await b.identity(two)
    expect(await endOtherSessions(b.parts, who)).toBe(2)
    await expect(b.identity(two)).rejects.toThrow('ended')
    await signOut(b.parts, await b.identity(three))
    await expect(b.identity(three)).rejects.toThrow('ended')
  })

  it('of somebody else are unknown', async () => {
    const b = await bench()
    const eve = await b.identity(await b.person('eve@example.org'))
    await expect(endSession(b.parts, eve, b.first.session.id)).rejects.toMatchObject({ code: 'UNKNOWN' })
    await b.identity(b.first)
  })

  it('end after twelve hours without a request and after fourteen days with any', async () => {
    const b = await bench()
    b.clock.tick(hours(12) - 1)
    await b.identity(b.first)
    b.clock.tick(hours(12))
    await expect(b.identity(b.first)).rejects.toThrow('ended')
    expect(
      await listSessions(b.parts, { tenant: TENANT, ...b.first.session, session: b.first.session }),
    ).toEqual([])
    const second = await b.enter()
    for (let i = 0; i < 14 * 3 - 1; i++) {
      b.clock.tick(hours(8))
      await b.identity(second)
    }
    b.clock.tick(hours(8))
    await expect(b.identity(second)).rejects.toThrow('ended')
  })

  it('are swept when they ended long ago, with the keys of strangers', async () => {
    const b = await bench()
    await b.enter()
    b.clock.tick(days(14 + 91))
    expect((await sweepAccess(b.parts)).sessions).toBe(2)
  })
})

describe('tokens', () => {
  const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }

  it('act for their owner with the roles they are limited to, until their end', async () => {
    const b = await bench()
    const admin = await b.administrator()
    for (const role of ['expert', 'jury'])
      await grantRole(b.parts, admin, b.first.session.person, {
        role,
        from: '2024-05-01',
        to: '2024-05-20',
        basis,
      })
    const who = await b.identity(b.first)
    const endsAt = later(b.clock.now(), days(30))
    const { token, session } = await addToken(b.parts, who, { name: 'выгрузка', roles: ['expert'], endsAt })
    expect(token).toMatch(/^mera_[\w-]{43}$/)
    const program = await b.identity({ secret: token, session })
    expect(program).toMatchObject({ person: who.person, roles: ['expert'], session: { kind: 'token' } })
    b.clock.tick(days(13))
    expect((await b.identity({ secret: token, session })).roles).toEqual(['expert'])
    b.clock.tick(days(2))
    expect((await b.identity({ secret: token, session })).roles).toEqual([])
    b.clock.tick(days(15))
    await expect(b.identity({ secret: token, session })).rejects.toThrow('ended')
  })

  it('are made for own roles, for a year at most, and by no token', async () => {
    const b = await bench()
    const who = await b.identity(b.first)
    const ask = (roles: string[], ahead: number) =>
      addToken(b.parts, who, { name: 'x', roles, endsAt: later(b.clock.now(), ahead) })
    await expect(ask(['director'], days(1))).rejects.toMatchObject({ items: [{ path: 'roles' }] })
    await expect(ask(['applicant'], days(365) + 1)).rejects.toMatchObject({ items: [{ path: 'endsAt' }] })
    await expect(ask(['applicant'], 0)).rejects.toMatchObject({ items: [{ path: 'endsAt' }] })
    const { token, session } = await ask(['applicant'], days(365))
    const program = await b.identity({ secret: token, session })
    await expect(
      addToken(b.parts, program, { name: 'y', roles: ['applicant'], endsAt: later(b.clock.now(), days(1)) }),
    ).rejects.toMatchObject({ code: 'BROWSER_ONLY' })
    await endSession(b.parts, who, session.id)
    await expect(b.identity({ secret: token, session })).rejects.toThrow('ended')
  })
})
