import { createHash, randomBytes } from 'node:crypto'
import { moscowDate } from '../src/kernel/index.ts'
import { type Database, postgresAccess } from '../src/store/index.ts'

export const tenant = 'fund'

/** Somebody who acts over HTTP by a token. */
export interface Person {
  readonly id: string
  readonly token: string
}

/** Makes accounts with a token each and the given roles; all of them invented. */
export async function makePeople(
  db: Database,
  ids: readonly string[],
  roles: readonly string[] = [],
): Promise<Person[]> {
  const access = postgresAccess(db)
  const now = new Date().toISOString()
  const year = new Date(Date.now() + 300 * 86_400_000).toISOString()
  const people = ids.map((id) => ({ id, token: `mera_${randomBytes(32).toString('base64url')}` }))
  await access.as(tenant, async (t) => {
    for (const { id, token } of people) {
      await t.addAccount({
        person: id,
        state: 'active',
        language: 'ru',
        mail: null,
        name: null,
        noticesByMail: true,
        createdAt: now,
        closedAt: null,
      })
      await t.addSession({
        id: `s-${id}`,
        hash: createHash('sha256').update(token).digest('hex'),
        person: id,
        kind: 'token',
        name: 'load',
        scope: [...roles, 'applicant'],
        device: '',
        place: null,
        secondStep: true,
        via: 'token',
        createdAt: now,
        lastSeenAt: now,
        endsAt: year,
      })
      for (const role of roles)
        await t.addTerm({
          id: `t-${id}-${role}`,
          kind: 'role',
          of: role,
          person: id,
          from: moscowDate(now),
          to: null,
          rank: 0,
          powers: [],
          basis: { document: 'Приказ', number: '1', date: moscowDate(now) },
          grantedBy: 'system',
          grantedAt: now,
          ended: null,
        })
    }
  })
  return people
}
