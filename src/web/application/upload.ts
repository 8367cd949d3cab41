import type { Text } from '../../kernel/index.ts'
import { problemIn, Refusal, refusalIn } from './api.ts'

/** A file as the server tells it. */
export interface FileTold {
  readonly id: string
  readonly name: string | null
  readonly sha256: string
  readonly size: number
  readonly mediaType: string | null
  readonly pages: number | null
  readonly state: 'quarantined' | 'accepted' | 'refused'
  readonly findings: readonly {
    readonly code: string
    readonly severity: 'refusal' | 'warning'
    readonly message: Text
    readonly remedy: Text
  }[]
}

const PLACE = '/api/v1/files'

interface Sending {
  readonly language: string
  readonly onProgress: (percent: number) => void
  readonly signal: AbortSignal
}

/** Sends a file whole; only XMLHttpRequest tells how much of it has left. @throws Refusal, TypeError where it did not arrive */
function whole(file: Blob, name: string, { language, onProgress, signal }: Sending): Promise<FileTold> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    const lost = () => fail(new TypeError('the file did not arrive'))
    request.open('POST', PLACE)
    for (const [key, value] of Object.entries({
      accept: 'application/json',
      'accept-language': language,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    }))
      request.setRequestHeader(key, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? Math.floor((loaded * 100) / total) : 0),
    )
    request.addEventListener('error', lost)
    request.addEventListener('abort', lost)
    request.addEventListener('load', () =>
      request.status < 300
        ? done(JSON.parse(request.responseText) as FileTold)
        : fail(refusalIn(request.status, request.getResponseHeader('content-type'), request.responseText)),
    )
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

const PAUSE = 1000
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Waits till a file in quarantine is decided. */
async function decided(told: FileTold, signal: AbortSignal): Promise<FileTold> {
  let now = told
  while (now.state === 'quarantined') {
    await pause(PAUSE)
    const answer = await fetch(`${PLACE}/${now.id}`, { signal })
    if (!answer.ok) throw await problemIn(answer)
    now = (await answer.json()) as FileTold
  }
  return now
}

const TRIES = 4

/** Sends a file, again where the connection broke, and waits for its check. @throws Refusal, TypeError where it did not arrive */
export async function sendFile(file: Blob, name: string, sending: Sending): Promise<FileTold> {
  for (let n = 1; ; n++) {
    try {
      return await decided(await whole(file, name, sending), sending.signal)
    } catch (error) {
      if (error instanceof Refusal || sending.signal.aborted || n === TRIES) throw error
      await pause(PAUSE * n)
    }
  }
}

/** What can be told before a byte is sent: that it is a PDF by its first bytes, and not empty. */
export async function lookedAt(file: Blob): Promise<'empty' | 'not-pdf' | null> {
  if (file.size === 0) return 'empty'
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
  return new TextDecoder('latin1').decode(head).includes('%PDF-') ? null : 'not-pdf'
}

/** The language that a name suggests: Cyrillic letters are Russian. A checker looks at it all the same. */
export const languageHint = (name: string): 'ru' | 'en' => (/[а-яё]/i.test(name) ? 'ru' : 'en')
