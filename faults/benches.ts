import type { Actor } from '../src/engine/index.ts'
import type { Regulation } from '../src/kernel/index.ts'
import { countingIds, memoryVault } from '../src/memory/index.ts'
import { type Bench, makeBench } from '../src/regulations/kod-ai/testing/index.ts'
import { asker, type TestApi, testApi } from '../src/server/api/testing/index.ts'
import { openDatabase, postgresPages, postgresStore, verifyStore } from '../src/store/index.ts'
import { freshDatabase } from '../src/store/testing/index.ts'

/** What came of a command over HTTP. */
export interface Answered {
  readonly status: number
  /** `done`, `repeated`, or the code of the refusal. */
  readonly code: string
}

/**
 * Two processes' worth of Mera on one database in virtual time, each with an API: connections, batches and files at hand are
 * of its own; clock, ids and keys of persons are common. A contest is walked through on `bench`, races run over both.
 */
export interface Benches {
  readonly bench: Bench
  /** A command on a case as its role sends it; `n` says to which process. */
  send(
    n: number,
    who: Actor,
    place: readonly [procedure: string, id: string, action: string],
    input: unknown,
    headers?: Record<string, string>,
  ): Promise<Answered>
  /** What follows from events is done by both at once. @returns what was kept aside */
  settle(): Promise<readonly string[]>
  /** What neither refused nor did: there must be none. */
  failures(): readonly unknown[]
  broken(): Promise<readonly unknown[]>
  end(): Promise<void>
}

export async function twoBenches(start?: string, regulations?: readonly Regulation[]): Promise<Benches> {
  const fresh = await freshDatabase()
  const [vault, ids] = [memoryVault(), countingIds()]
  const node = () => {
    const db = openDatabase(fresh.url, { connections: 6 })
    const bench = makeBench(start, regulations, (clock) => ({
      store: postgresStore(db, { now: clock.now }),
      pages: postgresPages(db),
      vault,
      ids,
    }))
    const api: TestApi = testApi(bench)
    return { db, bench, api }
  }
  const nodes = [node(), node()] as const
  const [first, second] = nodes
  return {
    bench: first.bench,
    async send(n, who, [procedure, id, action], input, headers) {
      second.bench.clock.set(first.bench.clock.now())
      const { api } = nodes[n % nodes.length]!
      const path = `/cases/${procedure}/${id}/${action}`
      const answer = await api.post(path, input, asker(who.id, ...who.roles), headers)
      const told = (await answer.json()) as { code?: string; repeated?: boolean }
      const code = answer.ok ? (told.repeated ? 'repeated' : 'done') : (told.code ?? '')
      return { status: answer.status, code }
    },
    async settle() {
      const drained = await Promise.all(nodes.map(({ bench }) => bench.engine.drain()))
      return drained.flatMap(({ failures }) => failures.map(({ key, problem }) => `${key}: ${problem.code}`))
    },
    failures: () => nodes.flatMap(({ api }) => api.failures),
    broken: async () => (await verifyStore(first.db, first.bench.engine.parts, null)).broken,
    async end() {
      for (const { db } of nodes) await db.close()
      await fresh.drop()
    },
  }
}
