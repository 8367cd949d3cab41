import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '../../kernel/index.ts'
import type { Secret } from '../configuration/index.ts'
import type { Metrics } from './metrics.ts'

interface MetricsServerOptions {
  readonly host: string
  readonly port: number
  readonly token?: Secret | undefined
}

/** The port that serves nothing but `/metrics`. */
export interface MetricsServer {
  readonly address: string
  close(): Promise<void>
}

/** Serves metrics on a port of their own, so that the public address never shows them. @throws Problem METRICS_PORT_TAKEN */
export async function serveMetrics(
  metrics: Metrics,
  { host, port, token }: MetricsServerOptions,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    answer(metrics, token, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(listenProblem(error, port)))
    server.listen({ host, port }, done)
  })
  const { address, port: bound, family } = server.address() as AddressInfo
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function listenProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const title = {
    ru: `Порт показателей ${port} занять нельзя`,
    en: `The port ${port} of the metrics cannot be taken`,
  }
  const remedy = { ru: 'Задайте другой metrics.port', en: 'Set another metrics.port' }
  return new Problem('METRICS_PORT_TAKEN', 'state', title, [{ path: 'metrics.port', message: title, remedy }])
}

async function answer(
  metrics: Metrics,
  token: Secret | undefined,
  { url = '', method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const end = (status: number, text = '', more: Record<string, string> = {}) =>
    void response.writeHead(status, { 'cache-control': 'no-store', ...more }).end(text)
  if (url.split('?')[0] !== '/metrics') return end(404)
  if (method !== 'GET') return end(405, '', { allow: 'GET' })
  if (token && !isToken(headers.authorization ?? '', token))
    return end(401, '', { 'www-authenticate': 'Bearer' })
  end(200, await metrics.text(), { 'content-type': metrics.contentType })
}

/** Hashes are compared, so that the time tells neither the length nor the first letters. */
function isToken(header: string, token: Secret): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(header), hash(`Bearer ${token.reveal()}`))
}
