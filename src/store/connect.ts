import { Problem, type Text } from '../kernel/index.ts'

const causes: Readonly<Record<string, { code: string; title: Text; remedy: Text }>> = {
  unreachable: {
    code: 'DATABASE_UNREACHABLE',
    title: { ru: 'База данных не отвечает', en: 'The database does not answer' },
    remedy: {
      ru: 'Проверьте, что сервер работает и адрес в databaseUrl верен',
      en: 'Check that the server runs and that the address in databaseUrl is right',
    },
  },
  password: {
    code: 'DATABASE_REFUSED',
    title: {
      ru: 'База данных не приняла имя или пароль',
      en: 'The database refused the user or the password',
    },
    remedy: {
      ru: 'Проверьте имя и пароль в databaseUrl',
      en: 'Check user and password in databaseUrl',
    },
  },
  missing: {
    code: 'DATABASE_MISSING',
    title: { ru: 'На сервере нет такой базы данных', en: 'The server has no such database' },
    remedy: {
      ru: 'Создайте её (createdb) или исправьте имя в databaseUrl',
      en: 'Create it (createdb) or mend the name in databaseUrl',
    },
  },
  full: {
    code: 'DATABASE_DISK_FULL',
    title: { ru: 'На диске базы данных нет места', en: "The database's disk is full" },
    remedy: {
      ru: 'Освободите место и повторите: ничего не потеряно, команда не записана',
      en: 'Free some space and repeat: nothing is lost, the command was not written',
    },
  },
  busy: {
    code: 'DATABASE_BUSY',
    title: { ru: 'У базы данных нет свободных соединений', en: 'The database has no free connection' },
    remedy: { ru: 'Повторите через минуту', en: 'Repeat in a minute' },
  },
  damaged: {
    code: 'INVALID_INPUT',
    title: { ru: 'Текст содержит недопустимый знак', en: 'The text holds a character that is not allowed' },
    remedy: { ru: 'Удалите нулевой знак (U+0000)', en: 'Remove the null character (U+0000)' },
  },
}

const byState: Readonly<Record<string, keyof typeof causes>> = {
  '28P01': 'password',
  '28000': 'password',
  '3D000': 'missing',
  '53100': 'full',
  '53300': 'busy',
  '57P03': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '08006': 'unreachable',
  '08003': 'unreachable',
  '22021': 'damaged',
  '22P05': 'damaged',
}

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'])
const lost =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection/

/** The cause of a database error that somebody can mend, in words; any other error as it is. Never names the address or the password. */
export function connectProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  const code = (error as { code?: unknown }).code
  const first = error instanceof AggregateError ? (error.errors[0] as { code?: unknown })?.code : code
  const cause =
    (typeof code === 'string' && byState[code]) ||
    (networkCodes.has(String(first)) || lost.test(error.message) ? 'unreachable' : null)
  if (!cause) return error
  const { code: told, title, remedy } = causes[cause]!
  return new Problem(told, cause === 'damaged' ? 'content' : 'unavailable', title, [
    { path: cause === 'damaged' ? '' : 'databaseUrl', message: title, remedy },
  ])
}

/** Whether the same statement may do better at once: a deadlock or a serialization failure, of which nothing was kept. */
export const isTransient = (error: unknown): boolean =>
  ['40P01', '40001'].includes(String((error as { code?: unknown } | null)?.code))

/** Whether the server itself says that a statement was not done; where it fell silent or stops, nobody knows. */
export const isUndone = (error: unknown): boolean =>
  error instanceof Problem
    ? error.kind !== 'unavailable'
    : /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown } | null)?.code))
