import { createStreebog } from './streebog.ts'

const BLOCK = 64

/** HMAC over Streebog (RFC 2104, RFC 7836 section 4.1) of several pieces of one message. */
export function hmacStreebog(
  bits: 256 | 512,
  key: Uint8Array,
  ...message: readonly Uint8Array[]
): Uint8Array {
  const fit = key.length > BLOCK ? createStreebog(bits).update(key).digest() : key
  const pad = (byte: number) => {
    const padded = new Uint8Array(BLOCK).fill(byte)
    for (let i = 0; i < fit.length; i++) padded[i] = byte ^ fit[i]!
    return padded
  }
  const inner = createStreebog(bits).update(pad(0x36))
  for (const piece of message) inner.update(piece)
  return createStreebog(bits).update(pad(0x5c)).update(inner.digest()).digest()
}
