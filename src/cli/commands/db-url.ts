import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'

/** `mera db url`: the address of the database with its password, for other tools. */
export const run: Run = async (session, _, { json }) => {
  const url = await withDatabase(session, async (at) => at.url)
  await session.out(json ? `${JSON.stringify({ url })}\n` : `${url}\n`)
  return 0
}
