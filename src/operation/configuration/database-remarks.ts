import { Client } from 'pg'
import { databaseUrlOf } from './database-url.ts'
import type { Remark } from './remarks.ts'
import type { Configuration } from './schema.ts'

const PATIENCE = 5_000
const OLDEST = 15
const NEWEST = 18

interface Seen {
  readonly version: number
  readonly bypasses: boolean
  readonly connections: number
  readonly role: string
}

const question = `select current_setting('server_version_num')::int / 10000 as version,
  current_setting('max_connections')::int as connections, r.rolname as role, r.rolsuper or r.rolbypassrls as bypasses
  from pg_roles r where r.rolname = current_user`

/** What the database itself says against the configuration; nothing where the embedded server is used. */
export async function remarksOnDatabase(configuration: Configuration): Promise<Remark[]> {
  const url = databaseUrlOf(configuration)
  if (url === null) return []
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  // A connection that is cut later must not end the process: what counts is the answer.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Seen>(question)
    return judged(rows[0]!, configuration)
  } catch (error) {
    return [unreachable(error)]
  } finally {
    await client.end().catch(() => {})
  }
}

/** Exported for its test. */
export function judged({ version, bypasses, connections, role }: Seen, { pool }: Configuration): Remark[] {
  const remarks: Remark[] = []
  if (version < OLDEST || version > NEWEST)
    remarks.push({
      weight: version < OLDEST ? 'problem' : 'warning',
      path: 'databaseUrl',
      message: {
        ru: `PostgreSQL ${version}, а проверены версии ${OLDEST}–${NEWEST}`,
        en: `PostgreSQL ${version}, while versions ${OLDEST} to ${NEWEST} are tested`,
      },
      remedy: { ru: 'Возьмите проверенную версию', en: 'Use a tested version' },
    })
  if (bypasses)
    remarks.push({
      weight: 'warning',
      path: 'databaseUrl',
      message: {
        ru: `роль ${role} обходит построчную защиту: данные организаций делит только программа`,
        en: `the role ${role} bypasses row-level security: only the program keeps the organisations apart`,
      },
      remedy: {
        ru: 'Дайте Мере роль без SUPERUSER и BYPASSRLS, владельца этой базы',
        en: 'Give Mera a role without SUPERUSER and BYPASSRLS that owns this database',
      },
    })
  if (pool.size + 5 > connections)
    remarks.push({
      weight: 'warning',
      path: 'pool.size',
      message: {
        ru: `сервер базы принимает ${connections} соединений, из них ${pool.size} займёт эта Мера`,
        en: `the database takes ${connections} connections, of which this Mera uses ${pool.size}`,
      },
      remedy: {
        ru: 'Уменьшите pool.size или увеличьте max_connections',
        en: 'Lower pool.size or raise max_connections',
      },
    })
  return remarks
}

/** The message of the driver may hold the address and the user: only its code is told. */
function unreachable(error: unknown): Remark {
  const code = (error as { code?: unknown }).code
  const why = typeof code === 'string' ? ` (${code})` : ''
  const password = code === '28P01' || code === '28000'
  return {
    weight: 'problem',
    path: password ? 'databasePassword' : 'databaseUrl',
    message: password
      ? {
          ru: `база не приняла имя или пароль${why}`,
          en: `the database refused the user or the password${why}`,
        }
      : { ru: `база не отвечает${why}`, en: `the database does not answer${why}` },
    remedy: {
      ru: 'Проверьте адрес и пароль; запущен ли сервер, пускает ли он отсюда',
      en: 'Check address and password; whether the server runs and lets this machine in',
    },
  }
}
