import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { confirmRegistration } from './confirm.ts'
import { days } from './instant.ts'
import { me } from './me.ts'
import { register } from './register.ts'
import { hashOf } from './secret.ts'

const anna = 'anna@example.org'
const given = (token: string, password = PASSWORD) => ({ token, name: 'Примерова Анна', password })
const dead = { code: 'LINK_USED_OR_EXPIRED' }

describe('registration', () => {
  it('makes an account by the link of a letter', async () => {
    const bench = accessBench()
    const { parts, from } = bench
    await register(parts, TENANT, { mail: ' Anna@Example.org', language: 'en' }, from)
    expect(bench.letters).toMatchObject([{ kind: 'confirm', to: anna, language: 'en' }])
    expect(bench.letters[0]?.data.link).toMatch(
      /^https:\/\/mera\.example\.org\/access\/confirm\?token=[\w-]{43}$/,
    )
    const opened = await confirmRegistration(parts, TENANT, given(bench.token(anna)), from)
    const who = await bench.identity(opened)
    expect(who).toMatchObject({ roles: ['applicant'], withheld: [], offices: [] })
    expect(await me(parts, who)).toMatchObject({ mail: anna, name: 'Примерова Анна', language: 'en' })
  })

  it('keeps neither the secret nor the address in plain text', async () => {
    const bench = accessBench()
    await register(bench.parts, TENANT, { mail: anna, language: 'ru' }, bench.from)
    const token = bench.token(anna)
    const link = await bench.parts.store.as(TENANT, (t) =>
      t.link(hashOf(token), 'confirm', bench.clock.now()),
    )
    expect(link).not.toBeNull()
    expect(JSON.stringify(link)).not.toContain(token)
    expect(JSON.stringify(link)).not.toContain('anna')
  })

  it('tells the owner of a known address, and the one who asks nothing', async () => {
    const bench = accessBench()
    await bench.person(anna)
    const unknown = await register(
      bench.parts,
      TENANT,
      { mail: 'eve@example.org', language: 'ru' },
      bench.from,
    )
    const known = await register(bench.parts, TENANT, { mail: anna, language: 'ru' }, bench.from)
    expect(known).toEqual(unknown)
    expect(bench.letters.at(-1)).toMatchObject({ kind: 'already-registered', to: anna })
    expect(bench.letters.at(-1)?.data.link).not.toContain('token')
    expect(bench.letters.at(-2)).toMatchObject({ kind: 'confirm', to: 'eve@example.org' })
  })

  it('is good for once, also of several at once', async () => {
    const bench = accessBench()
    const { parts, from } = bench
    await register(parts, TENANT, { mail: anna, language: 'ru' }, from)
    const token = bench.token(anna)
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => confirmRegistration(parts, TENANT, given(token), from)),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    await expect(confirmRegistration(parts, TENANT, given(token), from)).rejects.toMatchObject(dead)
  })

  it('lasts three days', async () => {
    for (const [milliseconds, good] of [
      [days(3) - 1, true],
      [days(3), false],
    ] as const) {
      const bench = accessBench()
      await register(bench.parts, TENANT, { mail: anna, language: 'ru' }, bench.from)
      bench.clock.tick(milliseconds)
      const done = confirmRegistration(bench.parts, TENANT, given(bench.token(anna)), bench.from)
      await (good ? expect(done).resolves.toBeDefined() : expect(done).rejects.toMatchObject(dead))
    }
  })

  it('gives an address to the first of two who follow their links', async () => {
    const bench = accessBench()
    const { parts, from } = bench
    await register(parts, TENANT, { mail: anna, language: 'ru' }, from)
    const first = bench.token(anna)
    await register(parts, TENANT, { mail: anna, language: 'ru' }, from)
    await confirmRegistration(parts, TENANT, given(bench.token(anna)), from)
    await expect(confirmRegistration(parts, TENANT, given(first), from)).rejects.toMatchObject(dead)
  })

  it('leaves the link good when the password is refused', async () => {
    const bench = accessBench()
    const { parts, from } = bench
    await register(parts, TENANT, { mail: anna, language: 'ru' }, from)
    const token = bench.token(anna)
    await expect(confirmRegistration(parts, TENANT, given(token, 'коротко'), from)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      items: [{ path: 'password' }],
    })
    await expect(confirmRegistration(parts, TENANT, given(token), from)).resolves.toBeDefined()
  })

  it('stops guessing of links by place, and asking for letters by address', async () => {
    const bench = accessBench()
    const { parts, from } = bench
    for (let i = 0; i < 20; i++)
      await expect(confirmRegistration(parts, TENANT, given('x'.repeat(43)), from)).rejects.toMatchObject(
        dead,
      )
    await expect(confirmRegistration(parts, TENANT, given('x'), from)).rejects.toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      items: [{ operands: { retryAfter: expect.any(Number) } }],
    })
    const ask = () => register(parts, TENANT, { mail: anna, language: 'ru' as const }, from)
    for (let i = 0; i < 3; i++) await ask()
    await expect(ask()).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })

  it('is closed where only the invited may come', async () => {
    const bench = accessBench({}, { registration: 'invited' })
    await expect(
      register(bench.parts, TENANT, { mail: anna, language: 'ru' }, bench.from),
    ).rejects.toMatchObject({ code: 'REGISTRATION_CLOSED' })
    expect(bench.letters).toEqual([])
  })
})
