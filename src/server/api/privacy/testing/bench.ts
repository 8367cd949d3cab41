import { Hono } from 'hono'
import type { Identity } from '../../../../access/index.ts'
import type { CasePages, Engine, Feed } from '../../../../engine/index.ts'
import { memoryNotices } from '../../../../memory/notices/index.ts'
import { type MemoryPrivacy, memoryPrivacy } from '../../../../memory/privacy/index.ts'
import { noticeWords } from '../../../../notices/index.ts'
import type { Capacity, PrivacyParts } from '../../../../privacy/index.ts'
import { retentionRules, standardConsents } from '../../../../privacy/index.ts'
import { casesApi } from '../../routes.ts'
import { accessLog, privacyApi } from '../index.ts'

const tenant = 'fund'

/** Somebody who signed in. */
export const as = (person: string, ...roles: string[]): Identity => ({
  tenant,
  person,
  roles,
  session: { id: `s-${person}`, kind: 'browser', secondStep: true, endsAt: '2030-01-01T00:00:00.000Z' },
  offices: [],
  represents: [],
  withheld: [],
})

/** Privacy over HTTP on an engine in memory, with cases that write its log. */
export interface PrivacyBench {
  readonly app: Hono
  readonly privacy: PrivacyParts
  readonly kept: MemoryPrivacy
  readonly failures: unknown[]
  /** In what capacity somebody acts; nobody has one at first. */
  readonly capacities: Map<string, Capacity>
  /** What somebody holds; nobody holds anything at first. */
  readonly held: Map<string, { readonly ru: string; readonly en: string }[]>
  readonly closed: string[]
  ask(
    who: Identity | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>
  /** The JSON of an answer. */
  read<T = Record<string, unknown>>(who: Identity, path: string): Promise<T>
  /** Looks at a case over the API. */
  look(who: Identity, procedure: string, id: string): Promise<Response>
}

/** @param more replaces parts */
export function privacyBench(
  { engine, pages, feed }: { readonly engine: Engine; readonly pages: CasePages; readonly feed: Feed },
  more: Partial<PrivacyParts> = {},
): PrivacyBench {
  const kept = memoryPrivacy(engine.parts, engine.parts.vault)
  const capacities = new Map<string, Capacity>()
  const held = new Map<string, { ru: string; en: string }[]>()
  const failures: unknown[] = []
  const closed: string[] = []
  let made = 0
  const privacy: PrivacyParts = {
    store: kept.store,
    engine: engine.parts,
    vault: kept.vault,
    accounts: {
      copy: async (_, person) => ({ account: [{ person, name: 'Примерова <Анна>' }] }),
      close: async (_, person) => void closed.push(person),
      held: async (_, person) => held.get(person) ?? [],
      capacities: async (_, asked) =>
        asked.map(({ person }) => capacities.get(person) ?? { offices: [], organisations: [] }),
    },
    files: { copies: async () => [], forget: async () => 0, releaseDraft: async () => {} },
    letters: async () => [],
    noticeText: (procedure, notice) =>
      noticeWords(engine.parts.registry.regulationOf(procedure), procedure, notice).message,
    settings: {
      rules: retentionRules(engine.parts.registry.regulations),
      consents: standardConsents,
      roles: { 'fund-officer': { ru: 'Сотрудник Фонда', en: 'Fund officer' } },
    },
    newId: () => `erasure-${++made}`,
    ...more,
  }
  let caller: Identity | null = null
  const identityOf = async () => caller
  const failed = (error: unknown) => void failures.push(error)
  const app = new Hono()
  const accessed = accessLog(privacy).cases
  const notices = memoryNotices(engine.parts.clock).box
  app.route('/', casesApi({ engine, pages, feed, notices, tenant, identityOf, accessed, failed }))
  app.route('/', privacyApi({ privacy, identityOf, failed }))

  function request(who: Identity | null, method: string, path: string, body?: unknown, headers = {}) {
    caller = who
    return app.request(`/api/v1${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
  return {
    app,
    privacy,
    kept,
    failures,
    capacities,
    held,
    closed,
    ask: async (who, method, path, body, headers) => request(who, method, `/privacy${path}`, body, headers),
    read: async <T>(who: Identity, path: string) =>
      (await (await request(who, 'GET', `/privacy${path}`)).json()) as T,
    look: async (who, procedure, id) => request(who, 'GET', `/cases/${procedure}/${id}`),
  }
}
