import { type AccessParts, addresseesOf } from '../../access/index.ts'
import { type MailingParts, mailNotices } from '../../notices/index.ts'
import { type Loop, loop } from '../../runtime/index.ts'

const EVERY = 5000

/** What the mailing of notices is put together from. */
export interface NoticeMailing extends Pick<MailingParts, 'tenant' | 'box' | 'engine' | 'post' | 'failed'> {
  readonly access: Pick<AccessParts, 'store' | 'vault' | 'clock'> & {
    readonly settings: Pick<AccessParts['settings'], 'everyone' | 'origin'>
  }
}

/** The mailing of notices on an installation. A letter leads to the case at the desk, which asks for a sign-in first. */
export const noticeMailing = ({ access, ...given }: NoticeMailing): MailingParts => ({
  ...given,
  people: addresseesOf(access),
  linkTo: (procedure, id) => `${access.settings.origin()}/desk/cases/${procedure}/${encodeURIComponent(id)}`,
})

/** Begins to bring notices to those in a role and to the postman. */
export const beginNotices = (given: NoticeMailing): Loop => {
  const parts = noticeMailing(given)
  return loop(async () => (await mailNotices(parts)).taken > 0, { every: EVERY, failed: given.failed })
}
