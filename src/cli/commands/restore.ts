import { resolve } from 'node:path'
import {
  blobsOf,
  type Configuration,
  erasuresOf,
  inspectBackup,
  loadConfiguration,
  masterKeyOf,
  type Progress,
  restore,
} from '../../operation/index.ts'
import type { Options, Run } from '../commands.ts'
import { bytesText, withDatabase } from '../database.ts'
import type { Session } from '../io.ts'
import { telling } from './backup.ts'
import { verifiedText, verifyAt } from './verify.ts'

const words = {
  ru: {
    at: ({ rows, files, bytes }: Progress) => `строк ${rows}, файлов ${files}, ${bytesText(bytes)}`,
    whole: (program: string, at: string) => `Копия цела: её записала Мера ${program} ${at}`,
    done: 'Восстановлено',
    erased: 'Стёрты вновь ключи',
  },
  en: {
    at: ({ rows, files, bytes }: Progress) => `rows ${rows}, files ${files}, ${bytesText(bytes)}`,
    whole: (program: string, at: string) => `The backup is whole: Mera ${program} wrote it at ${at}`,
    done: 'Restored',
    erased: 'Keys destroyed again',
  },
}

/** `mera restore FILE`: checks a backup, fills a database from it, and verifies what came of it; exit 1 where that is broken. */
export const run: Run = async (session, [file = ''], options) => {
  const path = resolve(file)
  if (options.check) return check(session, path, options)
  const { into } = options
  if (typeof into === 'string') {
    const configuration = loadConfiguration({ ...session.env, DATABASE_URL: into, MERA_DATABASE_URL: '' })
    return fill(session, path, into, configuration, options)
  }
  return withDatabase(session, ({ url, configuration }) => fill(session, path, url, configuration, options))
}

async function check(session: Session, path: string, { json }: Options): Promise<number> {
  const { header, manifest } = await inspectBackup(path, masterKeyOf(loadConfiguration(session.env)))
  const { program, createdAt } = header
  const rows = Object.values(manifest.rows).reduce((all, count) => all + count, 0)
  const told = { program, createdAt, rows, files: manifest.files.count }
  await session.out(
    json ? `${JSON.stringify(told)}\n` : `${words[session.language].whole(program, createdAt)}\n`,
  )
  return 0
}

async function fill(
  session: Session,
  path: string,
  url: string,
  configuration: Configuration,
  { json, force, erasures }: Options,
): Promise<number> {
  const say = words[session.language]
  const { header, ...restored } = await restore({
    file: path,
    databaseUrl: url,
    masterKey: masterKeyOf(configuration),
    blobs: blobsOf(configuration),
    force: force === true,
    ...(typeof erasures === 'string' ? { erasures: erasuresOf(resolve(erasures)) } : {}),
    progress: telling(session, say.at),
  })
  const verified = await verifyAt(session, url, null)
  const told = { program: header.program, createdAt: header.createdAt, ...restored, ...verified }
  const lines = [
    say.whole(header.program, header.createdAt),
    `${say.done}: ${say.at(restored)}`,
    ...(restored.erased > 0 ? [`${say.erased}: ${restored.erased}`] : []),
    verifiedText(verified, session),
  ]
  await session.out(json ? `${JSON.stringify(told)}\n` : lines.join('\n'))
  return verified.broken.length === 0 ? 0 : 1
}
