import { makeRegistry } from '../../engine/index.ts'
import { demandSchema } from '../../operation/index.ts'
import { programmes } from '../../programmes.ts'
import { openDatabase, rebuildCases } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'

const words = {
  ru: { at: 'дел построено', done: 'Построено вновь дел', broken: 'Оставлено как есть' },
  en: { at: 'cases rebuilt', done: 'Cases rebuilt', broken: 'Left as it is' },
}

/** `mera db rebuild`: makes rows, deadlines, tasks and parties of cases anew from the journals; exit 1 where one does not hold. */
export const run: Run = async (session, _, { json, tenant }) => {
  const say = words[session.language]
  const { cases, broken } = await withDatabase(session, async ({ url }) => {
    await demandSchema(url)
    const db = openDatabase(url, { connections: 2, name: 'mera-rebuild' })
    try {
      const parts = { registry: makeRegistry(programmes) }
      const tell = (count: number) => session.errIsTerminal && session.err(`\r${say.at}: ${count}`)
      return await rebuildCases(db, parts, typeof tenant === 'string' ? tenant : null, tell)
    } finally {
      if (session.errIsTerminal) session.err('\r\u001b[K')
      await db.close()
    }
  })
  const lines = [
    `${say.done}: ${cases}`,
    ...broken.map(({ case: id, reason }) => `${say.broken}: ${id}: ${reason}`),
  ]
  await session.out(json ? `${JSON.stringify({ cases, broken })}\n` : `${lines.join('\n')}\n`)
  return broken.length === 0 ? 0 : 1
}
