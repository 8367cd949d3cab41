import { checkPrimeSync } from 'node:crypto'
import { bytesToNumberBE, numberToBytesBE, numberToBytesLE } from '@noble/curves/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveByOid, curveOf, curveOids } from './curves.ts'
import { generatePrivateKey, privateKeyOf, signatureWith, verify, verifyDigest } from './sign.ts'
import { EXAMPLES } from './testing/examples.ts'
import { hex } from './testing/vectors.ts'

describe.each(EXAMPLES)('$title', (example) => {
  const curve = curveOf(example.title, example.curve)
  const number = (text: string) => BigInt(`0x${text}`)
  const size = curve.bits / 8

  it('gives the published public key, signature and verdict', () => {
    const key = privateKeyOf(curve, number(example.d))
    expect(key.publicKey.point.toAffine()).toEqual({ x: number(example.xq), y: number(example.yq) })
    const signature = signatureWith(curve, number(example.d), number(example.e), number(example.k))
    expect(hex(signature!)).toBe((example.s + example.r).toLowerCase())
    const digest = numberToBytesLE(number(example.e), size)
    expect(verifyDigest(key.publicKey, digest, signature!)).toBe(true)
    expect(verifyDigest(key.publicKey, numberToBytesBE(number(example.e), size), signature!)).toBe(false)
  })
})

describe.each(curveOids)('curve %s', (oid) => {
  const curve = curveByOid(oid)!
  const { BASE, Fp, Fn } = curve.Point

  it('has a prime field, a prime order within the bound of Hasse, and a base point of that order', () => {
    expect(checkPrimeSync(Fp.ORDER)).toBe(true)
    expect(checkPrimeSync(Fn.ORDER)).toBe(true)
    const cofactor = curve.Point.CURVE().h
    const trace = Fp.ORDER + 1n - cofactor * Fn.ORDER
    expect(trace * trace <= 4n * Fp.ORDER).toBe(true)
    BASE.assertValidity()
    expect(BASE.multiplyUnsafe(Fn.ORDER - 1n).equals(BASE.negate())).toBe(true)
  })

  it('verifies what it signs, and nothing else', { timeout: 60_000 }, () => {
    const secret = fc.bigInt({ min: 1n, max: curve.order - 1n })
    fc.assert(
      fc.property(secret, secret, fc.uint8Array({ maxLength: 200 }), fc.nat(), (own, other, message, at) => {
        fc.pre(own !== other)
        const key = privateKeyOf(curve, own)
        const stranger = privateKeyOf(curve, other)
        const signature = key.sign(message)
        expect(signature.length).toBe(curve.bits / 4)
        expect(verify(key.publicKey, message, signature)).toBe(true)
        const bent = Uint8Array.from(signature)
        bent[at % bent.length]! ^= 1 << (at % 8)
        expect(verify(key.publicKey, message, bent)).toBe(false)
        expect(verify(key.publicKey, Uint8Array.from([...message, 0]), signature)).toBe(false)
        expect(verify(stranger.publicKey, message, signature)).toBe(false)
      }),
      { numRuns: 3 },
    )
  })
})

describe('a signature', () => {
  const curve = curveByOid('1.2.643.2.2.35.1')!
  const key = generatePrivateKey(curve)
  const message = Buffer.from('one message')

  it('never uses k twice, though the message is the same', () => {
    const rs = Array.from({ length: 16 }, () => hex(key.sign(message).subarray(32)))
    expect(new Set(rs).size).toBe(rs.length)
  })

  it('is refused with a length or a range that no signature has', () => {
    const signature = key.sign(message)
    const [s, r] = [signature.subarray(0, 32), signature.subarray(32)]
    const joined = (first: Uint8Array, second: Uint8Array) => Uint8Array.from([...first, ...second])
    expect(verify(key.publicKey, message, joined(s, r))).toBe(true)
    expect(verify(key.publicKey, message, joined(r, s))).toBe(false)
    expect(verify(key.publicKey, message, signature.subarray(1))).toBe(false)
    expect(verify(key.publicKey, message, joined(signature, Uint8Array.of(0)))).toBe(false)
    const zero = new Uint8Array(32)
    expect(verify(key.publicKey, message, joined(zero, r))).toBe(false)
    expect(verify(key.publicKey, message, joined(s, zero))).toBe(false)
    expect(verify(key.publicKey, message, new Uint8Array(64))).toBe(false)
    expect(verifyDigest(key.publicKey, new Uint8Array(64), signature)).toBe(false)
  })

  it('has one form only: a number that exceeds the order is refused though it is the same remainder', () => {
    const roomy = curveByOid('1.2.643.7.1.2.1.1.1')! // its order leaves a bit of the 256 free
    const signer = generatePrivateKey(roomy)
    const signature = signer.sign(message)
    const beyond = (bytes: Uint8Array) => numberToBytesBE(bytesToNumberBE(bytes) + roomy.order, 32)
    const [s, r] = [signature.subarray(0, 32), signature.subarray(32)]
    expect(verify(signer.publicKey, message, Uint8Array.from([...s, ...r]))).toBe(true)
    expect(verify(signer.publicKey, message, Uint8Array.from([...beyond(s), ...r]))).toBe(false)
    expect(verify(signer.publicKey, message, Uint8Array.from([...s, ...beyond(r)]))).toBe(false)
  })

  it('of a digest of zeros counts zero as one (RFC 7091 section 6.1)', () => {
    const zero = new Uint8Array(32)
    const one = numberToBytesLE(1n, 32)
    expect(verifyDigest(key.publicKey, one, key.signDigest(zero))).toBe(true)
    expect(verifyDigest(key.publicKey, zero, key.signDigest(numberToBytesLE(curve.order, 32)))).toBe(true)
  })

  it('comes of a key that shows nothing of its secret', () => {
    const secret = 0x1234567890abcdefn
    const shown = privateKeyOf(curve, secret)
    const printed = JSON.stringify(shown, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
    expect(printed).not.toContain(`${secret}`)
    expect(printed).not.toContain(secret.toString(16))
  })

  it('is not made over a digest of another length', () => {
    expect(() => key.signDigest(new Uint8Array(64))).toThrow('digest of 256 bits')
  })
})
