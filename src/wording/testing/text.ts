import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The invented regulation, as it would come from a file; read from the root of the repository. */
export const telescopesText = readFileSync(join(process.cwd(), 'src/wording/testing/telescopes.txt'), 'utf8')

/** The text with something put before a printed place. @throws TypeError when the place is not printed. */
export function inserted(before: string, what: string): string {
  const at = telescopesText.indexOf(before)
  if (at < 0) throw new TypeError(`not printed: ${before}`)
  return telescopesText.slice(0, at) + what + telescopesText.slice(at)
}

/** The text without the lines that begin so. @throws TypeError when none does. */
export function without(...starts: string[]): string {
  const lines = telescopesText.split('\n')
  const left = lines.filter((line) => !starts.some((start) => line.startsWith(start)))
  if (left.length !== lines.length - starts.length)
    throw new TypeError(`not one line each: ${starts.join(', ')}`)
  return left.join('\n')
}

/** The text with one thing replaced. @throws TypeError when it is not printed exactly once. */
export function replaced(what: string, by: string): string {
  if (telescopesText.split(what).length !== 2) throw new TypeError(`not printed once: ${what}`)
  return telescopesText.replace(what, by)
}
