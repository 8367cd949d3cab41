import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'

/** Settings of a server whose data nobody will miss. */
export const fast = { fsync: 'off', shared_buffers: '16MB', max_connections: '20' }

/** An empty folder. */
export const openFolder = (): string => mkdtempSync(join(tmpdir(), 'mera-embedded-'))

/** The first row of the last of some statements, on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return [await client.query(sql)].flat().at(-1)?.rows[0] ?? {}
  } finally {
    await client.end()
  }
}

const program = (here: string) => `
import { startEmbedded } from ${JSON.stringify(join(here, 'start.ts'))}
const server = await startEmbedded({ folder: process.argv[2], settings: ${JSON.stringify(fast)} })
console.log(JSON.stringify({ url: server.url, pid: server.pid }))
process.once('SIGTERM', () => server.stop())
setInterval(() => undefined, 1000).unref()
await new Promise((done) => process.stdin.resume().once('end', done))
await server.stop()
`

/** Builds a program that starts the server of the folder it is given and stops it when its input ends. */
export async function buildMera(folder: string): Promise<string> {
  const start = import.meta.url
  const here = dirname(fileURLToPath(start))
  const outfile = join(folder, 'mera.mjs')
  await build({
    stdin: { contents: program(here), resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native', 'cloudflare:sockets'],
    // Packages are found from the sources, wherever the program lies.
    define: { 'import.meta.url': JSON.stringify(start) },
    banner: {
      js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.dirname + '/');",
    },
    logLevel: 'error',
  })
  return outfile
}

/** Another process of Mera, and the server it came to. */
export interface OtherMera {
  readonly url: string
  readonly pid: number
  readonly process: ChildProcess
}

/** Runs the program. */
export async function runMera(program: string, folder: string): Promise<OtherMera> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return { ...(JSON.parse(String(line)) as { url: string; pid: number }), process: child }
}
