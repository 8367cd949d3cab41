import { noteSeen, type PrivacyParts } from '../../../privacy/index.ts'
import type { PeopleSeen } from '../access/index.ts'
import type { FileSeen } from '../files/index.ts'
import type { AccessEntry } from '../parts.ts'

/** What cases, accounts and files tell when they open personal data, each in its way. */
export interface AccessLog {
  cases(entries: readonly AccessEntry[]): Promise<void>
  people(seen: PeopleSeen): Promise<void>
  files(seen: FileSeen): Promise<void>
}

/** The access log as the other parts of the API write it, each before it answers. */
export function accessLog(privacy: Pick<PrivacyParts, 'store' | 'engine'>): AccessLog {
  return {
    cases: (entries) =>
      noteSeen(
        privacy,
        entries.map(({ case: thing, ...entry }) => ({ ...entry, kind: 'case', thing })),
      ),
    people({ tenant, viewer, roles, people, fields }) {
      const at = privacy.engine.clock.now()
      return noteSeen(
        privacy,
        people.flatMap((subject) =>
          fields.map((field) => ({
            tenant,
            viewer,
            roles,
            subject,
            kind: 'account' as const,
            thing: '',
            field,
            at,
          })),
        ),
      )
    },
    files({ tenant, viewer, roles, subject, file, what }) {
      const at = privacy.engine.clock.now()
      return noteSeen(privacy, [
        { tenant, viewer, roles, subject, kind: 'file', thing: file, field: what, at },
      ])
    },
  }
}
