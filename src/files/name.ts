import { problems } from './problems.ts'

/** Control characters, and those that turn the direction of writing: they make one name look like another. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const LONGEST = 200

/**
 * The name of a file as it is kept: its last part, without what would mislead a reader. No path is ever made of it.
 * @throws Problem FILE_NAME_MISSING
 */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(HIDDEN, '').replace(/\s+/g, ' ').trim()
  if (/^\.*$/.test(clean)) throw problems.noName()
  const extension = extensionOf(clean)
  const points = [...clean]
  if (points.length <= LONGEST) return clean
  return `${points.slice(0, LONGEST - extension.length - 1).join('')}.${extension}`
}

/** The extension in small letters without its dot; '' where there is none to speak of. */
export const extensionOf = (name: string): string =>
  /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
