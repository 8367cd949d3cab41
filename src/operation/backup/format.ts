import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { canonical } from '../../kernel/index.ts'
import { masterKey, masterKeyMark, migrations } from '../../store/index.ts'

/**
 * A backup is a gzipped tar: `mera-backup.json` (what it is), `tables/<table>/<part>.copy` (rows as PostgreSQL's COPY writes
 * them), `files/<sha256>` (file bytes, sealed as they lie in the store), `manifest.json` (what must be in it). Any tar opens it.
 */
export const FORMAT = 1
export const HEADER = 'mera-backup.json'
export const MANIFEST = 'manifest.json'

const text = z.string()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const headerSchema = z.strictObject({
  format: z.literal('mera-backup'),
  version: z.int(),
  /** The Mera that wrote it. */
  program: text,
  createdAt: text,
  /** Steps of the schema with the hash of their statements. */
  schema: z.array(z.strictObject({ id: text, sha256: hash })),
  /** Tells master keys apart; says nothing about them. */
  masterKeyMark: text,
  tables: z.array(z.strictObject({ name: text, columns: z.array(text) })),
})
export type Header = z.output<typeof headerSchema>

export const manifestSchema = z.strictObject({
  header: hash,
  /** Parts of tables in their order. */
  parts: z.array(z.strictObject({ name: text, size: z.int(), sha256: hash })),
  rows: z.record(text, z.int()),
  sequences: z.record(text, z.int()),
  /** Files are named by their own hash: their number and the hash of their names in order say which there must be. */
  files: z.strictObject({ count: z.int(), bytes: z.int(), sha256: hash }),
  /** Proves that somebody with the master key wrote the backup. */
  mac: text,
})
export type Manifest = z.output<typeof manifestSchema>

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The steps that this program knows, as a header names them. */
export const knownSchema: Header['schema'] = migrations.map(({ id, sql }) => ({ id, sha256: sha256(sql) }))

/** The mark of a master key in base64. */
export const markOf = (key: string): string => masterKeyMark(masterKey(key))

/** The proof of a manifest under a key made of the master key. */
export function macOf(manifest: Omit<Manifest, 'mac'>, key: string): string {
  const own = hkdfSync('sha256', Buffer.from(key, 'base64'), Buffer.alloc(0), 'mera/backup/1', 32)
  return createHmac('sha256', Buffer.from(own)).update(canonical(manifest)).digest('hex')
}
