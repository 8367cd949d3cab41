import type { Language } from '../../kernel/index.ts'
import { problemOf } from './problem.ts'

/** Where the API is and how it is reached. */
export interface ClientOptions {
  /** `https://mera.example` */
  readonly baseUrl: string
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** The token of a program; a browser sends its cookie by itself. */
  readonly token?: string
  /** The language of problems. */
  readonly language?: Language
  /** How often a request whose answer did not come is sent again; with the same key, so that it is done once. */
  readonly retries?: number
  /** Waits so many milliseconds; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

const FIRST_PAUSE = 200
/** Answers of something before the API, or of one that starts: nothing was done. */
const passing = [502, 503, 504]

const usualWait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

function requestOf({ token, language }: ClientOptions, sent: Sent): RequestInit {
  return {
    method: sent.method,
    headers: {
      accept: 'application/json',
      ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(language ? { 'accept-language': language } : {}),
      ...sent.headers,
    },
    credentials: 'same-origin',
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    ...(sent.signal ? { signal: sent.signal } : {}),
  }
}

/**
 * Sends a request and sends it again where no answer came.
 * @throws ApiProblem for a refusal, or the error of the network when every attempt failed
 */
export async function send(options: ClientOptions, sent: Sent): Promise<Response> {
  const { baseUrl, fetch: reach = fetch, retries = 3, wait = usualWait } = options
  const init = requestOf(options, sent)
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= retries || sent.signal?.aborted === true
    const answer = await reach(`${baseUrl}/api/v1${sent.path}`, init).catch((error: unknown) => {
      if (last) throw error
      return null
    })
    if (answer?.ok) return answer
    if (answer && (last || !passing.includes(answer.status))) throw await problemOf(answer)
    await answer?.body?.cancel()
    await wait(FIRST_PAUSE * 2 ** attempt)
  }
}
