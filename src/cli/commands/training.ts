import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { version } from '../../../package.json'
import { argonPasswords } from '../../access/index.ts'
import { makeRegistry } from '../../engine/index.ts'
import { Problem } from '../../kernel/index.ts'
import {
  backup,
  blobsOf,
  type Configuration,
  embeddedFolder,
  type Inventor,
  loadConfiguration,
  makeTraining,
  markHome,
  masterKeyOf,
  type Progress,
  reachDatabase,
  trainingProblems,
} from '../../operation/index.ts'
import { programmes } from '../../programmes.ts'
import { person, random } from '../../simulation/index.ts'
import { startEmbedded } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { bytesText } from '../database.ts'
import type { Session } from '../io.ts'
import { telling } from './backup.ts'

const words = {
  ru: {
    at: ({ rows, files, bytes }: Progress) => `строк ${rows}, файлов ${files}, ${bytesText(bytes)}`,
    done: (people: number, cases: number) => `Учебная копия готова: дел ${cases}, людей заменено ${people}.`,
    start: (home: string) => `Запуск: MERA_HOME=${home} npx mera serve`,
    password: (text: string) => `Пароль всех учётных записей: ${text}`,
    accounts: 'Адреса для входа, по одному на роль (все: --json):',
    noRole: 'без роли: заявители и другие',
  },
  en: {
    at: ({ rows, files, bytes }: Progress) => `rows ${rows}, files ${files}, ${bytesText(bytes)}`,
    done: (people: number, cases: number) =>
      `The training copy is ready: ${cases} cases, ${people} people replaced.`,
    start: (home: string) => `Start it: MERA_HOME=${home} npx mera serve`,
    password: (text: string) => `The password of all accounts: ${text}`,
    accounts: 'Addresses to sign in with, one a role (all: --json):',
    noRole: 'no role: applicants and others',
  },
}

/** The same subject is the same invented person in every copy. */
const inventor: Inventor = {
  name: (subject) => person(subject, random(`training/${subject}`)).name,
  phone: (subject) => person(subject, random(`training/${subject}`)).phone,
}

const missing = (name: string) =>
  new Problem('OPTION_MISSING', 'content', { ru: `Не указано --${name}`, en: `--${name} is missing` }, [
    { path: name, message: { ru: `укажите --${name}`, en: `give --${name}` } },
  ])

/** `mera training --from HOME|FILE --home NEW`: a copy for practice in a home of its own; the real one is only read. */
export const run: Run = async (session, _, { json, from, home }) => {
  if (typeof from !== 'string') throw missing('from')
  if (typeof home !== 'string') throw missing('home')
  const [source, target] = [resolve(from), resolve(home)]
  if (existsSync(target) && readdirSync(target).length > 0) throw trainingProblems.taken(target)
  mkdirSync(target, { recursive: true, mode: 0o700 })
  const now = new Date().toISOString()
  // First the mark: a home that was begun and not finished is never taken for a real one.
  markHome(target, { at: now })
  const passing = join(target, 'from.backup')
  const isHome = existsSync(source) && statSync(source).isDirectory()
  const real = loadConfiguration(isHome ? { ...session.env, MERA_HOME: source } : session.env)
  const say = words[session.language]
  const password = randomBytes(9).toString('base64url')
  try {
    if (isHome) await backUp(session, real, passing, now)
    const { url, stop } = await startEmbedded({
      folder: embeddedFolder(target),
      log: (told) => session.err(`${told[session.language]}\n`),
    })
    try {
      const made = await makeTraining({
        file: isHome ? passing : source,
        ...{ masterKey: masterKeyOf(real), into: url, inventor, now },
        // Made in the home of the copy, whatever the environment says of the real one.
        ownKey: masterKeyOf({ home: target, masterKey: undefined, databaseUrl: undefined }),
        registry: makeRegistry(programmes),
        password: await argonPasswords().hash(password),
        progress: telling(session, say.at),
      })
      const seen = new Set<string>()
      const shown = made.accounts.filter(({ roles }) => {
        const name = roles.join(', ')
        return !seen.has(name) && seen.add(name)
      })
      const told = [
        say.done(made.people, made.cases),
        say.start(target),
        say.password(password),
        say.accounts,
        ...shown.map(({ mail, roles }) => `  ${mail}  ${roles.join(', ') || say.noRole}`),
      ]
      await session.out(
        json ? `${JSON.stringify({ home: target, password, ...made })}\n` : `${told.join('\n')}\n`,
      )
      return 0
    } finally {
      await stop()
    }
  } finally {
    rmSync(passing, { force: true })
  }
}

async function backUp(session: Session, real: Configuration, file: string, now: string): Promise<void> {
  const reached = await reachDatabase(real, (told) => session.err(`${told[session.language]}\n`))
  try {
    await backup({
      ...{ databaseUrl: reached.url, masterKey: masterKeyOf(real), blobs: blobsOf(real), file, now },
      program: version,
    })
  } finally {
    await reached.close()
  }
}
