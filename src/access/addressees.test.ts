import { describe, expect, it } from 'vitest'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import { addresseesOf } from './addressees.ts'
import { grantRole } from './grants.ts'
import { changeMe } from './me.ts'
import { addOffice, appoint, noteAbsence } from './offices.ts'
import { eraseAccount, setAccountState } from './people.ts'
import type { Opened } from './sessions.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
const year = { from: '2024-01-01', to: '2024-12-31', basis }
const mails = ['holder', 'deputy', 'granted', 'past', 'nobody'] as const

/** An office with its deputy, a role that was granted and one that has passed, and somebody with nothing. */
async function bench() {
  const made = accessBench({}, { secondStepRoles: [] })
  const { parts } = made
  const admin = await made.administrator()
  const opened: Opened[] = []
  for (const name of mails) opened.push(await made.person(`${name}@example.org`))
  const ids = opened.map(({ session }) => session.person)
  const [holder, deputy, granted, past] = ids as [string, string, string, string]
  const title = { ru: 'Куратор', en: 'Officer' }
  await addOffice(parts, admin, { id: 'curator', title, roles: ['fund-officer', 'monitor'] })
  await appoint(parts, admin, 'curator', { person: holder, as: 'holder', ...year })
  await appoint(parts, admin, 'curator', { person: deputy, as: 'deputy', rank: 1, ...year })
  await grantRole(parts, admin, granted, { role: 'fund-officer', ...year })
  await grantRole(parts, admin, past, { role: 'fund-officer', ...year, to: '2024-05-05' })
  /** Whose session says today that they have the role. */
  const having = async (role: string) => {
    const found: string[] = []
    for (const [i, one] of opened.entries())
      if ((await made.identity(one)).roles.includes(role)) found.push(ids[i]!)
    return found.sort()
  }
  const mailbox = async (person: string) =>
    (await addresseesOf(parts).mailboxes(TENANT, [person])).get(person)
  return { ...made, admin, ids, having, to: addresseesOf(parts), mailbox }
}

describe('those in a role', () => {
  it('are those whose session has the role today, whoever is away', async () => {
    const b = await bench()
    const [holder, deputy, granted] = b.ids as [string, string, string]
    for (const role of ['fund-officer', 'monitor', 'jury'])
      expect([role, await b.to.inRole(TENANT, role)]).toEqual([role, await b.having(role)])
    expect(await b.to.inRole(TENANT, 'fund-officer')).toEqual([holder, granted].sort())
    await noteAbsence(b.parts, b.admin, holder, { from: '2024-05-06', to: '2024-05-20', basis })
    expect(await b.to.inRole(TENANT, 'fund-officer')).toEqual([deputy, granted].sort())
    expect(await b.to.inRole(TENANT, 'fund-officer')).toEqual(await b.having('fund-officer'))
    expect(await b.to.inRole('other', 'fund-officer')).toEqual([])
  })

  it('are everybody with an account for the role that everybody has, and nobody whose account is closed', async () => {
    const b = await bench()
    expect(await b.to.inRole(TENANT, 'applicant')).toEqual([...b.ids, b.admin.person].sort())
    const [, , granted = ''] = b.ids
    await setAccountState(b.parts, b.admin, granted, 'closed', 'уволен')
    expect(await b.to.inRole(TENANT, 'fund-officer')).not.toContain(granted)
    expect(await b.to.inRole(TENANT, 'applicant')).not.toContain(granted)
  })
})

describe('the mailbox', () => {
  it('is the address of whoever reads it and wants letters, in their language', async () => {
    const b = await bench()
    const [holder = '', deputy = '', granted = '', past = ''] = b.ids
    const identity = { ...b.admin, person: holder }
    expect(await b.mailbox(holder)).toEqual({ to: 'holder@example.org', language: 'ru' })
    await changeMe(b.parts, identity, { language: 'en' })
    expect(await b.mailbox(holder)).toEqual({ to: 'holder@example.org', language: 'en' })
    await changeMe(b.parts, identity, { noticesByMail: false })
    expect(await b.mailbox(holder)).toBe('unwanted')
    await setAccountState(b.parts, b.admin, deputy, 'closed', 'уволен')
    await eraseAccount(b.parts, TENANT, granted)
    await b.parts.vault.erase(TENANT, past)
    for (const person of [deputy, granted, past, 'p-nobody', 'role:fund-officer', ''])
      expect([person, await b.mailbox(person)]).toEqual([person, 'no-address'])
  })
})
