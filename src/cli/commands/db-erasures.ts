import { openDatabase } from '../../store/index.ts'
import { type ErasureRecord, listErasures } from '../../store/privacy/index.ts'
import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'

/** `mera db erasures`: whose keys were destroyed, a record a line; `mera restore --erasures` does them again. */
export const run: Run = async (session, _, { json }) => {
  const records = await withDatabase(session, async ({ url }): Promise<ErasureRecord[]> => {
    const db = openDatabase(url, { connections: 1, name: 'mera-erasures' })
    try {
      return await db.as('*', listErasures)
    } finally {
      await db.close()
    }
  })
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  await session.out(json ? `${JSON.stringify(records)}\n` : lines)
  return 0
}
