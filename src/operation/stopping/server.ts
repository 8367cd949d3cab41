import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Configuration } from '../configuration/index.ts'
import type { Health } from '../health/index.ts'

/** Bounds for clients that send slowly or not at all. */
export function boundServer(server: Server, { timeouts }: Pick<Configuration, 'timeouts'>): void {
  server.headersTimeout = timeouts.headers
  server.requestTimeout = timeouts.receive
  server.keepAliveTimeout = timeouts.keepAlive
}

export interface EndOptions {
  readonly health: Health
  readonly timeouts: Pick<Configuration['timeouts'], 'stop' | 'stopDelay'>
  /** Ends answers that would never end by themselves, such as streams of events. */
  readonly endStreams?: () => void
}

/**
 * Ends a server without losing a request: first it calls itself not ready and goes on serving, so that whoever shares the
 * load out looks elsewhere; then it takes no more, lets what was begun end, and cuts what does not.
 */
export async function endServer(server: Server, { health, timeouts, endStreams }: EndOptions): Promise<void> {
  health.close()
  if (timeouts.stopDelay > 0) await sleep(timeouts.stopDelay)
  const ended = new Promise<void>((done) => server.close(() => done()))
  endStreams?.()
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), timeouts.stop)
  await ended
  clearTimeout(cut)
}
