import { resolve } from 'node:path'
import { version } from '../../../package.json'
import { type BackedUp, backup, blobsOf, masterKeyOf, type Progress } from '../../operation/index.ts'
import type { Run } from '../commands.ts'
import { bytesText, withDatabase } from '../database.ts'
import type { Session } from '../io.ts'

const words = {
  ru: {
    at: ({ rows, files, bytes }: Progress) => `строк ${rows}, файлов ${files}, ${bytesText(bytes)}`,
    done: (file: string) => `Копия записана: ${file}`,
    key: 'Главного ключа в ней нет: храните его отдельно, без него личные данные не прочесть.',
    missing: 'В хранилище нет файлов, на которые ссылается база',
  },
  en: {
    at: ({ rows, files, bytes }: Progress) => `rows ${rows}, files ${files}, ${bytesText(bytes)}`,
    done: (file: string) => `The backup is written: ${file}`,
    key: 'The master key is not in it: keep it apart; without it personal data cannot be read.',
    missing: 'The store lacks files that the database refers to',
  },
}

/** `mera backup FILE`: everything as of one instant in one file, while Mera works on; exit 1 where files are missing. */
export const run: Run = async (session, [file = ''], { json, force }) => {
  const path = resolve(file)
  const say = words[session.language]
  const done = await withDatabase(session, ({ url, configuration }) =>
    backup({
      databaseUrl: url,
      masterKey: masterKeyOf(configuration),
      blobs: blobsOf(configuration),
      file: path,
      force: force === true,
      program: version,
      now: new Date().toISOString(),
      progress: telling(session, say.at),
    }),
  )
  await session.out(json ? `${JSON.stringify({ file: path, ...done })}\n` : report(path, done, session))
  return done.missing.length === 0 ? 0 : 1
}

function report(path: string, done: BackedUp, { language }: Session): string {
  const say = words[language]
  const missing = done.missing.length > 0 ? [`${say.missing}: ${done.missing.join(', ')}`] : []
  return `${[say.done(path), say.at(done), ...missing, say.key].join('\n')}\n`
}

const PAUSE = 200

/** Tells on a terminal how far a copy is, some times a second. */
export function telling(session: Session, words_: (done: Progress) => string): (done: Progress) => void {
  let told = 0
  return (done) => {
    const now = performance.now()
    if (!session.errIsTerminal || now - told < PAUSE) return
    told = now
    session.err(`\r\u001b[K${words_(done)}\r`)
  }
}
