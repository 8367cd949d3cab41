import type { Json } from '../kernel/index.ts'
import { listTerms } from './grants.ts'
import { opened } from './journal.ts'
import { type AccessParts, openAll } from './parts.ts'
import type { KeptEntry } from './records.ts'
import type { AccessTables } from './store.ts'

const PAGE = 500

/** Every line of the journal that is about a person, the latest first. */
async function linesAbout(tables: AccessTables, subject: string): Promise<KeptEntry[]> {
  const lines: KeptEntry[] = []
  for (let before: number | null = null; ; ) {
    const page: Awaited<ReturnType<AccessTables['journal']>> = await tables.journal({
      subject,
      before,
      limit: PAGE,
    })
    lines.push(...page)
    if (page.length < PAGE) return lines
    before = page.at(-1)!.place
  }
}

/**
 * What is kept of an account, opened, for its owner: no secret of theirs and nobody else's name; null where there is none.
 * The journal tells what was done, not by whom.
 */
export async function accountCopy(
  parts: AccessParts,
  tenant: string,
  person: string,
): Promise<Readonly<Record<string, readonly Json[]>> | null> {
  const found = await parts.store.as(tenant, async (t) => ({
    account: await t.account(person),
    password: await t.password(person),
    step: await t.secondStep(person),
    sessions: await t.keptSessions(person),
    logins: await t.federatedOf(person),
    journal: await linesAbout(t, person),
  }))
  const { account, password, step, sessions, logins, journal } = found
  if (!account) return null
  const [mail = null, name = null] = await openAll(parts, tenant, [account.mail, account.name])
  const places = await openAll(
    parts,
    tenant,
    sessions.map((session) => session.place),
  )
  const subjects = await openAll(
    parts,
    tenant,
    logins.map((login) => login.subject),
  )
  const lines = await opened(parts, tenant, journal)
  const terms = await listTerms(parts, tenant, { person })
  return {
    account: [
      {
        person,
        state: account.state,
        mail,
        name,
        language: account.language,
        noticesByMail: account.noticesByMail,
        createdAt: account.createdAt,
        closedAt: account.closedAt,
        passwordChangedAt: password?.changedAt ?? null,
        secondStepSince: step?.confirmedAt ?? null,
      },
    ],
    sessions: sessions.map(
      ({ id, kind, name: called, device, via, createdAt, lastSeenAt, endsAt, endedAt }, i) => ({
        id,
        kind,
        name: called,
        device,
        place: places[i] ?? null,
        via,
        createdAt,
        lastSeenAt,
        endsAt,
        endedAt,
      }),
    ),
    terms: terms.map(({ kind, of, from, to, powers, basis, grantedAt, ended }) => ({
      kind,
      of,
      from,
      to,
      powers: [...powers],
      basis: { ...basis },
      grantedAt,
      ended: ended && { at: ended.at, reason: ended.reason },
    })),
    logins: logins.map(({ provider, createdAt }, i) => ({
      provider,
      subject: subjects[i] ?? null,
      createdAt,
    })),
    journal: lines.map(({ at, action, details, basis }) => ({
      ...{ at, action, details },
      basis: basis && { ...basis },
    })),
  }
}
