import { migrate, schemaState } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'

const words = {
  ru: { none: 'Схема уже в порядке.', done: 'Выполнены шаги' },
  en: { none: 'The schema is up to date already.', done: 'Steps taken' },
}

/** `mera db migrate`: brings the schema up to date, as `mera serve` does when it starts. */
export const run: Run = async (session, _, { json }) => {
  const taken = await withDatabase(session, async ({ url }) => {
    const { pending } = await schemaState(url)
    await migrate(url)
    return pending
  })
  const say = words[session.language]
  const text = taken.length === 0 ? say.none : `${say.done}: ${taken.join(', ')}`
  await session.out(json ? `${JSON.stringify({ taken })}\n` : `${text}\n`)
  return 0
}
