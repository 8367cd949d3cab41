import type { Text } from '../../kernel/index.ts'

/** A file as the server tells it. */
export interface FileTold {
  readonly id: string
  readonly name: string | null
  readonly sha256: string
  readonly pages: number | null
  readonly state: 'quarantined' | 'accepted' | 'refused'
  readonly findings: readonly { readonly code: string; readonly message: Text; readonly remedy: Text }[]
}

/** Why the server took no file at all, in the language of the page. */
export class FileRefused extends Error {
  readonly remedies: readonly string[]
  constructor(title: string, remedies: readonly string[]) {
    super(title)
    this.remedies = remedies
  }
}

interface Refusal {
  readonly title?: string
  readonly errors?: readonly { readonly message: string; readonly remedy?: string }[]
}

const PLACE = '/api/v1/files'

/**
 * Uploads a file, telling how much of it has left; only XMLHttpRequest tells that.
 * @throws FileRefused where the server says why, TypeError where the file did not arrive
 */
export function sendFile(
  file: File,
  language: string,
  { onProgress, signal }: { onProgress: (percent: number) => void; signal: AbortSignal },
): Promise<FileTold> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    const lost = () => fail(new TypeError('the file did not arrive'))
    request.open('POST', PLACE)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('accept-language', language)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? Math.floor((loaded * 100) / total) : 0),
    )
    request.addEventListener('error', lost)
    request.addEventListener('abort', lost)
    request.addEventListener('load', () => {
      if (request.status < 300) return done(JSON.parse(request.responseText) as FileTold)
      if (!request.getResponseHeader('content-type')?.startsWith('application/problem+json')) return lost()
      const { title = '', errors = [] } = JSON.parse(request.responseText) as Refusal
      fail(
        new FileRefused(
          title,
          errors.flatMap(({ remedy }) => remedy ?? []),
        ),
      )
    })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

const PAUSE = 2000

/** Waits till a file in quarantine is decided. @throws TypeError where the server does not answer */
export async function decided(told: FileTold, signal: AbortSignal): Promise<FileTold> {
  let now = told
  while (now.state === 'quarantined') {
    await new Promise((done) => setTimeout(done, PAUSE))
    const answer = await fetch(`${PLACE}/${now.id}`, { signal })
    if (!answer.ok) throw new TypeError(`the file is not told of (${answer.status})`)
    now = (await answer.json()) as FileTold
  }
  return now
}
