import { describe, expect, it } from 'vitest'
import type { AccessStore, AccessTables } from '../store.ts'
import { credentialContract } from './credential-contract.ts'
import { identifyContract } from './identify-contract.ts'
import { account, seal, term } from './records.ts'

/** How a contract reaches the store: a new empty one each time. */
export interface AccessUnderTest {
  readonly store: AccessStore
}

/** What every store of access records does. */
export function accessContract(name: string, make: () => Promise<AccessUnderTest>): void {
  const on = async <T>(work: (t: AccessTables) => Promise<T>) => (await make()).store.as('t', work)

  describe(`${name}: transactions`, () => {
    it('leaves nothing of a failed transaction', async () => {
      const { store } = await make()
      const failed = store.as('t', async (t) => {
        await t.addAccount(account('p-1'))
        await t.record({ at: '', actor: 'a', action: 'x', subject: 's', details: {}, basis: null })
        throw new RangeError('no')
      })
      await expect(failed).rejects.toThrow('no')
      await store.as('t', async (t) => {
        expect(await t.account('p-1')).toBeNull()
        expect(await t.journal({ before: null, limit: 9 })).toEqual([])
      })
    })

    it('shows no tenant the records of another', async () => {
      const { store } = await make()
      await store.as('t', async (t) => {
        await t.addAccount(account('p-1'))
        await t.addTerm(term('t-1'))
      })
      await store.as('u', async (u) => {
        expect(await u.account('p-1')).toBeNull()
        expect(await u.accountByMail('blind:p-1@example.org')).toBeNull()
        expect(await u.accounts({ after: null, limit: 9 })).toEqual([])
        expect(await u.terms({})).toEqual([])
        expect(await u.addAccount(account('p-1'))).toBe(true)
      })
    })

    it('lets one holder of a lock past at a time', async () => {
      const { store } = await make()
      const steps: string[] = []
      const run = (mark: string) =>
        store.as('t', async (t) => {
          await t.lock('office:x')
          steps.push(mark)
          await new Promise((done) => setTimeout(done, 20))
          steps.push(mark)
        })
      await Promise.all([run('a'), run('b'), run('c')])
      expect(steps.filter((mark, i) => i % 2 === 0 && steps[i + 1] === mark)).toHaveLength(3)
    })
  })

  describe(`${name}: accounts`, () => {
    it('keeps what it was given', () =>
      on(async (t) => {
        const given = account('p-1', { language: 'en' })
        expect(await t.addAccount(given)).toBe(true)
        expect(await t.account('p-1')).toEqual(given)
        expect(await t.accountByMail('blind:p-1@example.org')).toEqual(given)
        expect(await t.account('p-2')).toBeNull()
        const erased = account('p-1', { state: 'erased', mail: null, name: null, closedAt: '2024-06-01' })
        expect(await t.saveAccount(erased)).toBe(true)
        expect(await t.account('p-1')).toEqual(erased)
        expect(await t.accountByMail('blind:p-1@example.org')).toBeNull()
      }))

    it('gives an address to one account, also of several at once', async () => {
      const { store } = await make()
      const mail = seal('x', 'same@example.org')
      const added = await Promise.all(
        ['p-1', 'p-2', 'p-3', 'p-4'].map((p) => store.as('t', (t) => t.addAccount(account(p, { mail })))),
      )
      expect(added.filter(Boolean)).toHaveLength(1)
      await store.as('t', async (t) => {
        await t.addAccount(account('p-9'))
        expect(await t.saveAccount(account('p-9', { mail }))).toBe(false)
      })
    })

    it('lists them by pages', () =>
      on(async (t) => {
        for (const p of ['p-b', 'p-a', 'p-d', 'p-c']) await t.addAccount(account(p))
        const page = async (after: string | null) =>
          (await t.accounts({ after, limit: 3 })).map(({ person }) => person)
        expect(await page(null)).toEqual(['p-a', 'p-b', 'p-c'])
        expect(await page('p-c')).toEqual(['p-d'])
      }))
  })

  describe(`${name}: terms`, () => {
    it('keeps terms of every kind and finds them by person, kind and thing', () =>
      on(async (t) => {
        const all = [
          term('t-1'),
          term('t-2', { kind: 'holder', of: 'director', from: '2024-02-01', to: '2024-12-31' }),
          term('t-3', { kind: 'deputy', of: 'director', person: 'p-2', rank: 2, from: '2024-03-01' }),
          term('t-4', { kind: 'absence', of: '', from: '2024-07-01', to: '2024-07-14' }),
          term('t-5', { kind: 'representative', of: 'o-1', powers: ['sign'], from: '2024-08-01' }),
        ]
        for (const one of all) await t.addTerm(one)
        const ids = async (query: Parameters<typeof t.terms>[0]) => (await t.terms(query)).map(({ id }) => id)
        expect(await ids({})).toEqual(['t-2', 't-3', 't-1', 't-4', 't-5'])
        expect(await ids({ person: 'p-1', kind: 'absence' })).toEqual(['t-4'])
        expect(await ids({ of: 'director' })).toEqual(['t-2', 't-3'])
        for (const one of all) expect(await t.term(one.id)).toEqual(one)
      }))

    it('ends a term once', () =>
      on(async (t) => {
        await t.addTerm(term('t-1'))
        const end = { at: '2024-06-01T09:00:00.000Z', by: 'p-admin', reason: seal('p-1', 'увольнение') }
        expect(await t.endTerm('t-1', end)).toBe(true)
        expect(await t.endTerm('t-1', { ...end, by: 'p-2' })).toBe(false)
        expect((await t.term('t-1'))?.ended).toEqual(end)
        expect(await t.endTerm('t-9', end)).toBe(false)
      }))
  })

  describe(`${name}: offices, organisations, other services`, () => {
    it('keeps offices and organisations, one of an id and an OGRN', () =>
      on(async (t) => {
        const office = {
          id: 'director',
          title: { ru: 'Директор', en: 'Director' },
          roles: ['director'],
          createdAt: '2024-05-06T09:00:00.000Z',
        }
        expect(await t.addOffice(office)).toBe(true)
        expect(await t.addOffice({ ...office, roles: [] })).toBe(false)
        expect(await t.office('director')).toEqual(office)
        expect(await t.offices()).toEqual([office])
        const organisation = {
          id: 'o-1',
          name: 'ООО «Пример»',
          inn: '7707083893',
          ogrn: '1027700132195',
          kpp: null,
          createdBy: 'p-1',
          createdAt: '2024-05-06T09:00:00.000Z',
        }
        expect(await t.addOrganisation(organisation)).toBe(true)
        expect(await t.addOrganisation({ ...organisation, id: 'o-2' })).toBe(false)
        expect(await t.organisation('o-1')).toEqual(organisation)
        expect(await t.organisationByOgrn('1027700132195')).toEqual(organisation)
        expect(await t.organisations({ after: null, limit: 9 })).toEqual([organisation])
        expect(await t.organisations({ after: 'o-1', limit: 9 })).toEqual([])
      }))

    it('links an account of another service to one person, and a person to one of each service', () =>
      on(async (t) => {
        const at = '2024-05-06T09:00:00.000Z'
        const link = (person: string, provider: string, id: string) => ({
          provider,
          subject: seal(person, id),
          person,
          createdAt: at,
        })
        expect(await t.addFederated(link('p-1', 'esia', '1'))).toBe(true)
        expect(await t.addFederated(link('p-2', 'esia', '1'))).toBe(false)
        expect(await t.addFederated(link('p-1', 'esia', '2'))).toBe(false)
        expect(await t.addFederated(link('p-1', 'corp', '1'))).toBe(true)
        expect(await t.federated('esia', 'blind:1')).toEqual(link('p-1', 'esia', '1'))
        expect((await t.federatedOf('p-1')).map(({ provider }) => provider)).toEqual(['corp', 'esia'])
        expect(await t.dropFederated('p-1', 'esia')).toBe(true)
        expect(await t.dropFederated('p-1', 'esia')).toBe(false)
        expect(await t.federated('esia', 'blind:1')).toBeNull()
      }))
  })

  describe(`${name}: journal`, () => {
    it('lists what was recorded, the latest first, by page and by what is asked for', () =>
      on(async (t) => {
        const entry = (subject: string, action: string) => ({
          at: '2024-05-06T09:00:00.000Z',
          actor: 'p-admin',
          action,
          subject,
          details: { of: 'auditor', to: null },
          basis: { document: 'Приказ', number: '7-к', date: '2024-04-30' },
        })
        for (const [subject, action] of [
          ['a', 'x'],
          ['b', 'x'],
          ['a', 'y'],
        ] as const)
          await t.record(entry(subject, action))
        const all = await t.journal({ before: null, limit: 9 })
        expect(all.map(({ subject, action }) => subject + action)).toEqual(['ay', 'bx', 'ax'])
        const { place, ...rest } = all[0]!
        expect(rest).toEqual(entry('a', 'y'))
        expect(await t.journal({ before: place, limit: 1 })).toEqual([all[1]])
        expect(await t.journal({ subject: 'a', action: 'x', before: null, limit: 9 })).toEqual([all[2]])
        expect(await t.journal({ actor: 'nobody', before: null, limit: 9 })).toEqual([])
      }))
  })

  credentialContract(name, make)
  identifyContract(name, make)
}
