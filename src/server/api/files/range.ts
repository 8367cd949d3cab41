import type { ByteRange } from '../../../files/index.ts'

/**
 * The part of a file that a Range header asks for (RFC 9110 section 14.1.2), null for the whole, and where there is none of
 * it `unsatisfiable`. Several parts at once, and what is no range at all, are answered with the whole, as a server may.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const [from, to] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== '' && Number(last) < from) return null
  return from >= size ? 'unsatisfiable' : { first: from, last: to }
}
