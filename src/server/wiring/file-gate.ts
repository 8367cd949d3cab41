import { randomUUID } from 'node:crypto'
import type { CaseStore } from '../../engine/index.ts'
import { type DoneIn, type FileRecord, type Files, hashesIn, type Named } from '../../files/index.ts'
import { invalidInput } from '../../kernel/index.ts'
import type { FileGate, Identity } from '../api/index.ts'

/** How inputs name the kinds of files that are found from their bytes. */
const formats: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

interface Document extends Named {
  /** The field with the file's format. */
  readonly formatPath: string
  readonly format: string
}

const at = (input: unknown, path: string): unknown =>
  path === ''
    ? input
    : path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], input)

/**
 * The documents an input names: objects with a hash and a format. Forms filled in here (format `system`) have no file, and a
 * hash without a format is of something published elsewhere.
 */
function documentsIn(input: unknown): Document[] {
  return hashesIn(input).flatMap((named) => {
    if (!/(^|\.)sha256$/.test(named.path)) return []
    const place = named.path.replace(/\.?sha256$/, '')
    const format = (at(input, place) as { format?: unknown } | undefined)?.format
    if (typeof format !== 'string' || format === 'system') return []
    return [{ ...named, format, formatPath: place === '' ? 'format' : `${place}.format` }]
  })
}

/** What an input says of a file and what its bytes say must be the same. @throws Problem INVALID_INPUT */
function checkFormats(documents: readonly Document[], files: readonly FileRecord[]): void {
  const wrong = documents.flatMap(({ sha256, format, formatPath }) => {
    const found = files.find((file) => file.sha256 === sha256)
    const real = formats[found?.mediaType ?? ''] ?? found?.mediaType ?? 'unknown'
    if (real === format) return []
    return [
      {
        path: formatPath,
        message: {
          ru: `указан формат ${format}, а файл – ${real}`,
          en: `the format says ${format}, the file is ${real}`,
        },
        remedy: {
          ru: 'Приложите файл нужного формата или исправьте указанный',
          en: 'Attach a file of that format, or mend what is said of it',
        },
      },
    ]
  })
  if (wrong.length > 0) throw invalidInput(wrong)
}

/** Finds by the key under which it was to be done where a command that holds files was done. */
export const doneIn =
  (store: Pick<CaseStore, 'open'>): DoneIn =>
  async (tenant, command) => {
    const key = command.slice(command.indexOf(' ') + 1)
    const { repeated } = await store.open(tenant, { case: null, parent: null, key })
    return repeated?.case ?? null
  }

/**
 * Holds the files that a command names while it is decided: they must be there and accepted, and nobody collects them. After
 * the commit the case refers to them; after a refusal nothing does. What keeps either from being noted is made good later,
 * by the key of the command: so a command that names files always has one.
 */
export function fileGate(
  files: Files,
  mayRead: (identity: Identity, file: FileRecord) => Promise<boolean>,
): FileGate {
  return {
    async hold(identity, input, key) {
      const documents = documentsIn(input)
      if (documents.length === 0) return null
      const { tenant, person } = identity
      const naming = {
        tenant,
        person,
        named: documents,
        mayName: (file: FileRecord) => mayRead(identity, file),
      }
      const under = key ?? `by/${person}/${randomUUID()}`
      // A command may be sent again under its key while it is still being decided: each try holds for itself.
      const held = { kind: 'command', id: `${randomUUID()} ${under}` } as const
      const found = await files.reference({ ...naming, holder: held })
      const release = () => files.release(tenant, held)
      try {
        checkFormats(documents, found)
      } catch (error) {
        await release()
        throw error
      }
      return {
        key: under,
        keep: (id) => files.handOver(tenant, held, { kind: 'case', id }),
        release,
      }
    },
  }
}
