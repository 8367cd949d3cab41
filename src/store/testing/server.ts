import { startEmbedded } from '../embedded/index.ts'
import { asAdmin, locked } from './admin.ts'
import { currentRun } from './run.ts'

/** The PostgreSQL of a run of tests. */
export interface TestServer {
  readonly adminUrl: string
  /** The role that owns the databases of tests: no superuser where that can be had, since no row is hidden from one. */
  readonly owner: string
  /** Address of a database as its owner. */
  urlOf(database: string): string
}

/** Nothing of a test outlives the machine. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '200',
  log_checkpoints: 'off',
}

/** The address of a server of somebody else, to test on in place of the embedded one. */
export const foreignUrl = (): string | undefined => process.env.MERA_TEST_DATABASE_URL || undefined

/** The server of this run: started by the first test that asks, or the one that MERA_TEST_DATABASE_URL names. */
export async function testServer(): Promise<TestServer> {
  const foreign = foreignUrl()
  if (foreign) return foreignServer(foreign)
  const { adminUrl, url } = await startEmbedded({ folder: currentRun().folder, settings: FAST })
  return ownedBy(adminUrl, url)
}

/** A superuser makes a role for the run; any other user owns the databases itself. */
function foreignServer(adminUrl: string): Promise<TestServer> {
  const { name, password } = currentRun()
  return asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
    if (!rows[0]?.rolsuper) return ownedBy(adminUrl, adminUrl)
    await locked(client, async () => {
      const known = await client.query('select from pg_roles where rolname = $1', [name])
      if (known.rowCount === 0) await client.query(`create role ${name} login password '${password}'`)
    })
    return ownedBy(adminUrl, Object.assign(new URL(adminUrl), { username: name, password }).href)
  })
}

const ownedBy = (adminUrl: string, url: string): TestServer => ({
  adminUrl,
  owner: new URL(url).username,
  urlOf: (database) => Object.assign(new URL(url), { pathname: `/${database}` }).href,
})
