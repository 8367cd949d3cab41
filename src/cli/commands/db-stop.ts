import { embeddedFolder, loadConfiguration } from '../../operation/index.ts'
import { embeddedState, stopEmbedded } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { demandEmbedded } from '../embedded.ts'

const words = {
  ru: { stopped: 'Встроенный сервер остановлен.', idle: 'Встроенный сервер и не работал.' },
  en: { stopped: 'The embedded server was stopped.', idle: 'The embedded server was not running.' },
}

/** `mera db stop`: ends the embedded server, whoever started it and whoever works on it. */
export const run: Run = async (session, _, { json }) => {
  const configuration = loadConfiguration(session.env)
  demandEmbedded(configuration)
  const folder = embeddedFolder(configuration.home)
  const stopped = (await embeddedState(folder)).pid !== null
  await stopEmbedded(folder)
  const say = words[session.language]
  await session.out(json ? `${JSON.stringify({ stopped })}\n` : `${stopped ? say.stopped : say.idle}\n`)
  return 0
}
