import type { Actor } from '../engine/index.ts'
import { type IsoDate, moscowDate, type Text } from '../kernel/index.ts'
import { actingIn } from './acting.ts'
import { CALENDAR } from './calendar.ts'
import { later, minutes } from './instant.ts'
import type { AccessParts } from './parts.ts'
import { hashOf } from './secret.ts'
import type { AccessSettings } from './settings.ts'
import type { SessionFacts } from './store.ts'
import { holdsOn } from './terms.ts'

/** An office in which a person acts today. */
export interface ActingOffice {
  readonly office: string
  readonly title: Text
  readonly roles: readonly string[]
  /** The absent holder, or `office:…` where it is vacant; null for the holder. */
  readonly onBehalfOf: string | null
}

/** Who makes a request. */
export interface Identity {
  readonly tenant: string
  readonly person: string
  /** The roles that hold today in this session. */
  readonly roles: readonly string[]
  readonly session: {
    readonly id: string
    readonly kind: 'browser' | 'token'
    readonly secondStep: boolean
    readonly endsAt: string
  }
  readonly offices: readonly ActingOffice[]
  readonly represents: readonly { readonly organisation: string; readonly powers: readonly string[] }[]
  /** Roles the person holds that this session lacks until the second step is proved. */
  readonly withheld: readonly string[]
  /** For each role that is held for somebody else only: for whom. */
  readonly onBehalfOf?: Readonly<Record<string, string>>
  /** False: they have typed nothing that was not sent, so that no draft need be looked for. */
  readonly drafts?: boolean
}

/**
 * Resolves the secret of a cookie or a bearer token to who it is, or null. The session is noted as seen at most once a
 * minute.
 */
export const identify = (parts: AccessParts, tenant: string, secret: string): Promise<Identity | null> =>
  resolved(parts, tenant, secret, (via) => via !== CALENDAR)

/** Likewise the secret of a calendar address, which opens nothing else. */
export const identifyCalendar = (
  parts: AccessParts,
  tenant: string,
  secret: string,
): Promise<Identity | null> => resolved(parts, tenant, secret, (via) => via === CALENDAR)

async function resolved(
  parts: AccessParts,
  tenant: string,
  secret: string,
  good: (via: string) => boolean,
): Promise<Identity | null> {
  const now = parts.clock.now()
  const day = moscowDate(now)
  const facts = await parts.store.identify(tenant, hashOf(secret), {
    now,
    day,
    idleSince: later(now, -parts.settings.lives.idle),
    touchBefore: later(now, -minutes(1)),
  })
  return facts && good(facts.session.via) ? identityOf(tenant, facts, parts.settings, day) : null
}

/** The identity that follows from the facts of a session on a day. */
export function identityOf(
  tenant: string,
  { session, terms, offices, around, drafts }: SessionFacts,
  settings: Pick<AccessSettings, 'everyone' | 'secondStepRoles'>,
  day: IsoDate,
): Identity {
  const today = terms.filter((term) => holdsOn(term, day))
  const granted = today.filter((t) => t.kind === 'role').map((t) => t.of)
  const acting = offices.flatMap((office): ActingOffice[] => {
    const who = actingIn(office.id, around, day)
    return who?.person === session.person
      ? [{ office: office.id, title: office.title, roles: office.roles, onBehalfOf: who.onBehalfOf }]
      : []
  })
  const own = new Set([...settings.everyone, ...granted])
  for (const { roles, onBehalfOf } of acting) if (!onBehalfOf) for (const role of roles) own.add(role)
  const behalf: Record<string, string> = {}
  for (const { roles, onBehalfOf } of acting)
    if (onBehalfOf) for (const role of roles) if (!own.has(role)) behalf[role] ??= onBehalfOf
  const held = [...own, ...Object.keys(behalf)].filter((role) => session.scope?.includes(role) ?? true)
  const lacks = (role: string) => !session.secondStep && settings.secondStepRoles.includes(role)
  const forOthers = Object.entries(behalf).filter(([role]) => held.includes(role) && !lacks(role))
  return {
    tenant,
    person: session.person,
    roles: held.filter((role) => !lacks(role)).sort(),
    session: {
      id: session.id,
      kind: session.kind,
      secondStep: session.secondStep,
      endsAt: session.endsAt,
    },
    offices: acting,
    represents: today
      .filter((t) => t.kind === 'representative')
      .map((t) => ({ organisation: t.of, powers: t.powers })),
    withheld: held.filter(lacks).sort(),
    ...(drafts === undefined ? {} : { drafts }),
    ...(forOthers.length > 0 ? { onBehalfOf: Object.fromEntries(forOthers) } : {}),
  }
}

/** Who acts, as the engine knows them. */
export const actorOf = ({ person, roles }: Identity): Actor => ({ id: person, roles })

/**
 * For whom a person exercises one of the roles an action allows: nobody where they hold one of them themselves.
 */
export function behalfOf(
  { roles, onBehalfOf }: Pick<Identity, 'roles' | 'onBehalfOf'>,
  allowed: readonly string[],
): string | undefined {
  const usable = allowed.filter((role) => roles.includes(role))
  if (usable.some((role) => !onBehalfOf?.[role])) return undefined
  return usable.map((role) => onBehalfOf?.[role]).find((whom) => whom !== undefined)
}
