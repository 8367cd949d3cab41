import { describe, expect, it } from 'vitest'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import { finishFederated, startFederated, unlinkFederated } from './federated.ts'
import { days, minutes } from './instant.ts'
import type { FederatedIdentity, LoginProvider } from './login/index.ts'
import { me } from './me.ts'
import { setAccountState } from './people.ts'
import { startRecovery } from './recover.ts'
import { register } from './register.ts'
import { sweepAccess } from './sweep.ts'

const redirectUri = 'https://mera.example.org/api/v1/access/federated/corp/callback'

/** A provider at which whoever is set logs in. */
function provider(id = 'corp') {
  let who: FederatedIdentity = { provider: id, subject: 'Abc' }
  const made: LoginProvider = {
    id,
    title: { ru: 'Служба', en: 'Service' },
    start: async ({ now }) => ({ url: `https://login.example.org/?at=${now}`, remember: `kept ${now}` }),
    finish: async ({ remember }) => {
      if (!remember.startsWith('kept')) throw new RangeError('nothing was kept')
      return who
    },
  }
  return { ...made, as: (given: Omit<FederatedIdentity, 'provider'>) => (who = { provider: id, ...given }) }
}

function bench(settings = {}) {
  const made = accessBench({}, settings)
  const corp = provider()
  const start = (person: string | null = null, returnTo: string | null = null, at: LoginProvider = corp) =>
    startFederated(made.parts, TENANT, at, { redirectUri, person, returnTo }, made.from)
  const finish = (secret: string, person: string | null = null, at: LoginProvider = corp) =>
    finishFederated(made.parts, TENANT, at, { callbackUrl: redirectUri, secret, person }, made.from)
  const come = async (person: string | null = null, at: LoginProvider = corp) =>
    finish((await start(person, null, at)).secret, person, at)
  const opened = async (end: ReturnType<typeof come>) => {
    const { result } = await end
    if (result.next !== 'done') throw new RangeError(result.next)
    return result.opened
  }
  return { ...made, corp, start, finish, come, opened }
}

describe('a login by another service', () => {
  it('makes an account at the first time and finds it again', async () => {
    const b = bench()
    b.corp.as({ subject: 'Abc', name: 'Примерова Анна', email: 'Anna@example.org' })
    const first = await b.opened(b.come())
    const who = await b.identity(first)
    expect(await me(b.parts, who)).toMatchObject({
      mail: 'anna@example.org',
      name: 'Примерова Анна',
      hasPassword: false,
      providers: ['corp'],
    })
    expect(first.session.via).toBe('corp')
    expect((await b.opened(b.come())).session.person).toBe(who.person)
  })

  it('tells ids apart by letter case, and keeps none in plain text', async () => {
    const b = bench()
    const one = await b.opened(b.come())
    b.corp.as({ subject: 'aBC' })
    const two = await b.opened(b.come())
    expect(two.session.person).not.toBe(one.session.person)
    const kept = await b.parts.store.as(TENANT, (t) => t.federatedOf(one.session.person))
    expect(JSON.stringify(kept)).not.toMatch(/Abc|416263/)
  })

  it('never takes an address that is known here for the same person', async () => {
    const b = bench()
    await b.person('anna@example.org')
    b.corp.as({ subject: 'x', email: 'anna@example.org' })
    await expect(b.come()).rejects.toMatchObject({ code: 'LINK_FIRST' })
    b.corp.as({ subject: 'y', email: 'no address' })
    await expect(b.come()).resolves.toBeDefined()
  })

  it('links to a signed-in person, once, and parts again', async () => {
    const b = bench()
    const anna = await b.person('anna@example.org')
    const { person } = anna.session
    expect((await b.come(person)).result).toEqual({ next: 'linked' })
    expect((await b.opened(b.come())).session.person).toBe(person)
    const eve = (await b.person('eve@example.org')).session.person
    await expect(b.come(eve)).rejects.toMatchObject({ code: 'LINKED_ALREADY' })
    const { secret } = await b.start(person)
    await expect(b.finish(secret, eve)).rejects.toMatchObject({ code: 'LINK_USED_OR_EXPIRED' })
    await unlinkFederated(b.parts, await b.identity(anna), 'corp')
    await expect(unlinkFederated(b.parts, await b.identity(anna), 'corp')).rejects.toMatchObject({
      code: 'UNKNOWN',
    })
    expect((await b.opened(b.come())).session.person).not.toBe(person)
  })

  it('stays where it is the only way to sign in', async () => {
    const b = bench()
    const who = await b.identity(await b.opened(b.come()))
    await expect(unlinkFederated(b.parts, who, 'corp')).rejects.toMatchObject({ code: 'LAST_LOGIN' })
    const other = provider('other')
    await b.come(who.person, other)
    await unlinkFederated(b.parts, who, 'corp')
  })

  it('asks for the second step where there is one', async () => {
    const b = bench()
    const anna = await b.person('anna@example.org')
    await b.come(anna.session.person)
    await b.withCodes(anna)
    expect((await b.come()).result.next).toBe('second-step')
  })

  it('is answered once, by the same provider, within ten minutes', async () => {
    const b = bench()
    const dead = { code: 'LINK_USED_OR_EXPIRED' }
    const { secret } = await b.start()
    await expect(b.finish(secret, null, provider('other'))).rejects.toMatchObject(dead)
    const twice = (await b.start()).secret
    const tries = await Promise.allSettled([b.finish(twice), b.finish(twice)])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const late = (await b.start()).secret
    b.clock.tick(minutes(10))
    await expect(b.finish(late)).rejects.toMatchObject(dead)
  })

  it.each([
    ['/contests/7?tab=2', '/contests/7?tab=2'],
    ['//evil.example.org', '/'],
    ['/\\evil.example.org', '/'],
    ['https://evil.example.org', '/'],
    ['/a\r\nSet-Cookie: x', '/'],
    [null, '/'],
  ])('that wants to go to %s goes to %s', async (asked, gone) => {
    const b = bench()
    const { secret } = await b.start(null, asked)
    expect((await b.finish(secret)).returnTo).toBe(gone)
  })

  it('makes no account where only the invited may come, and signs nobody in whose account is closed', async () => {
    const b = bench({ registration: 'invited' })
    await expect(b.come()).rejects.toMatchObject({ code: 'REGISTRATION_CLOSED' })
    const open = bench()
    const admin = await open.administrator()
    const one = await open.opened(open.come())
    await setAccountState(open.parts, admin, one.session.person, 'closed', 'уволен')
    await expect(open.come()).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' })
  })
})

it('sweeping destroys the keys of strangers who never confirmed', async () => {
  const b = bench()
  const erased: string[] = []
  const vault = {
    ...b.parts.vault,
    erase: async (tenant: string, subject: string) => {
      erased.push(subject)
      await b.parts.vault.erase(tenant, subject)
    },
  }
  const anna = await b.person('anna@example.org')
  await startRecovery(b.parts, TENANT, { mail: 'anna@example.org', language: 'ru' }, b.from)
  b.corp.as({ subject: 'z' })
  await b.start()
  await register(b.parts, TENANT, { mail: 'never@example.org', language: 'ru' }, b.from)
  b.clock.tick(days(3))
  expect((await sweepAccess({ ...b.parts, vault })).links).toBe(4)
  expect(erased).toHaveLength(1)
  expect(erased).not.toContain(anna.session.person)
})
