import type { EngineParts, Vault } from '../engine/index.ts'
import type { IsoDate, Json, Procedure, Text } from '../kernel/index.ts'
import type { ConsentText } from './consents/texts.ts'
import type { KeptNotice } from './records.ts'
import type { RetentionRule } from './retention/rules.ts'
import type { PrivacyStore } from './store.ts'

/** In what capacity somebody acted on a day, without who they are. */
export interface Capacity {
  readonly offices: readonly Text[]
  readonly organisations: readonly string[]
}

/** What privacy asks of accounts. */
export interface Accounts {
  /** Everything that is kept of an account, opened, by sections; null where there is no account. */
  copy(tenant: string, person: string): Promise<Readonly<Record<string, readonly Json[]>> | null>
  /** Ends the account for ever: nobody signs in with it, its address is free. One that is ended stays so. */
  close(tenant: string, person: string): Promise<void>
  /** Roles, offices and powers that the person holds on a day, in words. */
  held(tenant: string, person: string, day: IsoDate): Promise<readonly Text[]>
  /** In the order of the questions. */
  capacities(
    tenant: string,
    asked: readonly { readonly person: string; readonly on: IsoDate }[],
  ): Promise<readonly Capacity[]>
}

/** What privacy asks of files. */
export interface SubjectFiles {
  /** Records of files that are a person's data, or that they uploaded; names opened. */
  copies(tenant: string, person: string): Promise<readonly Json[]>
  /** Removes bytes whose key was destroyed. @returns how many files it were */
  forget(tenant: string, person: string): Promise<number>
  /** A draft that is gone refers to no file any more. */
  releaseDraft(tenant: string, draft: string): Promise<void>
}

/** A vault that remembers why a key was destroyed. */
export interface ErasingVault extends Vault {
  erase(
    tenant: string,
    subject: string,
    why?: { readonly reason: string; readonly by: string },
  ): Promise<void>
}

/** What an installation decides about privacy. */
export interface PrivacySettings {
  readonly rules: readonly RetentionRule[]
  readonly consents: readonly ConsentText[]
  /** What roles are called. */
  readonly roles: Readonly<Record<string, Text>>
}

/** What privacy stands on. */
export interface PrivacyParts {
  readonly store: PrivacyStore
  readonly engine: Pick<EngineParts, 'registry' | 'store' | 'clock'>
  readonly vault: ErasingVault
  readonly accounts: Accounts
  readonly files: SubjectFiles
  /** Letters and questions that are a person's data, opened. */
  readonly letters: (tenant: string, person: string) => Promise<readonly Json[]>
  /** What a notice of a case of a kind says. */
  readonly noticeText: (procedure: Procedure, notice: KeptNotice) => Text
  readonly settings: PrivacySettings
  /** Makes ids of requests. */
  readonly newId: () => string
}

/** Whose data: a person of a tenant. */
export interface Subject {
  readonly tenant: string
  readonly person: string
}
