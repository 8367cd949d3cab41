import { z } from 'zod'
import { type FileRecord, spokenFinding } from '../../../files/index.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })

/** A file on the wire. */
export const fileSchema = z
  .object({
    id: z.string().meta({ description: 'The id of the file' }),
    name: z.string().nullable().meta({ description: 'Its name; null once its subject was erased' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of its bytes: how commands name the file' }),
    size: z.int().min(1).meta({ description: 'Bytes' }),
    mediaType: z
      .string()
      .nullable()
      .meta({ description: 'Found from the bytes; null where nothing is known' }),
    pages: z.int().nullable().meta({ description: 'Pages of a PDF' }),
    state: z.enum(['quarantined', 'accepted', 'refused']).meta({
      description:
        'A quarantined file is still being checked; only an accepted one is read and named in commands',
    }),
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['refusal', 'warning']),
        message: text,
        remedy: text,
      }),
    ),
    subject: z.string().meta({ description: 'Whose data the file is' }),
    uploadedBy: z.string(),
    uploadedAt: z.iso.datetime(),
  })
  .meta({ id: 'File' })

/** What is told of a file. */
export const viewOf = (record: FileRecord, name: string | null): z.infer<typeof fileSchema> => ({
  id: record.id,
  name,
  sha256: record.sha256,
  size: record.size,
  mediaType: record.mediaType,
  pages: record.pages,
  state: record.state,
  findings: record.findings.map((found) => spokenFinding(found)),
  subject: record.subject,
  uploadedBy: record.uploadedBy,
  uploadedAt: record.uploadedAt,
})
