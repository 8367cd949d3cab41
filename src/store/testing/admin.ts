import pg from 'pg'

/** Any number, the same for all processes of a run: what one makes, the others find. */
const LOCK = 7_367_109

/** Runs work on a connection of its own. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mera-test' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs work while no other process of the run does. */
export async function locked(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}
