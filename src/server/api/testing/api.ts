import { Hono } from 'hono'
import { createBallots } from '../../../ballots/index.ts'
import { createLetters, createQuestions, type LetterFiles } from '../../../correspondence/index.ts'
import { createDrafts, type DraftFiles } from '../../../drafts/index.ts'
import type { CasePages, Change, Engine, Feed } from '../../../engine/index.ts'
import { memoryBallots } from '../../../memory/ballots/index.ts'
import { memoryCorrespondence } from '../../../memory/correspondence/index.ts'
import { memoryDrafts } from '../../../memory/drafts/index.ts'
import { memoryLetters } from '../../../memory/letters/index.ts'
import { memoryNotices } from '../../../memory/notices/index.ts'
import type { NoticeChoices, NoticeList, NoticeOversight } from '../../../notices/index.ts'
import { ballotsApi } from '../ballots/index.ts'
import { correspondenceApi } from '../correspondence/index.ts'
import { draftsApi } from '../drafts/index.ts'
import { openApiRoute } from '../openapi/index.ts'
import type { AccessEntry, ApiParts, Identity } from '../parts.ts'

import { casesApi, restOfApi } from '../routes.ts'
import { rulesApi } from '../rules.ts'

/** The engine of a test, in whatever bench it stands. */
export interface Under {
  readonly engine: Engine
  readonly pages: CasePages
  readonly feed: Feed
  /** Where its notices are; none where nothing is said. */
  readonly notices?: NoticeList & NoticeChoices
  /** Where notices of a case are seen. */
  readonly told?: NoticeOversight
  /** Where notices of letters go. */
  readonly keep?: Parameters<typeof memoryCorrespondence>[0]
}

/** Somebody who asks in a test; null is the public. */
export type Asker = Identity | null

export const tenant = 'fund'
export const asker = (person: string, ...roles: string[]): Identity => ({ tenant, person, roles })

/** The token of a test: who it is, in the open. */
export const tokenOf = (who: Identity): string => Buffer.from(JSON.stringify(who)).toString('base64url')

export interface TestApi {
  readonly app: Hono
  readonly parts: ApiParts
  /** What the access log was told. */
  readonly accessed: AccessEntry[]
  /** Errors that were nobody's refusal. */
  readonly failures: unknown[]
  get(path: string, who?: Asker, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, who?: Asker, headers?: Record<string, string>): Promise<Response>
  put(path: string, body: unknown, who?: Asker, headers?: Record<string, string>): Promise<Response>
  remove(path: string, who?: Asker, headers?: Record<string, string>): Promise<Response>
  /** The JSON of an answer to GET. */
  read<T = Record<string, unknown>>(path: string, who?: Asker): Promise<T>
}

const told = (who: Asker): Record<string, string> => (who ? { authorization: `Bearer ${tokenOf(who)}` } : {})

/** A feed that tells of what is no event, too. */
function withLive(feed: Feed) {
  const listeners = new Set<(change: Change) => void>()
  return {
    tell(change: Change) {
      for (const hear of listeners) hear(change)
    },
    feed: {
      subscribe(hear: (change: Change) => void) {
        listeners.add(hear)
        const stop = feed.subscribe(hear)
        return () => {
          listeners.delete(hear)
          stop()
        }
      },
    },
  }
}

const noLetterFiles: LetterFiles = {
  hold: async (_, __, ___, hashes) => hashes.map((sha256) => ({ sha256, name: 'Письмо.pdf', size: 1 })),
  release: async () => {},
}
const noFiles: DraftFiles = { hold: async () => {}, release: async () => {} }

/** The API over a test's engine; whoever asks is believed. */
export function testApi(
  { engine, pages, feed, notices, keep, told: noticesTold }: Under,
  more: Partial<ApiParts> = {},
): TestApi {
  const accessed: AccessEntry[] = []
  const failures: unknown[] = []
  const live = withLive(feed)
  const parts: ApiParts = {
    engine,
    pages,
    feed: live.feed,
    notices: notices ?? memoryNotices(engine.parts.clock).box,
    tenant,
    identityOf: async (c) => {
      const token = c.req.header('authorization')?.slice('Bearer '.length)
      return token ? (JSON.parse(Buffer.from(token, 'base64url').toString()) as Identity) : null
    },
    accessed: async (entries) => void accessed.push(...entries),
    failed: (error) => failures.push(error),
    ...more,
  }
  let made = 0
  const drafts = createDrafts({
    store: memoryDrafts(),
    vault: engine.parts.vault,
    clock: engine.parts.clock,
    files: noFiles,
    newId: () => `draft-${++made}`,
    failed: parts.failed,
  })
  const ballots = createBallots({
    store: memoryBallots(),
    vault: engine.parts.vault,
    clock: engine.parts.clock,
    newId: () => `ballot-${++made}`,
    tell: (place) => live.tell({ ...place, version: 0, state: '', live: true }),
  })
  const { vault, clock } = engine.parts
  const correspondence = memoryCorrespondence(keep)
  const letters = createLetters({ store: correspondence, vault, clock, files: noLetterFiles })
  const questions = createQuestions({ store: correspondence, vault, clock })
  const namesOf = async (_: string, people: readonly string[]) =>
    new Map(people.map((person) => [person, `Имя ${person}`]))
  const about = noticesTold ?? memoryNotices(clock).box
  const mail = memoryLetters()
  const app = new Hono()
  app.route('/', rulesApi())
  app.route('/', casesApi({ drafts, ...parts }))
  app.route('/', ballotsApi({ ...parts, ballots }))
  app.route('/', draftsApi({ ...parts, drafts }))
  app.route('/', correspondenceApi({ ...parts, letters, questions, namesOf, told: about, mail }))
  app.route('/', openApiRoute(engine.parts.registry.regulations))
  app.route('/', restOfApi())
  const get = async (path: string, who: Asker = null, headers: Record<string, string> = {}) =>
    app.request(`/api/v1${path}`, { headers: { ...told(who), ...headers } })
  const send = async (
    method: string,
    path: string,
    body: unknown,
    who: Asker = null,
    headers: Record<string, string> = {},
  ) =>
    app.request(`/api/v1${path}`, {
      method,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...told(who), ...headers },
    })
  return {
    app,
    parts,
    accessed,
    failures,
    get,
    post: (path, body, who, headers) => send('POST', path, body, who, headers),
    put: (path, body, who, headers) => send('PUT', path, body, who, headers),
    remove: async (path, who = null, headers = {}) =>
      app.request(`/api/v1${path}`, { method: 'DELETE', headers: { ...told(who), ...headers } }),
    read: async <T>(path: string, who: Asker = null) => (await (await get(path, who)).json()) as T,
  }
}
