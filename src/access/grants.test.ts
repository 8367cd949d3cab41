import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { bootstrapAdministrator } from './bootstrap.ts'
import { endTerm, grantRole, listTerms } from './grants.ts'
import { days } from './instant.ts'
import { acceptInvitation, invite } from './invite.ts'
import { listJournal } from './journal.ts'
import { setAccountState } from './people.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
const grant = (role: string, from = '2024-05-06', to: string | null = null) => ({ role, from, to, basis })

async function bench() {
  const made = accessBench()
  const admin = await made.administrator()
  const anna = await made.person('anna@example.org')
  return { ...made, admin, anna, id: anna.session.person }
}

describe('roles', () => {
  it('hold from the first to the last Moscow day of their term', async () => {
    const b = await bench()
    await grantRole(b.parts, b.admin, b.id, grant('expert', '2024-05-08', '2024-05-09'))
    const held = async (instant: string) => {
      b.clock.set(instant)
      return (await b.identity(b.anna)).roles.includes('expert')
    }
    expect(await held('2024-05-06T12:00:00Z')).toBe(false)
    await b.identity(b.anna)
    expect(await held('2024-05-06T20:00:00Z')).toBe(false)
    expect(await held('2024-05-07T07:00:00Z')).toBe(false)
    expect(await held('2024-05-07T15:00:00Z')).toBe(false)
    expect(await held('2024-05-07T20:59:59.999Z')).toBe(false)
    expect(await held('2024-05-07T21:00:00.000Z')).toBe(true)
    expect(await held('2024-05-08T08:00:00Z')).toBe(true)
    expect(await held('2024-05-08T19:00:00Z')).toBe(true)
    expect(await held('2024-05-09T06:00:00Z')).toBe(true)
    expect(await held('2024-05-09T17:00:00Z')).toBe(true)
    expect(await held('2024-05-09T20:59:59.999Z')).toBe(true)
    expect(await held('2024-05-09T21:00:00.000Z')).toBe(false)
  })

  it('end at once when they are revoked; the reason is sealed and told to administrators', async () => {
    const b = await bench()
    const term = await grantRole(b.parts, b.admin, b.id, grant('expert'))
    expect((await b.identity(b.anna)).roles).toContain('expert')
    await endTerm(b.parts, b.admin, term.id, { kinds: ['role'] }, 'конфликт интересов')
    expect((await b.identity(b.anna)).roles).not.toContain('expert')
    await expect(endTerm(b.parts, b.admin, term.id, { kinds: ['role'] }, 'снова')).rejects.toMatchObject({
      code: 'TERM_ENDED',
    })
    await expect(endTerm(b.parts, b.admin, term.id, { kinds: ['holder'] }, 'х')).rejects.toMatchObject({
      code: 'UNKNOWN',
    })
    const [listed] = await listTerms(b.parts, TENANT, { person: b.id })
    expect(listed?.ended).toMatchObject({ by: b.admin.person, reason: 'конфликт интересов' })
    const kept = await b.parts.store.as(TENANT, (t) => t.terms({ person: b.id }))
    expect(JSON.stringify(kept)).not.toContain('конфликт')
  })

  it('stand in the journal with who, what, when and on what basis', async () => {
    const b = await bench()
    const term = await grantRole(b.parts, b.admin, b.id, grant('expert'))
    await endTerm(b.parts, b.admin, term.id, { kinds: ['role'] }, 'по заявлению')
    const lines = await listJournal(b.parts, b.admin, { subject: b.id, before: null, limit: 9 })
    expect(lines.map(({ action }) => action)).toEqual(['role-ended', 'role-granted', 'account-made'])
    expect(lines[1]).toMatchObject({
      actor: b.admin.person,
      basis,
      details: { of: 'expert', from: '2024-05-06', to: null },
    })
    // Why is opened for whoever reads the journal, and lies sealed.
    expect(lines[0]).toMatchObject({ details: { reason: 'по заявлению' } })
    const kept = await b.parts.store.as(b.admin.tenant, (t) => t.journal({ before: null, limit: 9 }))
    expect(JSON.stringify(kept)).not.toContain('заявлению')
  })

  it('are refused where the role, the person or the term does not exist', async () => {
    const b = await bench()
    const refused = (person: string, given: Parameters<typeof grantRole>[3]) =>
      expect(grantRole(b.parts, b.admin, person, given)).rejects
    await refused(b.id, grant('system')).toMatchObject({ code: 'INVALID_INPUT', items: [{ path: 'role' }] })
    await refused(b.id, grant('expert', '2024-05-06', '2024-05-05')).toMatchObject({
      items: [{ path: 'to' }],
    })
    await refused('p-nobody', grant('expert')).toMatchObject({ code: 'UNKNOWN_PERSON' })
  })

  it('are not granted to oneself where they are separated', async () => {
    const b = await bench()
    for (const role of ['auditor', 'fund-officer', 'director'])
      await expect(grantRole(b.parts, b.admin, b.admin.person, grant(role))).rejects.toMatchObject({
        code: 'GRANT_TO_SELF',
      })
  })

  it('of a separated pair are held by nobody on one day, in either order and also at once', async () => {
    const b = await bench()
    await grantRole(b.parts, b.admin, b.id, grant('auditor', '2024-05-06', '2024-05-31'))
    const clash = { code: 'ROLES_SEPARATED' }
    const give = (from: string, to: string | null) =>
      grantRole(b.parts, b.admin, b.id, grant('finance', from, to))
    await expect(give('2024-05-31', null)).rejects.toMatchObject(clash)
    await expect(give('2024-01-01', '2024-05-06')).rejects.toMatchObject(clash)
    await expect(give('2024-01-01', null)).rejects.toMatchObject(clash)
    await expect(give('2024-06-01', '2024-06-30')).resolves.toBeDefined()
    await expect(
      grantRole(b.parts, b.admin, b.id, grant('auditor', '2024-06-30', null)),
    ).rejects.toMatchObject(clash)
    const boris = (await b.person('boris@example.org')).session.person
    const both = await Promise.allSettled(
      ['auditor', 'jury'].map((role) => grantRole(b.parts, b.admin, boris, grant(role))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('leave at least one administrator', async () => {
    const b = await bench()
    const own = (await listTerms(b.parts, TENANT, { person: b.admin.person }))[0]!
    const last = { code: 'LAST_ADMINISTRATOR' }
    await expect(endTerm(b.parts, b.admin, own.id, { kinds: ['role'] }, 'ухожу')).rejects.toMatchObject(last)
    await grantRole(b.parts, b.admin, b.id, grant('administrator', '2024-05-07'))
    await expect(endTerm(b.parts, b.admin, own.id, { kinds: ['role'] }, 'ухожу')).rejects.toMatchObject(last)
    b.clock.tick(days(1))
    await expect(
      setAccountState(b.parts, { ...b.admin, person: 'p-other' }, b.admin.person, 'closed', 'уволен'),
    ).resolves.toBeUndefined()
    await expect(
      setAccountState(b.parts, { ...b.admin, person: 'p-other' }, b.id, 'closed', 'уволен'),
    ).rejects.toMatchObject(last)
  })
})

describe('an invitation', () => {
  const boris = 'boris@example.org'
  const given = (token: string) => ({ token, name: 'Образцов Борис', password: PASSWORD })
  const ask = { mail: boris, language: 'ru' as const, grants: [grant('jury', '2024-05-01', '2024-12-31')] }

  it('brings the account with the promised roles', async () => {
    const b = await bench()
    const { person } = await invite(b.parts, b.admin, ask)
    expect(b.letters.at(-1)).toMatchObject({ kind: 'invitation', to: boris })
    const opened = await acceptInvitation(b.parts, TENANT, given(b.token(boris)), b.from)
    expect(await b.identity(opened)).toMatchObject({ person, roles: ['applicant', 'jury'] })
    expect(await listTerms(b.parts, TENANT, { person })).toMatchObject([{ grantedBy: b.admin.person, basis }])
    await expect(acceptInvitation(b.parts, TENANT, given(b.token(boris)), b.from)).rejects.toMatchObject({
      code: 'LINK_USED_OR_EXPIRED',
    })
  })

  it('tells an administrator of an account that is there already', async () => {
    const b = await bench()
    await expect(invite(b.parts, b.admin, { ...ask, mail: 'Anna@example.org' })).rejects.toMatchObject({
      code: 'ALREADY_REGISTERED',
    })
  })

  it('lasts two weeks and falls with the rights of the one who sent it', async () => {
    const b = await bench()
    const dead = { code: 'LINK_USED_OR_EXPIRED' }
    const second = await grantRole(b.parts, b.admin, b.id, grant('administrator'))
    await invite(b.parts, { tenant: TENANT, person: b.id }, ask)
    const token = b.token(boris)
    await endTerm(b.parts, b.admin, second.id, { kinds: ['role'] }, 'по заявлению')
    await expect(acceptInvitation(b.parts, TENANT, given(token), b.from)).rejects.toMatchObject(dead)
    await invite(b.parts, b.admin, ask)
    b.clock.tick(days(14))
    await expect(acceptInvitation(b.parts, TENANT, given(b.token(boris)), b.from)).rejects.toMatchObject(dead)
  })

  it('makes nobody auditor and officer', async () => {
    const b = await bench()
    await invite(b.parts, b.admin, { ...ask, grants: [grant('auditor'), grant('fund-officer')] })
    await expect(acceptInvitation(b.parts, TENANT, given(b.token(boris)), b.from)).rejects.toMatchObject({
      code: 'ROLES_SEPARATED',
    })
  })
})

describe('the first administrator', () => {
  it('is invited once, by whoever holds the machine', async () => {
    const b = accessBench()
    const ask = { mail: 'first@example.org', language: 'ru' as const }
    const one = await bootstrapAdministrator(b.parts, TENANT, ask)
    const two = await bootstrapAdministrator(b.parts, TENANT, { ...ask, mail: 'second@example.org' })
    const accept = ({ link }: { link: string }) => {
      const token = new URL(link).searchParams.get('token') ?? ''
      return acceptInvitation(b.parts, TENANT, { token, name: 'Первый', password: PASSWORD }, b.from)
    }
    expect(await b.identity(await accept(two))).toMatchObject({
      roles: ['applicant'],
      withheld: ['administrator'],
    })
    await expect(accept(one)).rejects.toMatchObject({ code: 'LINK_USED_OR_EXPIRED' })
    await expect(bootstrapAdministrator(b.parts, TENANT, ask)).rejects.toMatchObject({
      code: 'ADMINISTRATOR_EXISTS',
    })
    await expect(bootstrapAdministrator(b.parts, 'other', ask)).resolves.toBeDefined()
  })
})
