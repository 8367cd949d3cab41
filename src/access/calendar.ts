import type { Identity } from './identity.ts'
import { days, later } from './instant.ts'
import type { AccessParts } from './parts.ts'
import type { Session } from './records.ts'
import { refusals } from './refusals.ts'
import { hashOf, newSecret, randomName } from './secret.ts'

/** How a session came to be that opens a calendar feed and nothing else. */
export const CALENDAR = 'calendar'

/** The running calendar address of a person; the secret itself is nowhere kept. */
export interface CalendarKey {
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
}

const told = ({ createdAt, lastSeenAt, endsAt }: Session): CalendarKey => ({ createdAt, lastSeenAt, endsAt })

async function ended(
  parts: AccessParts,
  { tenant, person }: Identity,
  make: Session | null,
): Promise<boolean> {
  const at = parts.clock.now()
  return parts.store.as(tenant, async (t) => {
    await t.lock(`calendar:${person}`)
    const before = (await t.sessions(person, at)).filter(({ via }) => via === CALENDAR)
    for (const { id } of before) await t.endSession(person, id, at)
    if (make) await t.addSession(make)
    const line = { at, actor: person, subject: person, basis: null }
    for (const { id } of before)
      await t.record({ ...line, action: 'session-ended', details: { session: id } })
    if (make) {
      const details = { session: make.id, roles: [...(make.scope ?? [])], endsAt: make.endsAt, via: CALENDAR }
      await t.record({ ...line, action: 'token-made', details })
    }
    return before.length > 0
  })
}

/**
 * Makes the secret of a person's calendar address; the one before is void from now on. It is shown this once and opens the
 * calendar with the roles of today, nothing else.
 * @throws Problem BROWSER_ONLY
 */
export async function renewCalendar(
  parts: AccessParts,
  who: Identity,
): Promise<{ readonly secret: string; readonly key: CalendarKey }> {
  if (who.session.kind !== 'browser')
    throw refusals.role('BROWSER_ONLY', {
      ru: 'Адрес календаря создаёт человек, вошедший в браузере',
      en: 'A calendar address is made by a person signed in by a browser',
    })
  const now = parts.clock.now()
  const secret = newSecret()
  const session: Session = {
    id: randomName('s'),
    hash: hashOf(secret),
    person: who.person,
    kind: 'token',
    name: 'Календарь · Calendar',
    scope: who.roles,
    device: '',
    place: null,
    secondStep: who.session.secondStep,
    via: CALENDAR,
    createdAt: now,
    lastSeenAt: now,
    endsAt: later(now, days(parts.settings.tokenDays)),
  }
  await ended(parts, who, session)
  return { secret, key: told(session) }
}

/** The calendar address that runs, or null. */
export async function calendarKey(parts: AccessParts, who: Identity): Promise<CalendarKey | null> {
  const running = await parts.store.as(who.tenant, (t) => t.sessions(who.person, parts.clock.now()))
  const found = running.find(({ via }) => via === CALENDAR)
  return found ? told(found) : null
}

/** Makes the calendar address void. @throws Problem UNKNOWN where there is none */
export async function revokeCalendar(parts: AccessParts, who: Identity): Promise<void> {
  if (!(await ended(parts, who, null))) throw refusals.unknownThing()
}
