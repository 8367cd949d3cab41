import { asAdmin } from './admin.ts'

const DAY_SECONDS = 86_400
const NAME = /^mera_test_(\d+)_\d+/

/** Removes from a server of somebody else what a run made there, and what runs of earlier days left. */
export async function removeLeavings(adminUrl: string, run: string): Promise<void> {
  const yesterday = Date.now() / 1000 - DAY_SECONDS
  const isOver = (name: string) => name.startsWith(run) || Number(NAME.exec(name)?.[1]) < yesterday
  await asAdmin(adminUrl, async (client) => {
    const { rows: databases } = await client.query<{ name: string }>(
      `select datname as name from pg_database
       where datname like 'mera\\_test\\_%' and pg_has_role(current_user, datdba, 'member')`,
    )
    for (const { name } of databases.filter((row) => isOver(row.name))) {
      await client.query(`alter database ${name} with is_template false`)
      await client.query(`drop database if exists ${name} with (force)`)
    }
    const { rows: roles } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles
       where rolname like 'mera\\_test\\_%' and (select rolsuper from pg_roles where rolname = current_user)`,
    )
    for (const { name } of roles.filter((row) => isOver(row.name)))
      await client.query(`drop role if exists ${name}`)
  })
}
