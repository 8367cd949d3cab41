import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Watched } from './watched.ts'

/** What is measured while the server runs, and its text for Prometheus. */
export interface Metrics {
  request(labels: { method: string; route: string; status: number }, seconds: number): void
  command(labels: { procedure: string; action: string; outcome: string }): void
  commit(outcome: string, seconds: number): void
  /** Items of the outbox that were delivered, put aside or put off. */
  relayed(outcome: 'done' | 'refused' | 'put-off', count: number): void
  /** A passed deadline whose action of the system was refused. */
  notFired(): void
  /** Asked at each reading of the metrics for what only the database knows. */
  watch(source: () => Promise<Watched>): void
  text(): Promise<string>
  readonly contentType: string
}

const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const COMMIT_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]

/** The metrics of one server. All names begin with `mera_`, but for those of the process that every Node.js server has. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `mera_${name}`, help, labelNames, registers })

  const requests = new Histogram({
    name: 'mera_http_request_duration_seconds',
    help: 'Time until an answer began, by the pattern of its route.',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_BUCKETS,
    registers,
  })
  const commands = new Counter({
    name: 'mera_commands_total',
    help: 'Commands by their outcome: done, or the code of the problem.',
    labelNames: ['procedure', 'action', 'outcome'],
    registers,
  })
  const commits = new Histogram({
    name: 'mera_commit_duration_seconds',
    help: 'Time of one commit in the store, by what came of it.',
    labelNames: ['outcome'],
    buckets: COMMIT_BUCKETS,
    registers,
  })
  const relayed = new Counter({
    name: 'mera_relay_items_total',
    help: 'Items of the outbox by what the relay did with them.',
    labelNames: ['outcome'],
    registers,
  })
  const notFired = new Counter({
    name: 'mera_deadlines_refused_total',
    help: 'Attempts of the system to act on a passed deadline that were refused.',
    registers,
  })
  gauge('build_info', 'The version that runs; always 1.', ['version']).set({ version }, 1)
  const up = gauge('database_up', 'Whether the database answered when the metrics were read.')
  const outbox = gauge('outbox_items', 'Items of the outbox, waiting or put aside after a refusal.', [
    'state',
  ])
  const oldest = gauge('outbox_oldest_seconds', 'Age of the oldest waiting item of the outbox.')
  const overdue = gauge('deadlines_overdue', 'Deadlines that have passed and still run, whoever has to act.')
  const pool = gauge('pool_connections', 'Connections to the database, and who waits for one.', ['state'])

  let source: (() => Promise<Watched>) | null = null
  async function look(): Promise<void> {
    if (!source) return
    try {
      const seen = await source()
      up.set(1)
      outbox.set({ state: 'waiting' }, seen.outbox.waiting)
      outbox.set({ state: 'aside' }, seen.outbox.aside)
      oldest.set(seen.outbox.oldestSeconds)
      overdue.set(seen.overdue)
      for (const [state, count] of Object.entries(seen.pool)) pool.set({ state }, count)
    } catch {
      // What is not known any more must not look like the last thing that was.
      up.set(0)
      for (const stale of [outbox, oldest, overdue]) stale.reset()
    }
  }

  return {
    request: ({ method, route, status }, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    command: (labels) => commands.inc(labels),
    commit: (outcome, seconds) => commits.observe({ outcome }, seconds),
    relayed: (outcome, count) => {
      if (count > 0) relayed.inc({ outcome }, count)
    },
    notFired: () => notFired.inc(),
    watch(asked) {
      source = asked
    },
    async text() {
      await look()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
