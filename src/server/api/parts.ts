import type { Context } from 'hono'
import type { Drafts } from '../../drafts/index.ts'
import type { CasePages, Engine, Feed } from '../../engine/index.ts'
import type { NoticeChoices, NoticeList } from '../../notices/index.ts'
import type { PayerSettings } from './payments/index.ts'

/** Who makes a request, as access resolved it from a cookie or a token. */
export interface Identity {
  readonly tenant: string
  readonly person: string
  /** The roles that hold everywhere today; those by the facts of a case are the engine's business. */
  readonly roles: readonly string[]
  /** For each role that is held for somebody else only: for whom. */
  readonly onBehalfOf?: Readonly<Record<string, string>>
  /** Roles the person has that hold only once they sign in with a code. */
  readonly withheld?: readonly string[]
  /** False: they have typed nothing that was not sent, so that no draft need be looked for. */
  readonly drafts?: boolean
}

/** Personal data that an answer opened: a line of the access log. */
export interface AccessEntry {
  readonly tenant: string
  readonly viewer: string
  /** The roles of the viewer on the case, by one of which the field was seen. */
  readonly roles: readonly string[]
  readonly subject: string
  readonly case: string
  readonly field: string
  readonly at: string
}

/** Files that a command names, held while it is decided. */
export interface HeldFiles {
  /** The key under which the command must be done: by it is found later what became of it. */
  readonly key: string
  /** From now on the case refers to them. */
  keep(id: string): Promise<void>
  release(): Promise<void>
}

/** Looks at the files that an input names. */
export interface FileGate {
  /** Null where it names none. @throws Problem where one is missing, not accepted, or another than is said of it */
  hold(identity: Identity, input: unknown, key: string | null): Promise<HeldFiles | null>
}

/** What the API stands on. */
export interface ApiParts {
  readonly engine: Engine
  readonly pages: CasePages
  readonly feed: Feed
  readonly notices: NoticeList & NoticeChoices
  /** The tenant whose public cases are shown to whoever did not sign in. */
  readonly tenant: string
  /** Who asks, or null. @throws Problem where what they show is no good */
  readonly identityOf: (c: Context) => Promise<Identity | null>
  /** Takes down what was opened before the answer goes out: where it fails, nothing is shown. */
  readonly accessed?: (entries: readonly AccessEntry[]) => Promise<void>
  /** Without it nothing is asked of the hashes that inputs name. */
  readonly files?: FileGate
  /** What accounts are called; null for one that has no name. Without it only cases tell names. */
  readonly namesOf?: (
    tenant: string,
    people: readonly string[],
  ) => Promise<ReadonlyMap<string, string | null>>
  /** Told of accepted commands: their drafts have served. */
  readonly drafts?: Pick<Drafts, 'sent'>
  /** Whose a secret calendar address is; without it there are none. */
  readonly calendar?: {
    readonly origin: () => string
    readonly identityOf: (secret: string) => Promise<Identity | null>
  }
  /** Whose account payments go out from, as far as the installation says. */
  readonly payer?: PayerSettings
  /** Told of errors that no answer can tell, as those of live updates. */
  readonly failed: (error: unknown) => void
  /** The server is about to end: live updates end, so that their readers go elsewhere. */
  readonly closing?: AbortSignal
  /** Demands that whoever signs was there a moment ago. @throws Problem PROOF_REQUIRED */
  readonly demandProof?: (c: Context, identity: Identity) => Promise<void>
  /** Told after each accepted command, so that the relay need not wait for its next turn. */
  readonly accepted?: () => void
}
