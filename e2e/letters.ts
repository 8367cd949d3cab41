import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PATIENCE = 60_000

/** The plain text of a letter: its first part, which is base64 or quoted-printable. */
function plainText(letter: string): string {
  const part = letter.split(/^----_/m)[1] ?? letter
  const [head = '', ...body] = part.split(/\r?\n\r?\n/)
  const text = body.join('\n\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)))
}

/** Waits for a letter to an address in the folder of an installation without a mail server; the first link in it. */
export async function linkInLetter(home: string, mail: string): Promise<string> {
  const folder = join(home, 'letters')
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((go) => setTimeout(go, 250))) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.eml'))) {
      const letter = readFileSync(join(folder, name), 'utf8')
      const link = letter.includes(`To: ${mail}`) && /https?:\/\/\S+/.exec(plainText(letter))?.[0]
      if (link) return link
    }
  }
  throw new Error(`no letter to ${mail} in ${folder}`)
}
