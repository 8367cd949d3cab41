import { Problem } from '../../kernel/index.ts'
import { migrate, type SchemaState, schemaState } from '../../store/index.ts'

/**
 * Makes sure that a database has the schema of this program; one that has none yet gets it.
 * @throws Problem SCHEMA_OTHER, DATABASE_*
 */
export async function demandSchema(url: string): Promise<SchemaState> {
  const state = await schemaState(url)
  const { applied, pending, unknown } = state
  if (applied.length === 0) return migrate(url)
  if (pending.length === 0 && unknown.length === 0) return state
  const title = {
    ru: 'Схема базы не от этой версии Меры',
    en: "The database's schema is not this version's",
  }
  const message = {
    ru: `не хватает: ${pending.join(', ') || '–'}; незнакомы: ${unknown.join(', ') || '–'}`,
    en: `missing: ${pending.join(', ') || '–'}; unknown: ${unknown.join(', ') || '–'}`,
  }
  const remedy = {
    ru: 'Обновите схему (mera db migrate) или возьмите ту версию Меры, что ведёт базу',
    en: 'Bring the schema up to date (mera db migrate) or use the version of Mera that runs on it',
  }
  throw new Problem('SCHEMA_OTHER', 'state', title, [{ path: 'databaseUrl', message, remedy }])
}
