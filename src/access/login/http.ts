import type { Text } from '../../kernel/index.ts'
import { refusals } from './refusals.ts'

/** No answer of a login service is longer; a longer one is not read to its end. */
const LONGEST = 1_000_000

/** How the adapters that speak HTTP themselves do it. */
export interface Line {
  readonly provider: Text
  readonly timeoutSeconds: number
}

/** An answer in JSON, whatever its status. @throws Problem LOGIN_PROVIDER_UNREACHABLE, _SLOW, _ANSWER */
export async function requestJson(
  { provider, timeoutSeconds }: Line,
  url: string,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000)
  const unanswered = () =>
    signal.aborted ? refusals.timeOut(provider, timeoutSeconds) : refusals.unreachable(provider)
  const response = await fetch(url, {
    ...init,
    headers: { accept: 'application/json', ...init.headers },
    redirect: 'manual', // a redirect would take the token elsewhere
    signal,
  }).catch(() => {
    throw unanswered()
  })
  const text = await limitedText(response).catch(() => {
    throw unanswered()
  })
  const body = text === undefined ? undefined : parsed(text)
  if (body === undefined) throw refusals.badAnswer(provider, { status: response.status })
  return { status: response.status, body }
}

async function limitedText({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {}
    if (done || !value) return Buffer.concat(chunks).toString('utf8')
    length += value.length
    if (length > LONGEST) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(value)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a page of HTML, or half an answer
  }
}
