import type { Configuration } from './schema.ts'

/** The address of the database with its password put in, null for the embedded server. */
export function databaseUrlOf({
  databaseUrl,
  databasePassword,
}: Pick<Configuration, 'databaseUrl' | 'databasePassword'>): string | null {
  if (!databaseUrl) return null
  const url = new URL(databaseUrl.reveal())
  if (databasePassword && !url.password) url.password = encodeURIComponent(databasePassword.reveal())
  return url.href
}
