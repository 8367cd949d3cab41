import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

interface NativeHash {
  hash?(algorithm: 'sha256', text: string, encoding: 'hex'): string
}
type Runtime = { process?: { getBuiltinModule?(name: string): NativeHash | undefined } }

/** The runtime's own SHA-256 where there is one: the same bytes, several times as fast. A browser has none. */
const native = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto')?.hash

/** SHA-256 of the UTF-8 bytes of a text, as lower-case hex. Synchronous and the same everywhere. */
export const sha256Hex: (text: string) => string = native
  ? (text) => native('sha256', text, 'hex')
  : portableSha256

/** The same without help of the runtime. */
export function portableSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
