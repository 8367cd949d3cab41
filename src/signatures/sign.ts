import { randomBytes } from 'node:crypto'
import {
  bytesToNumberBE,
  bytesToNumberLE,
  concatBytes,
  createHmacDrbg,
  numberToBytesBE,
} from '@noble/curves/utils.js'
import type { GostCurve, Point } from './curves.ts'
import { hmacStreebog } from './hmac.ts'
import { streebog256, streebog512 } from './streebog.ts'

/** A point of the curve that somebody signs for. */
export interface GostPublicKey {
  readonly curve: GostCurve
  readonly point: Point
}

/** A key that signs. The secret number stays inside: printing or serialising the key shows nothing of it. */
export interface GostPrivateKey {
  readonly curve: GostCurve
  readonly publicKey: GostPublicKey
  /** Hashes the message with Streebog of the curve's length and signs the digest. */
  sign(message: Uint8Array): Uint8Array
  /** Signs a digest made elsewhere. */
  signDigest(digest: Uint8Array): Uint8Array
}

/** The Streebog digest that goes with keys of the curve. */
export function digestFor(curve: GostCurve, message: Uint8Array): Uint8Array {
  return curve.bits === 256 ? streebog256(message) : streebog512(message)
}

/** The key of a secret number. @throws RangeError where the number is not between 1 and the order of the curve */
export function privateKeyOf(curve: GostCurve, secret: bigint): GostPrivateKey {
  const publicKey = { curve, point: curve.Point.BASE.multiply(secret) }
  const signDigest = (digest: Uint8Array) => {
    const e = digestNumber(curve, digest)
    return drawNonce(curve, secret, e, (k) => signatureWith(curve, secret, e, k))
  }
  return { curve, publicKey, signDigest, sign: (message) => signDigest(digestFor(curve, message)) }
}

/** A new key from the system's random source. */
export function generatePrivateKey(curve: GostCurve): GostPrivateKey {
  for (;;) {
    const secret = bytesToNumberBE(randomBytes(curve.bits / 8))
    if (secret > 0n && secret < curve.order) return privateKeyOf(curve, secret)
  }
}

/** Whether the signature (s, then r, both big-endian) was made over the message with the key's private half. */
export function verify(key: GostPublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verifyDigest(key, digestFor(key.curve, message), signature)
}

/** The same over a digest (RFC 7091 section 6.2). A signature of a wrong length or range is false, not an error. */
export function verifyDigest(key: GostPublicKey, digest: Uint8Array, signature: Uint8Array): boolean {
  const { curve, point } = key
  const { Fn, BASE } = curve.Point
  const size = curve.bits / 8
  if (signature.length !== 2 * size || digest.length !== size) return false
  const s = bytesToNumberBE(signature.subarray(0, size))
  const r = bytesToNumberBE(signature.subarray(size))
  if (r === 0n || s === 0n || r >= curve.order || s >= curve.order) return false
  const v = Fn.inv(digestNumber(curve, digest))
  const c = BASE.mulAddUnsafe(Fn.mul(s, v), point, Fn.neg(Fn.mul(r, v)))
  return !c.is0() && c.x % curve.order === r
}

/** Bytes of a digest stand with the least significant first; zero counts as one (RFC 7091 section 6.1 step 2). */
function digestNumber(curve: GostCurve, digest: Uint8Array): bigint {
  if (digest.length !== curve.bits / 8) throw new RangeError(`A digest of ${curve.bits} bits is needed`)
  const e = bytesToNumberLE(digest) % curve.order
  return e === 0n ? 1n : e
}

/** The signature with a given k, undefined where k does not do (RFC 7091 section 6.1). Only vectors give k from outside. */
export function signatureWith(
  curve: GostCurve,
  secret: bigint,
  e: bigint,
  k: bigint,
): Uint8Array | undefined {
  const { Fn, BASE } = curve.Point
  const r = BASE.multiply(k).x % curve.order
  const s = Fn.add(Fn.mul(r, secret), Fn.mul(k, e))
  if (r === 0n || s === 0n) return undefined
  const size = curve.bits / 8
  return concatBytes(numberToBytesBE(s, size), numberToBytesBE(r, size))
}

/**
 * k as in RFC 6979 with HMAC-Streebog, and fresh random bytes as its additional input (section 3.6): a repeated k would
 * give the secret away, and this one repeats neither when the random source fails nor when a fault is induced.
 */
function drawNonce<T>(curve: GostCurve, secret: bigint, e: bigint, use: (k: bigint) => T | undefined): T {
  const size = curve.bits / 8
  const excess = BigInt(curve.bits - curve.order.toString(2).length)
  const hmac = (key: Uint8Array, message: Uint8Array) => hmacStreebog(curve.bits, key, message)
  const seed = concatBytes(numberToBytesBE(secret, size), numberToBytesBE(e, size), randomBytes(size))
  return createHmacDrbg<T>(
    size,
    size,
    hmac,
  )(seed, (bytes) => {
    const k = bytesToNumberBE(bytes) >> excess
    return k > 0n && k < curve.order ? use(k) : undefined
  })
}
