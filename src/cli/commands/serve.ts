import { serve } from '../../server/index.ts'
import type { Run } from '../commands.ts'

const PORT = 3000
const words = {
  ru: (address: string) => `Мера: ${address} (остановить: Ctrl-C)\n`,
  en: (address: string) => `Mera: ${address} (stop: Ctrl-C)\n`,
}

/** `mera serve`: runs until SIGINT or SIGTERM. */
export const run: Run = async (session, _, { port, host, demo }) => {
  const { env, language } = session
  const bind = typeof host === 'string' ? host : env.HOST
  await serve({
    port: typeof port === 'number' ? port : Number(env.PORT || PORT),
    ...(bind ? { host: bind } : {}),
    demo: demo === true,
    ready: (address) => void session.out(words[language](address)),
  })
  return 0
}
