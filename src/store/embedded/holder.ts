import { Socket } from 'node:net'
import pg from 'pg'
import { ADMIN } from './initdb.ts'

export const ROLE = 'mera'
const DATABASE = 'mera'
/** Every process of Mera keeps one connection of this name while it needs the server. */
const HOLDER = 'mera-holder'

export interface Address {
  readonly port: number
  readonly adminPassword: string
  readonly password: string
}

const urlOf = (role: string, password: string, port: number, database: string) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
export const adminUrlOf = (address: Address): string =>
  urlOf(ADMIN, address.adminPassword, address.port, ADMIN)
export const meraUrlOf = (address: Address): string => urlOf(ROLE, address.password, address.port, DATABASE)

/** A process's hold on a server: it ends with the process, however that ends. */
export interface Hold {
  /** Called once when the connection is lost, not when it is let go. */
  onLoss(tell: () => void): void
  /** Ends the hold. @returns whether another process holds the server */
  letGo(): Promise<boolean>
}

/** Asks the server whether it is the one of this data folder, readies Mera's role and database, and holds it. */
export async function hold(address: Address, data: string): Promise<Hold> {
  const client = await connect(address)
  try {
    await checkFolder(client, data)
    await readyRole(client, address)
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    return holdBy(client, address, rows[0]?.pid ?? 0)
  } catch (error) {
    await client.end()
    throw error
  }
}

function holdBy(client: pg.Client, address: Address, own: number): Hold {
  let isLetGo = false
  const loss = new Promise<void>((lost) => client.once('end', () => isLetGo || lost()))
  return {
    onLoss: (tell) => void loss.then(tell),
    letGo: async () => {
      isLetGo = true
      await client.end()
      return isHeld(address, own)
    },
  }
}

async function connect(address: Address): Promise<pg.Client> {
  const socket = new Socket()
  const client = new pg.Client({
    connectionString: adminUrlOf(address),
    application_name: HOLDER,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    stream: () => socket,
  })
  client.on('error', () => undefined) // a loss is told by 'end'
  await client.connect()
  socket.unref() // nobody stays alive for the hold alone
  return client
}

async function checkFolder(client: pg.Client, data: string): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  const found = rows[0]?.data_directory
  if (found !== data) throw new Error(`another server answers: its data lie in ${found}, not in ${data}`)
}

/** Mera works as the owner of its database and no more: row-level security does not bind a superuser. */
async function readyRole(client: pg.Client, { password }: Address): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as role,
            exists (select from pg_database where datname = $2) as database`,
    [ROLE, DATABASE],
  )
  if (!rows[0]?.role)
    await client.query(`create role ${ROLE} login password ${client.escapeLiteral(password)}`)
  if (!rows[0]?.database) await client.query(`create database ${DATABASE} owner ${ROLE}`)
}

/** A server that does not answer serves nobody. */
async function isHeld(address: Address, except: number): Promise<boolean> {
  const client = await connect(address).catch(() => null)
  if (!client) return false
  const { rows } = await client.query(
    'select from pg_stat_activity where application_name = $1 and pid not in ($2, pg_backend_pid())',
    [HOLDER, except],
  )
  await client.end()
  return rows.length > 0
}
