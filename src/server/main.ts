import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { version } from '../../package.json'
import { Problem, type Text } from '../kernel/index.ts'
import {
  aliveProbe,
  boundServer,
  type Configuration,
  createHealth,
  createLog,
  createMetrics,
  createStopping,
  databaseProbe,
  demandUsable,
  endOnCrash,
  endServer,
  failuresTo,
  type Log,
  measuredEngine,
  measuredStore,
  roomProbe,
  schemaProbe,
  serveMetrics,
  stopSignal,
  watchDatabase,
} from '../operation/index.ts'
import { createApp } from './app.tsx'
import { demonstrationAccounts } from './demonstration-accounts.ts'
import { builtDesk } from './desk/index.ts'
import { openHouse } from './house.ts'
import { siteParts } from './parts.ts'
import { filesFolder, wire } from './wiring/index.ts'

export interface ServeOptions {
  readonly configuration: Configuration
  /** Loads the living demonstration. */
  readonly demo?: boolean
  /** Told in words what takes its time. */
  readonly say?: (told: Text) => void
  /** Told the address once the server answers. */
  readonly ready?: (address: string) => void
  /** Ends the server; by default SIGINT and SIGTERM do. */
  readonly stop?: AbortSignal
  /** The language of log lines for people. */
  readonly language?: 'ru' | 'en'
}

/** The relay turns twice a second; one that has not for so long is stuck. */
const RELAY_PATIENCE = 60_000

/** Whoever comes while the database starts is asked to come again; only that the process lives is told. */
const notYet: RequestListener = ({ url }, response) => {
  if (url === '/health/live') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"live"}')
    return
  }
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain; charset=utf-8' })
  response.end('Мера запускается / Mera is starting\n')
}

/**
 * Serves until asked to stop, then lets the open requests end.
 * @throws Problem CONFIGURATION_INVALID, PORT_TAKEN, PORT_FORBIDDEN, DATABASE_*, SCHEMA_NEWER, MASTER_KEY_*
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { configuration, demo = false, say = () => {} } = options
  const log = logOf(options)
  const warnings = demandUsable(configuration)
  log.info('starting', { version })
  // A demonstration is nobody's installation: what would be a risk there is none here.
  if (!demo) for (const { path } of warnings) log.warn('warning', { part: path })
  const failed = failuresTo(log)
  const stopping = createStopping(log)
  if (!options.stop) endOnCrash(log)
  const wish = options.stop ?? stopSignal(log)
  const closing = new AbortController()
  let answer: RequestListener = notYet
  const server = createServer((request, response) => answer(request, response))
  boundServer(server, configuration)
  try {
    await listen(server, configuration)
    stopping.add('listener', () => server.closeAllConnections())
    const address = addressOf(server)
    const metrics = createMetrics(version)
    let lastTurn = performance.now()
    const house = await openHouse({
      configuration,
      demo,
      say,
      failed,
      log,
      watch: {
        around: (store) => measuredStore(store, metrics),
        notFired: () => metrics.notFired(),
        turned({ done, refused, putOff }) {
          lastTurn = performance.now()
          metrics.relayed('done', done)
          metrics.relayed('refused', refused)
          metrics.relayed('put-off', putOff)
        },
      },
    })
    stopping.add('installation', house.stop)
    const { installation, tenant } = house
    metrics.watch(watchDatabase(installation.db))
    if (configuration.metrics.on) {
      const served = await serveMetrics(metrics, configuration.metrics)
      stopping.add('metrics', served.close)
      log.info('metrics-listening', { address: served.address })
    }
    const health = createHealth({
      log,
      probes: [
        databaseProbe(installation.db),
        schemaProbe(installation.db),
        aliveProbe('relay', () => lastTurn, RELAY_PATIENCE),
        roomProbe(filesFolder(configuration), configuration.files.leastFree),
      ],
    })
    const origin = () => configuration.publicUrl ?? new URL(address).origin
    const wired = wire({
      configuration,
      installation: { ...installation, engine: measuredEngine(installation.engine, metrics) },
      origin,
      addressOf: (c) => c.get('clientAddress') ?? '',
      failed,
      demo: house.demo,
      training: house.training,
      closing: closing.signal,
    })
    stopping.add('post-and-files', wired.begin())
    const desk = builtDesk()
    const app = createApp(
      siteParts(installation.engine, tenant, house.demo, wired.correspondence.questions.list),
      {
        ...wired,
        ...(desk ? { desk } : {}),
        training: house.training,
        ...(house.demo ? { demonstration: demonstrationAccounts } : {}),
        door: { configuration, log, metrics, isClosing: () => health.closing },
        health,
        // The door tells every request that failed.
        failed: () => {},
      },
    )
    answer = getRequestListener(app.fetch)
    log.info('listening', { address })
    options.ready?.(address)
    await asked(wish)
    await endServer(server, {
      health,
      timeouts: configuration.timeouts,
      endStreams: () => closing.abort(),
    })
  } finally {
    await stopping.stop()
    server.close()
    log.info('stopped')
  }
}

function logOf({ configuration: { log }, language = 'en' }: ServeOptions): Log {
  const format = log.format === 'auto' ? (process.stderr.isTTY ? 'human' : 'json') : log.format
  return createLog({ level: log.level, format, language })
}

function listen(server: Server, { port, host }: Pick<Configuration, 'port' | 'host'>): Promise<void> {
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

const asked = (wish: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (wish.aborted) done()
    else wish.addEventListener('abort', () => done(), { once: true })
  })
