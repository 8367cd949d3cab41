import { pause, sent } from './request.ts'
import { FileRefused, type FileTold, refusedBy, type Sending } from './told.ts'

const PLACE = '/api/v1/files/uploads'
/** Why an upload is aborted that nobody wants any more. */
export const GIVEN_UP = 'given up'
/** A broken connection costs one piece at most. */
export const PIECE = 2 * 1024 ** 2
/** So often without a byte coming through, then it is given to the person to decide. */
const TRIES = 8
const LONGEST = 15_000

/** Whether the server has no such upload any more: it was swept, or somebody else sits here now. */
const isGone = (error: unknown) => error instanceof FileRefused && error.status === 404

/** Where an upload that was begun is remembered, so that the same file chosen again goes on. */
const remembered = (file: Blob, name: string) =>
  `mera-upload ${name} ${file.size} ${file instanceof File ? file.lastModified : 0}`

interface Standing {
  readonly id: string
  readonly offset: number
}

async function asked<T>(method: string, path: string, language: string, body?: object): Promise<T> {
  const answer = await fetch(path, {
    method,
    headers: { 'accept-language': language, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw refusedBy(answer.status, answer.headers.get('content-type'), text)
  return (text === '' ? null : JSON.parse(text)) as T
}

/** The upload of this file that was begun earlier, as it stands; a new one where there is none. */
async function standing(file: Blob, name: string, language: string): Promise<Standing> {
  const mark = remembered(file, name)
  const known = localStorage.getItem(mark)
  if (known) {
    try {
      return await asked<Standing>('GET', `${PLACE}/${known}`, language)
    } catch (error) {
      if (!isGone(error)) throw error
      localStorage.removeItem(mark)
    }
  }
  const begun = await asked<Standing>('POST', PLACE, language, { name, size: file.size })
  localStorage.setItem(mark, begun.id)
  return begun
}

/** Sends what has not come yet, and makes the file of it. */
async function goOn(
  file: Blob,
  { id, offset }: Standing,
  { language, onProgress, signal }: Sending,
  came: () => void,
) {
  const tell = (bytes: number) => onProgress(Math.floor((bytes * 100) / file.size))
  tell(offset)
  for (let at = offset; at < file.size; at += PIECE) {
    const headers = {
      'accept-language': language,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(at),
    }
    const piece = file.slice(at, Math.min(at + PIECE, file.size))
    await sent('PATCH', `${PLACE}/${id}`, headers, piece, (bytes) => tell(at + bytes), signal)
    came()
  }
  return asked<FileTold>('POST', `${PLACE}/${id}/file`, language)
}

/**
 * Sends a file piece by piece. Where the connection breaks it asks how much has come and goes on from there. Aborted because of
 * `GIVEN_UP` it removes what has come; aborted otherwise it can be gone on with.
 * @throws FileRefused where the server says why, TypeError where it does not answer for long
 */
export async function inPieces(file: Blob, name: string, sending: Sending): Promise<FileTold> {
  const { language, signal } = sending
  const mark = remembered(file, name)
  for (let tries = 1; ; tries++) {
    try {
      const made = await goOn(file, await standing(file, name, language), sending, () => {
        tries = 0
      })
      localStorage.removeItem(mark)
      return made
    } catch (error) {
      if (signal.aborted) {
        if (signal.reason === GIVEN_UP) await giveUp(mark, language)
        throw error
      }
      // What others sent of the same file, or a sweep between, is found out anew; any other refusal is for good.
      const isPassing = !(error instanceof FileRefused) || error.status === 409 || isGone(error)
      if (!isPassing) localStorage.removeItem(mark)
      if (!isPassing || tries >= TRIES) throw error
      await pause(Math.min(500 * 2 ** tries, LONGEST))
    }
  }
}

async function giveUp(mark: string, language: string): Promise<void> {
  const id = localStorage.getItem(mark)
  localStorage.removeItem(mark)
  // Where it does not arrive, the server sweeps it a day later.
  if (id) await asked('DELETE', `${PLACE}/${id}`, language).catch(() => {})
}
