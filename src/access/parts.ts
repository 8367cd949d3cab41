import type { Clock, Vault } from '../engine/index.ts'
import type { Sealed } from '../kernel/index.ts'
import type { RateLimits } from './limits.ts'
import type { Passwords } from './password.ts'
import type { LetterLanguage } from './records.ts'
import type { AccessSettings } from './settings.ts'
import type { AccessStore } from './store.ts'

/** The letters of access; `nothing` is posted where no letter is due, so that both ways take the same time. */
export type AccessLetterKind =
  | 'confirm'
  | 'already-registered'
  | 'recovery'
  | 'invitation'
  | 'password-changed'
  | 'second-step-on'
  | 'second-step-off'
  | 'nothing'

/** A letter to be sent at least once; the key makes its Message-ID, so that a second copy is seen as the same letter. */
export interface AccessLetter {
  readonly tenant: string
  readonly key: string
  readonly kind: AccessLetterKind
  readonly person: string
  readonly to: string
  readonly language: LetterLanguage
  readonly data: Readonly<Record<string, string>>
}

/** What access stands on. */
export interface AccessParts {
  readonly store: AccessStore
  readonly vault: Vault
  readonly clock: Clock
  readonly limits: RateLimits
  readonly passwords: Passwords
  /** Returns once the letter is kept, not once it is sent. */
  readonly post: (letter: AccessLetter) => Promise<void>
  readonly settings: AccessSettings
}

/** Where a request comes from. */
export interface Whereabouts {
  /** The network address. */
  readonly place: string
  /** The browser and system, in short. */
  readonly device: string
}

/** Seals values of a person. To be called outside a transaction: a vault may need a connection of its own. */
export async function sealFor(
  { vault }: AccessParts,
  tenant: string,
  person: string,
  plain: string,
): Promise<Sealed> {
  await vault.ready(tenant, [person], true)
  return vault.seal(tenant, person, plain)
}

/** Opens values, null for those that are missing or erased. To be called outside a transaction. */
export async function openAll(
  { vault }: Pick<AccessParts, 'vault'>,
  tenant: string,
  values: readonly (Sealed | null)[],
): Promise<(string | null)[]> {
  await vault.ready(
    tenant,
    values.flatMap((value) => (value ? [value.subject] : [])),
    false,
  )
  return values.map((value) => value && vault.open(tenant, value))
}

/** The address of a page with its token. */
export const linkTo = (parts: AccessParts, page: string, token?: string): string =>
  `${parts.settings.origin()}${page}${token ? `?token=${token}` : ''}`
