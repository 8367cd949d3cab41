import { embeddedFolder, loadConfiguration } from '../../operation/index.ts'
import { startEmbedded } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { demandEmbedded } from '../embedded.ts'

const words = {
  ru: (pid: number) => `Встроенный сервер работает, процесс ${pid}. Остановить: mera db stop\n`,
  en: (pid: number) => `The embedded server runs, process ${pid}. Stop it: mera db stop\n`,
}

/** `mera db start`: starts the embedded server and leaves it running. */
export const run: Run = async (session, _, { json }) => {
  const configuration = loadConfiguration(session.env)
  demandEmbedded(configuration)
  const { pid, folder, leave } = await startEmbedded({
    folder: embeddedFolder(configuration.home),
    log: (told) => session.err(`${told[session.language]}\n`),
  })
  await leave()
  await session.out(json ? `${JSON.stringify({ pid, folder })}\n` : words[session.language](pid))
  return 0
}
