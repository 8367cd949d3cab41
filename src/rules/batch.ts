import type { Calendar, Language } from '../kernel/index.ts'
import { parseJsonBytes } from './bytes.ts'
import { decideRegistered } from './decide.ts'
import { parseJson } from './parse.ts'
import type { Registered } from './registry.ts'
import { wireProblem } from './wire.ts'

/**
 * Decides one line of a batch. Never throws: what cannot be decided is told in the line's place.
 * @returns one line of JSON without its line end: a decision, or `{ "problem": … }`
 */
export function decideLine(
  registered: Registered,
  line: string | Uint8Array,
  options: { calendar: Calendar; language: Language },
): string {
  try {
    const input = typeof line === 'string' ? parseJson(line) : parseJsonBytes(line)
    return JSON.stringify(decideRegistered(registered, input, options))
  } catch (error) {
    return JSON.stringify({ problem: wireProblem(error, options.language) })
  }
}
