import type { CaseFile, Finding, Ruling, StoredEvent } from '../kernel/index.ts'

/** Who asks. `roles` are the roles a person holds everywhere; those by the facts of the case are added by the engine. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
}

export const system: Actor = { id: 'system', roles: ['system'] }

/** A command: one action on one case, or the opening of a case under its parent. */
export interface Command {
  readonly tenant: string
  readonly procedure: string
  /** Null opens a new case. */
  readonly case: string | null
  readonly parent?: string | null
  readonly action: string
  readonly input: unknown
  readonly actor: Actor
  readonly onBehalfOf?: string
  readonly expectedVersion?: number
  readonly key?: string
  /** The passed deadline that asks for this action. */
  readonly fires?: { readonly key: string; readonly instance: string }
}

export interface Acted {
  readonly file: CaseFile
  readonly event: StoredEvent
  readonly findings: readonly Finding[]
  readonly rulings: readonly Ruling[]
  /** The key was used for this very command before: nothing was done again. */
  readonly repeated?: true
}
