import {
  type Configuration,
  type DatabaseStatus,
  databaseStatus,
  embeddedFolder,
  loadConfiguration,
} from '../../operation/index.ts'
import { embeddedState } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { bytesText, withDatabase } from '../database.ts'
import type { Session } from '../io.ts'
import { table } from '../table.ts'

const words = {
  ru: {
    server: 'сервер',
    own: (pid: number | null) => (pid ? `встроенный, процесс ${pid}` : 'встроенный, не запущен'),
    none: 'данных ещё нет',
    role: 'роль',
    unwalled: 'обходит построчную защиту',
    size: 'объём',
    schema: 'схема',
    good: (n: number) => `в порядке, шагов: ${n}`,
    pending: 'ждут шаги',
    unknown: 'шаги новее этой программы',
    table: 'таблица',
    rows: 'строк (оценка)',
  },
  en: {
    server: 'server',
    own: (pid: number | null) => (pid ? `embedded, process ${pid}` : 'embedded, not running'),
    none: 'no data yet',
    role: 'role',
    unwalled: 'bypasses row-level security',
    size: 'size',
    schema: 'schema',
    good: (n: number) => `up to date, steps: ${n}`,
    pending: 'steps to take',
    unknown: 'steps newer than this program',
    table: 'table',
    rows: 'rows (estimate)',
  },
}

/** `mera db status`: where the database is, its schema and size; starts nothing. Exit 1 where the schema is not this program's. */
export const run: Run = async (session, _, { json }) => {
  const configuration = loadConfiguration(session.env)
  const own = configuration.databaseUrl ? null : await embeddedState(embeddedFolder(configuration.home))
  const status =
    own && own.pid === null ? null : await withDatabase(session, ({ url }) => databaseStatus(url))
  const told = { embedded: own, database: shownUrl(configuration), ...status }
  await session.out(json ? `${JSON.stringify(told)}\n` : report(told, session))
  return status && status.schema.pending.length + status.schema.unknown.length > 0 ? 1 : 0
}

const shownUrl = ({ databaseUrl }: Configuration): string | null => databaseUrl?.shown ?? null

type Told = Partial<DatabaseStatus> & {
  readonly embedded: Awaited<ReturnType<typeof embeddedState>> | null
  readonly database: string | null
}

function report(
  { embedded, database, version, role, walled, bytes, schema, tables }: Told,
  { language, width }: Session,
): string {
  const say = words[language]
  const place = embedded ? say.own(embedded.pid) : database
  const lines = [`${say.server}: ${place}${version ? `, PostgreSQL ${version}` : ''}`]
  if (embedded && embedded.data === null) lines.push(say.none)
  if (role !== undefined) lines.push(`${say.role}: ${role}${walled ? '' : ` (${say.unwalled})`}`)
  if (bytes !== undefined) lines.push(`${say.size}: ${bytesText(bytes)}`)
  if (schema) {
    const { applied, pending, unknown } = schema
    if (pending.length > 0) lines.push(`${say.schema}: ${say.pending}: ${pending.join(', ')}`)
    if (unknown.length > 0) lines.push(`${say.schema}: ${say.unknown}: ${unknown.join(', ')}`)
    if (pending.length + unknown.length === 0) lines.push(`${say.schema}: ${say.good(applied.length)}`)
  }
  const rows = (tables ?? []).map((each) => [each.name, String(each.rows), bytesText(each.bytes)])
  const columns = [
    { head: say.table },
    { head: say.rows, right: true },
    { head: say.size, right: true },
  ] as const
  return `${lines.join('\n')}\n${rows.length > 0 ? `\n${table(columns, rows, width)}` : ''}`
}
