import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: «Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance», section 7): chunks of 64 KiB under AES-256-GCM, the nonce being the chunk's number (11 bytes) and a
 * byte that is 1 for the last chunk. So a chunk that is changed, moved, doubled or missing, and an end that is cut off, are
 * told. Every file has a key of its own, so that nonces begin at 0; an empty file is one empty chunk.
 */
export const CHUNK = 64 * 1024
export const TAG = 16
export const SEALED_CHUNK = CHUNK + TAG

/** Ciphertext that does not fit its key, its place or its length: it was changed since it was stored. */
export class Tampered extends Error {
  constructor(chunk: number) {
    super(`chunk ${chunk} of a stored file was changed`)
    this.name = 'Tampered'
  }
}

export const chunkCount = (size: number): number => Math.max(1, Math.ceil(size / CHUNK))

/** How long the ciphertext of `size` plain bytes is. */
export const sealedSize = (size: number): number => size + chunkCount(size) * TAG

function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(number, 5, 6)
  bytes[11] = last ? 1 : 0
  return bytes
}

export function sealChunk(key: Buffer, number: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number, last))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws Tampered */
export function openChunk(key: Buffer, number: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG) throw new Tampered(number)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, last))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const plain = decipher.update(sealed.subarray(0, -TAG))
  try {
    decipher.final()
  } catch {
    throw new Tampered(number)
  }
  return plain
}
