import type { FileFinding } from './findings.ts'

/** A file lands in quarantine; the check accepts or refuses it. Only accepted ones are read and named in commands. */
export type FileState = 'quarantined' | 'accepted' | 'refused'

export interface FileRecord {
  readonly tenant: string
  readonly id: string
  /** Of the plain bytes: how events and commands name the file. */
  readonly sha256: string
  readonly size: number
  /** Sealed under the file's own key. */
  readonly name: string
  /** Whose personal data the file is: erasing this person's key makes it unreadable. */
  readonly subject: string
  readonly uploadedBy: string
  readonly uploadedAt: string
  readonly state: FileState
  /** Found from the bytes, never from the name; null until checked and where nothing is known. */
  readonly mediaType: string | null
  readonly pages: number | null
  readonly findings: readonly FileFinding[]
  /** The address of the ciphertext; null once the bytes are gone. */
  readonly blob: string | null
  /** The data key, wrapped under the subject's. */
  readonly key: string
}

/** What a check decides. */
export interface Verdict extends Pick<FileRecord, 'mediaType' | 'pages' | 'findings'> {
  readonly state: 'accepted' | 'refused'
}

/** Who refers to a file: a case by its events, a draft, a command while it is decided, a letter (`<case> <key>`). */
export interface Holder {
  readonly kind: 'case' | 'draft' | 'command' | 'letter'
  readonly id: string
}
