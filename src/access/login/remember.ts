import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { refusals } from './refusals.ts'

/** People need minutes to log in; a mark that lives longer only serves whoever stole it. */
const LIFE = 10 * 60_000
/** Two servers behind one address need not agree to the second. */
const SKEW = 60_000

const kept = z.object({
  provider: z.string(),
  state: z.string().min(16),
  redirectUri: z.string(),
  at: z.iso.datetime(),
  nonce: z.string().optional(),
  verifier: z.string().optional(),
})

/** What is kept for a browser while it is at the provider. */
export type Kept = z.infer<typeof kept>

/** A state that nobody guesses: 256 bits. */
export const newState = (): string => randomBytes(32).toString('base64url')

export const remember = (value: Kept): string => JSON.stringify(value)

/**
 * What was kept, where the answer belongs to it: same provider, same state, not too old.
 * @throws Problem LOGIN_STATE_MISMATCH, LOGIN_TOO_OLD
 */
export function recall(
  provider: string,
  answer: { readonly callbackUrl: string; readonly remember: string; readonly now: string },
): Kept & { readonly answer: URLSearchParams } {
  const found = kept.safeParse(parsed(answer.remember))
  if (!found.success || found.data.provider !== provider) throw refusals.stateMismatch()
  const params = new URL(answer.callbackUrl, 'http://localhost').searchParams
  const states = params.getAll('state')
  if (states.length !== 1 || states[0] !== found.data.state) throw refusals.stateMismatch()
  const age = Date.parse(answer.now) - Date.parse(found.data.at)
  if (!(age <= LIFE && age >= -SKEW)) throw refusals.stale()
  return { ...found.data, answer: params }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not what `remember` made
  }
}
