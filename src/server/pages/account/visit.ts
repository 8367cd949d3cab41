import type { Context } from 'hono'
import type { AccessParts, Identity, Whereabouts } from '../../../access/index.ts'
import { inLanguage, type Text } from '../../../kernel/index.ts'
import type { PrivacyParts } from '../../../privacy/index.ts'
import { type AccessApiParts, deviceOf } from '../../api/access/index.ts'
import { type Look, lookOf } from '../context.ts'
import { at, DESK, localPath } from './addresses.ts'

/** A ready account of a demonstration: everything about it is invented and known to everybody. */
export interface DemonstrationAccount {
  readonly mail: string
  readonly password: string
  readonly title: Text
}

/** What the pages of access stand on. */
export interface AccountParts {
  readonly access: AccessApiParts
  readonly identityOf: (c: Context) => Promise<Identity | null>
  /** Who saw whose data; where there is none, the page about it leads back. */
  readonly privacy?: PrivacyParts
  /** In a demonstration, whom to come in as. */
  readonly demonstration?: readonly DemonstrationAccount[]
  /** Whether the server answers at an address: pages lead to nothing that is not there. */
  readonly answers?: (path: string) => boolean
}

/** A request to one of the pages: who makes it, how it is shown, where it goes on to. */
export interface Visit<W = Identity | null> {
  readonly c: Context
  readonly parts: AccountParts
  readonly access: AccessParts
  readonly tenant: string
  readonly who: W
  readonly from: Whereabouts
  readonly look: Look
  /** The secret of a letter's link. */
  readonly token: string
  readonly next: string | null
  /** Where whoever came in goes on to: where they were going, else the desk, else the account. */
  readonly onward: string
  readonly t: (text: Text) => string
}

/** What a form sent; files and what stands twice where it may not are left to the shape of the form. */
export type Sent = Readonly<Record<string, unknown>>

/** Looks at a request: a change is refused that does not come from this site. @throws Problem FOREIGN_ORIGIN */
export async function visitOf(c: Context, parts: AccountParts, sent: Sent = {}): Promise<Visit> {
  const who = await parts.identityOf(c)
  c.set('visitor', who ? 'known' : 'guest')
  c.header('cache-control', 'no-store')
  // A form carries it as `onward`: a field of its own may be called `next`.
  const told = (name: string, query: string) =>
    typeof sent[name] === 'string' ? sent[name] : c.req.query(query)
  const token = told('token', 'token') ?? ''
  const next = localPath(told('onward', 'next'))
  const kept = new URLSearchParams({ ...(token ? { token } : {}), ...(next ? { next } : {}) }).toString()
  const look = { ...lookOf(c), ...(kept ? { keep: `&${kept}` } : {}) }
  return {
    c,
    parts,
    access: parts.access.access,
    tenant: who?.tenant ?? parts.access.tenantOf(c),
    who,
    from: { place: parts.access.addressOf(c), device: deviceOf(c.req.header('user-agent')) },
    look,
    token,
    next,
    onward: next ?? (look.desk ? DESK : at.account),
    t: (text) => inLanguage(text, look.language),
  }
}
