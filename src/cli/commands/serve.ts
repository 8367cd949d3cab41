import { loadConfiguration } from '../../operation/index.ts'
import { serve } from '../../server/index.ts'
import type { Run } from '../commands.ts'

const words = {
  ru: (address: string) => `Мера: ${address} (остановить: Ctrl-C)\n`,
  en: (address: string) => `Mera: ${address} (stop: Ctrl-C)\n`,
}

/** `mera serve`: runs until SIGINT or SIGTERM. */
export const run: Run = async (session, _, { port, host, demo }) => {
  const { env, language } = session
  const configuration = loadConfiguration(env, {
    ...(typeof port === 'number' ? { port } : {}),
    ...(typeof host === 'string' ? { host } : {}),
  })
  await serve({
    configuration,
    demo: demo === true,
    say: (told) => session.err(`${told[language]}\n`),
    language,
    ready: (address) => void session.out(words[language](address)),
  })
  return 0
}
