import { refusedBy } from './told.ts'

/**
 * Sends bytes, telling how many have left; only XMLHttpRequest tells that. @returns the text of the answer
 * @throws FileRefused where the server says why, TypeError where the bytes did not arrive
 */
export function sent(
  method: 'POST' | 'PATCH',
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    const lost = () => fail(new TypeError('the file did not arrive'))
    request.open(method, path)
    for (const [key, value] of Object.entries(headers)) request.setRequestHeader(key, value)
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
    request.addEventListener('error', lost)
    request.addEventListener('abort', lost)
    request.addEventListener('load', () =>
      request.status < 300
        ? done(request.responseText)
        : fail(refusedBy(request.status, request.getResponseHeader('content-type'), request.responseText)),
    )
    const abort = () => request.abort()
    signal.addEventListener('abort', abort, { once: true })
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort))
    request.send(body)
  })
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
