import { BlockList, isIP } from 'node:net'

/** Does this name or address mean the machine itself? */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127\./.test(bare)
}

/** The machine itself, a socket, or a neighbour known by a bare name, as services of one compose file are. */
export const isNear = (host: string): boolean =>
  host === '' || isLoopback(host) || (isIP(host.replace(/^\[|\]$/g, '')) === 0 && !host.includes('.'))

const WORDS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    'fc00::/7',
    'fe80::/10',
    '127.0.0.0/8',
    '::1/128',
  ],
}

/** A test for addresses of the given networks (`loopback`, `private`, addresses, `10.0.0.0/8`). */
export function networks(names: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const name of names.flatMap((each) => WORDS[each] ?? [each])) {
    const [address = '', bits] = name.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
    const version = isIP(plain)
    return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4')
  }
}
