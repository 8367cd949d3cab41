import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { explainOutput } from './explain.ts'
import type { Place } from './place.ts'
import { folderForbidden, notAvailable } from './problems.ts'

/** The superuser: for maintenance, never for Mera's own work. */
export const ADMIN = 'postgres'

/** Only this environment: PostgreSQL reads PGDATA and its kin, and must write its messages in English. */
export const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin' }

/**
 * The order of text is that of bytes unless a query asks for Russian (`collate "ru-x-icu"`): the machine may know no
 * locale, and an index must not break when it learns one. Case is Unicode's.
 */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

interface Order {
  readonly place: Place
  readonly binaries: string
  readonly data: string
  readonly passwordFile: string
  readonly sync: boolean
}

/** Runs initdb. @throws Problem with what it wrote */
export async function initdb({ place, binaries, data, passwordFile, sync }: Order): Promise<void> {
  const words = [
    '-D',
    data,
    `--username=${ADMIN}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    ...LOCALE,
  ]
  const child = spawn(join(binaries, 'bin', 'initdb'), sync ? words : [...words, '--no-sync'], {
    ...place.user,
    cwd: place.folder,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done)).catch(
    (error) => {
      throw spawnProblem(error, place)
    },
  )
  if (code !== 0) throw explainOutput(output, place.folder, place.folder)
}

/** An executable that cannot even be started: another libc (ENOENT, of the loader) or a disk mounted noexec. */
export function spawnProblem(error: NodeJS.ErrnoException, place: Place): Error {
  if (error.code === 'ENOENT' || error.code === 'ENOEXEC')
    return notAvailable(`${process.platform}-${process.arch}`)
  return error.code === 'EACCES' ? folderForbidden(place.folder) : error
}
