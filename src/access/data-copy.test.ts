import { describe, expect, it } from 'vitest'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import {
  accountCopy,
  addOffice,
  addOrganisation,
  addRepresentative,
  appoint,
  capacitiesOn,
  changeMe,
  endTerm,
  eraseAccount,
  grantRole,
  holdingsOn,
  identify,
  listTerms,
  signOut,
} from './index.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-06' }
const from = '2024-05-06'

describe('a copy of an account', () => {
  it('holds what is kept of its owner, opened, and no secret', async () => {
    const b = accessBench()
    const admin = await b.administrator()
    const anna = await b.person('anna@example.org')
    const { person } = anna.session
    await grantRole(b.parts, admin, person, { role: 'expert', from, to: null, basis })
    const [term] = await listTerms(b.parts, TENANT, { person })
    await endTerm(b.parts, admin, term!.id, { kinds: ['role'] }, 'по заявлению')
    await signOut(b.parts, await b.identity(anna))
    const copy = (await accountCopy(b.parts, TENANT, person))!
    expect(copy.account).toMatchObject([{ person, mail: 'anna@example.org', name: 'Примерова Анна' }])
    expect(copy.sessions).toMatchObject([{ place: '198.51.100.1', endedAt: b.clock.now() }])
    expect(copy.terms).toMatchObject([{ of: 'expert', basis, ended: { reason: 'по заявлению' } }])
    expect(copy.journal!.map((line) => (line as { action: string }).action)).toEqual([
      'role-ended',
      'role-granted',
      'account-made',
    ])
    const text = JSON.stringify(copy)
    expect(text).not.toContain(anna.session.hash)
    expect(text).not.toContain(admin.person)
    expect(text).not.toContain('sealed')
    expect(await accountCopy(b.parts, TENANT, 'p-nobody')).toBeNull()
  })
})

describe('capacities', () => {
  it('tell offices and organisations as they were on a day, not who it was', async () => {
    const b = accessBench()
    const admin = await b.administrator()
    const { person } = (await b.person('boris@example.org')).session
    await addOffice(b.parts, admin, {
      id: 'head',
      title: { ru: 'Начальник', en: 'Head' },
      roles: ['director'],
    })
    await appoint(b.parts, admin, 'head', { person, as: 'holder', from, to: '2024-05-20', basis })
    const made = await addOrganisation(b.parts, admin, {
      name: 'ООО Пример',
      inn: '7707083893',
      ogrn: '1027700132195',
      kpp: null,
    })
    await addRepresentative(b.parts, admin, made.id, { person, powers: ['sign'], from, to: null, basis })
    const [term] = (await listTerms(b.parts, TENANT, { person })).filter(
      ({ kind }) => kind === 'representative',
    )
    const held = (await holdingsOn(b.parts, TENANT, person, from)).map(({ en }) => en).sort()
    expect(held).toEqual(['Head', 'representative of "ООО Пример"'])
    b.clock.tick(86_400_000)
    await endTerm(b.parts, admin, term!.id, { kinds: ['representative'] }, 'отозвано')
    const days = ['2024-05-05', '2024-05-06', '2024-05-07', '2024-05-08', '2024-05-21']
    const told = await capacitiesOn(
      b.parts,
      TENANT,
      days.map((on) => ({ person, on })),
    )
    expect(told.map(({ offices, organisations }) => [offices.length, organisations.length])).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ])
    expect(JSON.stringify(told)).not.toContain(person)
    expect(await holdingsOn(b.parts, TENANT, person, '2024-05-08')).toHaveLength(1)
  })
})

describe('an erased account', () => {
  it('stays erased, is not changed any more, and its address belongs to whoever registers it next', async () => {
    const b = accessBench()
    const anna = await b.person('anna@example.org')
    const who = await b.identity(anna)
    await eraseAccount(b.parts, TENANT, who.person)
    const [first] = (await accountCopy(b.parts, TENANT, who.person))!.account!
    b.clock.tick(1000)
    await eraseAccount(b.parts, TENANT, who.person)
    expect((await accountCopy(b.parts, TENANT, who.person))!.account).toEqual([first])
    await expect(changeMe(b.parts, who, { name: 'Иная' })).rejects.toMatchObject({ code: 'UNKNOWN_PERSON' })
    expect(await identify(b.parts, TENANT, anna.secret)).toBeNull()
    const again = await b.person('anna@example.org')
    expect(again.session.person).not.toBe(who.person)
  })
})
