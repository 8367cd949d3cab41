import { serve } from '../../server/index.ts'
import type { Run } from '../commands.ts'
import { usageProblem } from '../usage.ts'

const USUAL = 3000
const words = {
  ru: (address: string) => `Мера: ${address} (остановить: Ctrl-C)\n`,
  en: (address: string) => `Mera: ${address} (stop: Ctrl-C)\n`,
}

/** `mera serve`: runs until SIGINT or SIGTERM. */
export const run: Run = async (session, _, { port, host, demo }) => {
  const { env, language } = session
  const bind = typeof host === 'string' ? host : env.HOST
  await serve({
    port: typeof port === 'number' ? port : portOf(env),
    ...(bind ? { host: bind } : {}),
    demo: demo === true,
    ready: (address) => void session.out(words[language](address)),
  })
  return 0
}

function portOf({ PORT }: NodeJS.ProcessEnv): number {
  if (!PORT) return USUAL
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535) return Number(PORT)
  throw usageProblem({
    ru: `переменная PORT: «${PORT}» не номер порта`,
    en: `the variable PORT: "${PORT}" is no number of a port`,
  })
}
