import type { FileRecord } from '../../files/index.ts'

/** A row of the table of files. */
export interface FileRow {
  readonly tenant: string
  readonly file_id: string
  readonly sha256: string
  readonly size: number
  readonly name: string
  readonly subject: string
  readonly uploaded_by: string
  readonly uploaded_at: string
  readonly state: FileRecord['state']
  readonly media_type: string | null
  readonly pages: number | null
  readonly findings: FileRecord['findings']
  readonly blob: string | null
  readonly key: string
  readonly unreferenced_since: string | null
}

export const recordOf = (row: FileRow): FileRecord => ({
  tenant: row.tenant,
  id: row.file_id,
  sha256: row.sha256,
  size: row.size,
  name: row.name,
  subject: row.subject,
  uploadedBy: row.uploaded_by,
  uploadedAt: row.uploaded_at,
  state: row.state,
  mediaType: row.media_type,
  pages: row.pages,
  findings: row.findings,
  blob: row.blob,
  key: row.key,
})
