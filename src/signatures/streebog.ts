import { CONSTANTS, MATRIX, PI } from './streebog-tables.ts'

/** A running hash: bytes go in piece by piece, the digest comes out once. */
export interface Streebog {
  update(bytes: Uint8Array): Streebog
  digest(): Uint8Array
}

const BLOCK = 64
/** A 512-bit value is 16 halves of 32 bits, the least significant first; typed arrays keep the arithmetic in machine words. */
const HALVES = 16

const LPS_TABLE = lpsTable()
const ROUND_CONSTANTS = CONSTANTS.map((hex) => {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex').reverse())
  const halves = new Int32Array(HALVES)
  loadBlock(halves, bytes, 0)
  return halves
})

/** GOST R 34.11-2012 («Стрибог», RFC 6986), digest of 256 or 512 bits. */
export function createStreebog(bits: 256 | 512): Streebog {
  const h = new Int32Array(HALVES).fill(bits === 256 ? 0x01010101 : 0)
  const processed = new Int32Array(HALVES)
  const checksum = new Int32Array(HALVES)
  const block = new Int32Array(HALVES)
  const pending = new Uint8Array(BLOCK)
  let held = 0
  let finished = false

  const absorb = (bytes: Uint8Array, offset: number, length: number) => {
    loadBlock(block, bytes, offset)
    compress(h, processed, block)
    addNumber(processed, length * 8)
    addBlock(checksum, block)
  }

  const running: Streebog = {
    update(bytes) {
      if (finished) throw new Error('The digest was already taken')
      let offset = 0
      if (held > 0) {
        offset = Math.min(BLOCK - held, bytes.length)
        pending.set(bytes.subarray(0, offset), held)
        held += offset
        if (held < BLOCK) return running
        absorb(pending, 0, BLOCK)
        held = 0
      }
      for (; offset + BLOCK <= bytes.length; offset += BLOCK) absorb(bytes, offset, BLOCK)
      pending.set(bytes.subarray(offset))
      held = bytes.length - offset
      return running
    },
    digest() {
      if (finished) throw new Error('The digest was already taken')
      finished = true
      pending.fill(0, held)
      pending[held] = 1 // a one bit after the message, then zeros: also after a message of whole blocks
      absorb(pending, 0, held)
      const nothing = new Int32Array(HALVES)
      compress(h, nothing, processed)
      compress(h, nothing, checksum)
      const digest = new Uint8Array(BLOCK)
      const view = new DataView(digest.buffer)
      for (let i = 0; i < HALVES; i++) view.setInt32(4 * i, h[i]!, true)
      return bits === 512 ? digest : digest.slice(32)
    },
  }
  return running
}

/** The 256-bit digest of bytes that lie in memory. */
export function streebog256(bytes: Uint8Array): Uint8Array {
  return createStreebog(256).update(bytes).digest()
}

/** The 512-bit digest of bytes that lie in memory. */
export function streebog512(bytes: Uint8Array): Uint8Array {
  return createStreebog(512).update(bytes).digest()
}

/** Byte j of a word after the substitution, sent through the linear map: entry 2 * (256 * j + byte) is the low half. */
function lpsTable(): Int32Array {
  const pi = Buffer.from(PI, 'hex')
  const rows = Buffer.from(MATRIX, 'hex')
  const table = new Int32Array(2 * 256 * 8)
  for (let j = 0; j < 8; j++) {
    for (let byte = 0; byte < 256; byte++) {
      let low = 0
      let high = 0
      for (let bit = 0; bit < 8; bit++) {
        if (((pi[byte]! >>> bit) & 1) === 0) continue
        const row = 63 - 8 * j - bit
        high ^= rows.readInt32BE(8 * row)
        low ^= rows.readInt32BE(8 * row + 4)
      }
      table[2 * (256 * j + byte)] = low
      table[2 * (256 * j + byte) + 1] = high
    }
  }
  return table
}

function loadBlock(into: Int32Array, bytes: Uint8Array, offset: number) {
  for (let i = 0; i < HALVES; i++) {
    const at = offset + 4 * i
    into[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
  }
}

const key = new Int32Array(HALVES)
const state = new Int32Array(HALVES)
const mixed = new Int32Array(HALVES)

/** The compression function g: h := E(LPS(h xor n), m) xor h xor m. The scratch arrays serve one call at a time. */
function compress(h: Int32Array, n: Int32Array, m: Int32Array) {
  for (let i = 0; i < HALVES; i++) mixed[i] = h[i]! ^ n[i]!
  lps(key, mixed)
  for (let i = 0; i < HALVES; i++) state[i] = m[i]!
  for (const constant of ROUND_CONSTANTS) {
    for (let i = 0; i < HALVES; i++) mixed[i] = state[i]! ^ key[i]!
    lps(state, mixed)
    for (let i = 0; i < HALVES; i++) mixed[i] = key[i]! ^ constant[i]!
    lps(key, mixed)
  }
  for (let i = 0; i < HALVES; i++) h[i] = h[i]! ^ m[i]! ^ state[i]! ^ key[i]!
}

/** Substitution, transposition and linear map in one pass: word i of the result takes byte i of every word. */
function lps(into: Int32Array, from: Int32Array) {
  for (let i = 0; i < 8; i++) {
    const half = i >>> 2
    const shift = (i & 3) << 3
    let low = 0
    let high = 0
    for (let j = 0; j < 8; j++) {
      const at = (j << 9) | (((from[2 * j + half]! >>> shift) & 255) << 1)
      low ^= LPS_TABLE[at]!
      high ^= LPS_TABLE[at + 1]!
    }
    into[2 * i] = low
    into[2 * i + 1] = high
  }
}

function addBlock(sum: Int32Array, block: Int32Array) {
  let carry = 0
  for (let i = 0; i < HALVES; i++) {
    const total = (sum[i]! >>> 0) + (block[i]! >>> 0) + carry
    sum[i] = total | 0
    carry = total > 0xffffffff ? 1 : 0
  }
}

function addNumber(sum: Int32Array, number: number) {
  let carry = number
  for (let i = 0; carry > 0; i++) {
    const total = (sum[i]! >>> 0) + carry
    sum[i] = total | 0
    carry = total > 0xffffffff ? 1 : 0
  }
}
