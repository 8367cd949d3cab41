import type { AccessParts, Whereabouts } from './parts.ts'

/**
 * The network that counts as one place: an IPv4 address, or of IPv6 the /64 that one customer gets.
 */
export function networkOf(address: string): string {
  const plain = address.split('%')[0]!
  const mapped = /(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter((group) => group !== '')
  const right = (tail ?? '').split(':').filter((group) => group !== '')
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...(tail === undefined ? [] : zeros), ...right].slice(0, 4).join(':')
}

/** A place as a key of counting; never kept in plain text. */
export const placeKey = ({ vault }: AccessParts, tenant: string, { place }: Whereabouts): string =>
  vault.blind(tenant, `place:${networkOf(place)}`)
