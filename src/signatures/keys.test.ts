import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { curveByOid, curveOids, sameCurve } from './curves.ts'
import { publicKeyBytes, publicKeyOf, readPrivateKey } from './keys.ts'
import { generatePrivateKey } from './sign.ts'
import { fromHex, hex, signatureVectors } from './testing/vectors.ts'

const curve = curveByOid('1.2.643.7.1.2.1.1.1')!
const der = (tag: number, ...content: Uint8Array[]) => {
  const bytes = Buffer.concat(content)
  return Uint8Array.from([tag, bytes.length, ...bytes])
}
const pem = (bytes: Uint8Array) =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(bytes).toString('base64')}\n-----END PRIVATE KEY-----\n`
const algorithm = fromHex('301706082a85030701010101300b06092a8503070102010101')
const unknownCurve = fromHex('301706082a85030701010101300b06092a8503070102010109')
const pkcs8 = (key: Uint8Array, named = algorithm) => pem(der(0x30, fromHex('020100'), named, der(0x04, key)))

function problemOf(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('private keys', () => {
  it.each(signatureVectors().signatures)('$name is read as OpenSSL writes it', ({ key, curve: oid }) => {
    expect(sameCurve(readPrivateKey(key).curve, curveByOid(oid)!)).toBe(true)
  })

  it('are read in each form that writers use', () => {
    const little = Uint8Array.from({ length: 32 }, (_, i) => (i < 31 ? i + 1 : 0x11))
    const big = Uint8Array.from(little).reverse()
    const expected = readPrivateKey(hex(big), curve).publicKey.point
    for (const key of [little, der(0x04, little), der(0x02, big)])
      expect(readPrivateKey(pkcs8(key)).publicKey.point.equals(expected)).toBe(true)
  })

  it.each([
    ['no PEM', 'PEM_UNREADABLE', 'hello'],
    ['a zero', 'KEY_UNFIT', pkcs8(new Uint8Array(32))],
    ['a number beyond the order', 'KEY_UNFIT', pkcs8(new Uint8Array(32).fill(0xff))],
    ['a mask', 'DER_MALFORMED', pkcs8(new Uint8Array(64).fill(7))],
    ['bytes after the end', 'DER_MALFORMED', pem(Uint8Array.of(0x30, 0, 0))],
    ['a key of another algorithm', 'KEY_UNFIT', pem(fromHex('300f020100300706032b65700500040101'))],
    ['an unknown curve', 'KEY_UNFIT', pkcs8(new Uint8Array(32).fill(1), unknownCurve)],
  ])('refuses %s', (_name, code, source) => {
    expect(problemOf(() => readPrivateKey(source)).code).toBe(code)
  })

  it('in hexadecimal need a curve of their length', () => {
    const number = '01'.repeat(32)
    expect(readPrivateKey(number, curve).curve.bits).toBe(256)
    expect(problemOf(() => readPrivateKey(number)).code).toBe('KEY_UNFIT')
    expect(problemOf(() => readPrivateKey(number.repeat(2), curve)).code).toBe('KEY_UNFIT')
  })

  it('never stand in a refusal', () => {
    const secret = 'f'.repeat(64)
    const problem = problemOf(() => readPrivateKey(secret, curve))
    expect(`${problem.message} ${problem.stack} ${JSON.stringify(problem)}`).not.toContain('ffff')
  })
})

describe('public keys', () => {
  it.each(curveOids)('of %s come back from their bytes', (oid) => {
    const named = curveByOid(oid)!
    const { publicKey } = generatePrivateKey(named)
    const bytes = publicKeyBytes(publicKey)
    expect(bytes.length).toBe(named.bits / 4)
    expect(publicKeyOf(named, bytes).point.equals(publicKey.point)).toBe(true)
  })

  it('off the curve, of a wrong length, at infinity or of small order are refused', () => {
    const bytes = publicKeyBytes(generatePrivateKey(curve).publicKey)
    const bent = Uint8Array.from(bytes)
    bent[0]! ^= 1
    const code = (input: Uint8Array) => problemOf(() => publicKeyOf(curve, input)).code
    expect(code(bent)).toBe('KEY_UNFIT')
    expect(code(bytes.subarray(1))).toBe('KEY_UNFIT')
    expect(code(new Uint8Array(64))).toBe('KEY_UNFIT')
    // The cofactor of this curve is 4. The point (x, 0) of order two, and the base point plus it, satisfy the equation.
    expect(
      code(fromHex(`aa4aa1e7dc7530a67ec42a195cfe448758d978d4444b978e15ff95f573fe0001${'00'.repeat(32)}`)),
    ).toBe('KEY_UNFIT')
    expect(
      code(
        fromHex(
          '963e464632a6e9b4e215660688076c2b5c3a2a1dc9e480c3cdcee5f21a6b4718' +
            '300007e55b375461335cc0ede8d786691396a3ab7fe0779940a1483b2e95fa4c',
        ),
      ),
    ).toBe('KEY_UNFIT')
  })

  it('of another curve stay unknown', () => {
    expect(curveByOid('1.2.840.10045.3.1.7')).toBeUndefined()
    expect(curveByOid('toString')).toBeUndefined()
  })
})
