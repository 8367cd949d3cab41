import { moscowDate } from '../kernel/index.ts'
import { hasAdministrator } from './grants.ts'
import { SYSTEM, writeInvitation } from './invite.ts'
import type { AccessParts } from './parts.ts'
import type { LetterLanguage } from './records.ts'
import { refusals } from './refusals.ts'
import { ADMINISTRATOR } from './settings.ts'

/**
 * Invites the first administrator of a tenant and returns the link of the letter: it works without a mail server. Whoever
 * runs it holds the machine, so it asks for no role; it refuses where somebody grants roles already.
 * @throws Problem ADMINISTRATOR_EXISTS, ALREADY_REGISTERED, INVALID_INPUT
 */
export async function bootstrapAdministrator(
  parts: AccessParts,
  tenant: string,
  asked: { readonly mail: string; readonly language: LetterLanguage },
): Promise<{ readonly person: string; readonly link: string }> {
  const now = parts.clock.now()
  if (await parts.store.as(tenant, (t) => hasAdministrator(t, now))) {
    throw refusals.state('ADMINISTRATOR_EXISTS', {
      ru: 'Администратор уже есть: приглашает он',
      en: 'There is an administrator already: they invite',
    })
  }
  const day = moscowDate(now)
  const basis = { document: 'Ввод в действие', number: 'б/н', date: day }
  return writeInvitation(parts, tenant, SYSTEM, {
    ...asked,
    grants: [{ role: ADMINISTRATOR, from: day, to: null, basis }],
  })
}
