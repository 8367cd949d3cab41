import { loadConfiguration, type Readiness } from '../../operation/index.ts'
import type { Run } from '../commands.ts'

const PATIENCE = 5_000
const words = {
  ru: { ready: 'Сервер готов', not: 'Сервер не готов', silent: 'Сервер не отвечает', at: 'адрес' },
  en: {
    ready: 'The server is ready',
    not: 'The server is not ready',
    silent: 'The server does not answer',
    at: 'at',
  },
}

/** `mera health`: asks the running server whether it is ready: exit 0, or 1 with what is missing. */
export const run: Run = async (session, _, { json, url }) => {
  const address = typeof url === 'string' ? new URL(url).origin : ownAddress(session.env)
  const asked = await ask(`${address}/health/ready`)
  if (json) {
    await session.out(
      `${JSON.stringify({ address, ready: asked?.ready ?? false, checks: asked?.checks ?? null })}\n`,
    )
    return asked?.ready ? 0 : 1
  }
  const say = words[session.language]
  const head = asked === null ? say.silent : asked.ready ? say.ready : say.not
  const lines = (asked?.checks ?? []).map(
    ({ name, ok, code }) => `  ${ok ? '✓' : '✗'} ${name}${code ? `: ${code}` : ''}`,
  )
  await session.out(`${[`${head} (${say.at} ${address})`, ...lines].join('\n')}\n`)
  return asked?.ready ? 0 : 1
}

/** Where the configured server listens, from this machine. */
function ownAddress(env: NodeJS.ProcessEnv): string {
  const { host, port } = loadConfiguration(env)
  const near =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${near}:${port}`
}

async function ask(url: string): Promise<Readiness | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
    const { status, checks } = (await answer.json()) as { status: string; checks: Readiness['checks'] }
    return { ready: answer.status === 200 && status === 'ready', checks }
  } catch {
    return null
  }
}
