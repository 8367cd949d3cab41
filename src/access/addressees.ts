import { moscowDate } from '../kernel/index.ts'
import { actingIn } from './acting.ts'
import { type AccessParts, openAll } from './parts.ts'
import type { LetterLanguage, Term } from './records.ts'
import type { AccessTables } from './store.ts'
import { holdsOn } from './terms.ts'

/** The address and the language of letters to a person. */
interface Mailbox {
  readonly to: string
  readonly language: LetterLanguage
}

const PAGE = 500

/** Everybody who acts today in an office that brings a role. */
async function actingWith(tables: AccessTables, role: string, today: string): Promise<string[]> {
  const found: string[] = []
  for (const { id, roles } of await tables.offices()) {
    if (!roles.includes(role)) continue
    const seats = (await tables.terms({ of: id })).filter(
      ({ kind }) => kind === 'holder' || kind === 'deputy',
    )
    const absences: Term[] = []
    for (const person of new Set(seats.map((term) => term.person)))
      absences.push(...(await tables.terms({ person, kind: 'absence' })))
    const acting = actingIn(id, [...seats, ...absences], today)
    if (acting) found.push(acting.person)
  }
  return found
}

async function everyone(tables: AccessTables): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<AccessTables['accounts']>> = await tables.accounts({ after, limit: PAGE })
    for (const { person, state } of page) if (state === 'active') found.push(person)
    if (page.length < PAGE) return found
    after = page.at(-1)!.person
  }
}

/** Whom a notice to somebody reaches: those in a role today, and where letters to a person go. */
export const addresseesOf = (
  parts: Pick<AccessParts, 'store' | 'vault' | 'clock'> & {
    readonly settings: Pick<AccessParts['settings'], 'everyone'>
  },
) => ({
  /** The people who have a role today by a grant or by the office in which they act, and can sign in. */
  inRole: (tenant: string, role: string): Promise<readonly string[]> =>
    parts.store.as(tenant, async (t) => {
      if (parts.settings.everyone.includes(role)) return everyone(t)
      const today = moscowDate(parts.clock.now())
      const granted = (await t.terms({ kind: 'role', of: role })).filter((term) => holdsOn(term, today))
      const people = new Set([...granted.map(({ person }) => person), ...(await actingWith(t, role, today))])
      const active: string[] = []
      for (const person of [...people].sort())
        if ((await t.account(person))?.state === 'active') active.push(person)
      return active
    }),

  /** Where letters about cases go, or why there are none: nobody reads them, or they are not wanted. Asked for many at once. */
  async mailboxes(
    tenant: string,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, Mailbox | 'no-address' | 'unwanted'>> {
    const accounts = await parts.store.as(tenant, (t) => t.accountsOf(people))
    const read = accounts.filter(({ state }) => state === 'active')
    const addresses = await openAll(
      parts,
      tenant,
      read.map(({ mail }) => mail),
    )
    const found = new Map<string, Mailbox | 'no-address' | 'unwanted'>(people.map((p) => [p, 'no-address']))
    for (const [i, { person, language, noticesByMail }] of read.entries()) {
      const to = addresses[i]
      if (to) found.set(person, noticesByMail ? { to, language } : 'unwanted')
    }
    return found
  },
})
