import { argonPasswords, mailAddress } from '../access/index.ts'
import type { Ready } from '../runtime/index.ts'
import { postgresAccess } from '../store/index.ts'
import { people, type Somebody } from './demonstration-people.ts'
import type { DemonstrationAccount } from './pages/index.ts'

/** Everybody's: there is nothing to protect where everything is invented. */
const PASSWORD = 'mera-demonstration'
const BASIS = { document: 'Приказ (вымышлен)', number: 'Д-1', date: '2024-04-01' }

/** The ready accounts, as the page of signing in offers them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = people.map(({ mail, title }) => ({
  mail,
  password: PASSWORD,
  title,
}))

/**
 * Makes accounts for people whom the cases of the demonstration know, so that each sees their own; those that are there
 * stay as they are. They share one password and so one hash.
 */
export async function openDemonstrationAccounts(installation: Ready, tenant: string): Promise<void> {
  const { db, vault, engine } = installation
  const store = postgresAccess(db)
  const at = engine.parts.clock.now()
  const missing = await store.as(tenant, async (t) => {
    const unknown: Somebody[] = []
    for (const one of people) if (!(await t.accountByMail(vault.blind(tenant, one.mail)))) unknown.push(one)
    return unknown
  })
  if (missing.length === 0) return
  const hash = await argonPasswords().hash(PASSWORD)
  for (const somebody of missing) {
    const person =
      typeof somebody.person === 'string' ? somebody.person : await somebody.person(installation, tenant)
    if (person === null) continue
    await vault.ready(tenant, [person], true)
    const mail = vault.seal(tenant, person, mailAddress(somebody.mail))
    const name = vault.seal(tenant, person, somebody.name)
    await store.as(tenant, async (t) => {
      // The addresses are invented like the people: no letters go there.
      const account = { person, state: 'active', language: 'ru', mail, name, noticesByMail: false } as const
      if (!(await t.addAccount({ ...account, createdAt: at, closedAt: null }))) return
      await t.savePassword(person, { hash, changedAt: at })
      const made = { at, actor: 'system', subject: person, basis: BASIS }
      await t.record({ ...made, action: 'account-made', details: { via: 'demonstration' } })
      const { role } = somebody
      if (role === null) return
      const id = `t-demonstration-${role}-${person}`
      const span = { from: BASIS.date, to: null }
      await t.addTerm({
        id,
        kind: 'role',
        of: role,
        person,
        ...span,
        rank: 0,
        powers: [],
        basis: BASIS,
        grantedBy: 'system',
        grantedAt: at,
        ended: null,
      })
      await t.record({ ...made, action: 'role-granted', details: { term: id, of: role, ...span } })
    })
  }
}
