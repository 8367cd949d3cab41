import { later } from './instant.ts'
import { type AccessParts, openAll, sealFor, type Whereabouts } from './parts.ts'
import type { Session } from './records.ts'
import { refusals } from './refusals.ts'
import { hashOf, newSecret, randomName } from './secret.ts'

/** A session that began, and the secret its cookie carries. */
export interface Opened {
  readonly secret: string
  readonly session: Session
}

/** Prepares a browser session; the caller writes it. Seals the place, so it stands outside the transaction. */
export async function newSession(
  parts: AccessParts,
  tenant: string,
  about: Pick<Session, 'person' | 'via' | 'secondStep'>,
  from: Whereabouts,
): Promise<Opened> {
  const now = parts.clock.now()
  const secret = newSecret()
  return {
    secret,
    session: {
      id: randomName('s'),
      hash: hashOf(secret),
      kind: 'browser',
      name: null,
      scope: null,
      device: from.device,
      place: await sealFor(parts, tenant, about.person, from.place),
      createdAt: now,
      lastSeenAt: now,
      endsAt: later(now, parts.settings.lives.longest),
      ...about,
    },
  }
}

/** A session as its owner sees it. */
export interface ListedSession {
  readonly id: string
  readonly kind: Session['kind']
  readonly name: string | null
  readonly scope: readonly string[] | null
  readonly device: string
  readonly place: string | null
  readonly via: string
  readonly secondStep: boolean
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
  readonly current: boolean
}

interface Owner {
  readonly tenant: string
  readonly person: string
  readonly session: { readonly id: string }
}

/** The running sessions of a person, the latest seen first. Idle browsers are not listed: they have ended. */
export async function listSessions(parts: AccessParts, who: Owner): Promise<readonly ListedSession[]> {
  const now = parts.clock.now()
  const idleSince = later(now, -parts.settings.lives.idle)
  const running = (await parts.store.as(who.tenant, (t) => t.sessions(who.person, now))).filter(
    (s) => s.kind === 'token' || s.lastSeenAt > idleSince,
  )
  const places = await openAll(
    parts,
    who.tenant,
    running.map((s) => s.place),
  )
  return running.map(({ hash: _, person: __, ...session }, i) => ({
    ...session,
    place: places[i] ?? null,
    current: session.id === who.session.id,
  }))
}

/** Ends the session in which a person stands. */
export async function signOut(parts: AccessParts, who: Owner): Promise<void> {
  const now = parts.clock.now()
  await parts.store.as(who.tenant, (t) => t.endSession(who.person, who.session.id, now))
}

/** Ends one of a person's own sessions or tokens. @throws Problem UNKNOWN */
export async function endSession(parts: AccessParts, who: Owner, id: string): Promise<void> {
  const at = parts.clock.now()
  await parts.store.as(who.tenant, async (t) => {
    if (!(await t.endSession(who.person, id, at))) throw refusals.unknownThing()
    await t.record({
      at,
      actor: who.person,
      action: 'session-ended',
      subject: who.person,
      details: { session: id },
      basis: null,
    })
  })
}

/** Ends all of a person's sessions and tokens but the one in which they stand; tells how many. */
export async function endOtherSessions(parts: AccessParts, who: Owner): Promise<number> {
  const at = parts.clock.now()
  return parts.store.as(who.tenant, async (t) => {
    const ended = await t.endSessions(who.person, who.session.id, at)
    await t.record({
      at,
      actor: who.person,
      action: 'sessions-ended',
      subject: who.person,
      details: { ended },
      basis: null,
    })
    return ended
  })
}
