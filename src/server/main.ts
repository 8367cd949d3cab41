import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Problem, type Text } from '../kernel/index.ts'
import type { Configuration } from '../operation/index.ts'
import { createApp } from './app.tsx'
import { type HouseOptions, openHouse } from './house.ts'
import { siteParts } from './parts.ts'

export interface ServeOptions extends Partial<Pick<HouseOptions, 'say' | 'failed'>> {
  readonly configuration: Configuration
  /** Loads the living demonstration. */
  readonly demo?: boolean
  /** Told the address once the server listens. */
  readonly ready?: (address: string) => void
  /** Ends the server; by default SIGINT and SIGTERM do. */
  readonly stop?: AbortSignal
}

const quiet = (_: Text) => {}

/** Whoever comes while the database starts is asked to come again. */
const notYet: RequestListener = (_, response) => {
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain; charset=utf-8' })
  response.end('Мера запускается / Mera is starting\n')
}

/**
 * Serves until asked to stop, then lets the open requests end.
 * @throws Problem PORT_TAKEN, PORT_FORBIDDEN, DATABASE_*, SCHEMA_NEWER, MASTER_KEY_*
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { configuration, demo = false, say = quiet, failed = console.error } = options
  let answer: RequestListener = notYet
  const server = createServer((request, response) => answer(request, response))
  await listen(server, configuration.port, configuration.host)
  try {
    const house = await openHouse({ configuration, demo, say, failed })
    try {
      const app = createApp(siteParts(house.installation.engine, house.tenant, house.demo))
      answer = getRequestListener(app.fetch)
      options.ready?.(addressOf(server))
      await stopped(server, options.stop ?? signalled())
    } finally {
      await house.stop()
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(listenProblem(error, port)))
    server.listen({ port, host }, () => {
      server.removeAllListeners('error')
      done()
    })
  })
}

function listenProblem(error: NodeJS.ErrnoException, port: number): Error {
  const remedy = { ru: 'Выберите другой: mera serve --port 0', en: 'Choose another: mera serve --port 0' }
  if (error.code === 'EADDRINUSE') {
    const title = { ru: `Порт ${port} занят другой программой`, en: `Another program holds the port ${port}` }
    return new Problem('PORT_TAKEN', 'state', title, [{ path: 'port', message: title, remedy }])
  }
  if (error.code === 'EACCES') {
    const title = { ru: `Порт ${port} занять нельзя: нет прав`, en: `The port ${port} needs more rights` }
    return new Problem('PORT_FORBIDDEN', 'role', title, [{ path: 'port', message: title, remedy }])
  }
  return error
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  const open = address === '0.0.0.0' || address === '::'
  return `http://${open ? 'localhost' : family === 'IPv6' ? `[${address}]` : address}:${port}/`
}

function signalled(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

/** Open requests get ten seconds; connections without one are closed at once. */
function stopped(server: Server, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const close = () => {
      server.close(() => done())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    }
    if (stop.aborted) close()
    else stop.addEventListener('abort', close, { once: true })
  })
}
