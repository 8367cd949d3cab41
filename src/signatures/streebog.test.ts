import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hmacStreebog } from './hmac.ts'
import { createStreebog, streebog256, streebog512 } from './streebog.ts'
import { digestVectors, fromHex, hex } from './testing/vectors.ts'

const M1 = Buffer.from('012345678901234567890123456789012345678901234567890123456789012')
const M2 = fromHex(
  'd1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5ebe0ece820' +
    'ede020f5f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb',
)

describe('Streebog', () => {
  it.each([
    [
      'RFC 6986 section 10.1',
      M1,
      '9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500',
      '1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa' +
        '00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48',
    ],
    [
      'RFC 6986 section 10.2',
      M2,
      '9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50',
      '1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376' +
        '035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28',
    ],
    [
      'no bytes',
      new Uint8Array(0),
      '3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb',
      '8e945da209aa869f0455928529bcae4679e9873ab707b55315f56ceb98bef0a7' +
        '362f715528356ee83cda5f2aac4c6ad2ba3a715c1bcd81cb8e9f90bf4c1c1a8a',
    ],
    [
      'a block of ones, where the checksum carries through',
      new Uint8Array(64).fill(0xff),
      '964a5ab60286f106288743e2fe1a422d160898ca1bd535e831aa500cfe34d7e8',
      '41629de677d7e8090c3cd70affe3300d1e1cfba2db97945ec37feb4e1375bc02' +
        'a53f00370b7d715b07f37f93cac844efadbfd1b85f9ddae3de9656c0e95affc7',
    ],
  ])('%s', (_name, message, digest256, digest512) => {
    expect(hex(streebog256(message))).toBe(digest256)
    expect(hex(streebog512(message))).toBe(digest512)
  })

  it.each(digestVectors().digests)(
    '$length bytes as OpenSSL hashes them',
    ({ length, digest256, digest512 }) => {
      const message = Uint8Array.from({ length }, (_, i) => (7 * i + length) % 251)
      expect(hex(streebog256(message))).toBe(digest256)
      expect(hex(streebog512(message))).toBe(digest512)
    },
  )

  it('takes a message in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (pieces) => {
        const running = createStreebog(256)
        for (const piece of pieces) running.update(piece)
        expect(hex(running.digest())).toBe(hex(streebog256(Buffer.concat(pieces))))
      }),
    )
  })

  it('keeps two running hashes apart and gives a digest once', () => {
    const one = createStreebog(512).update(M1.subarray(0, 10))
    const other = createStreebog(512).update(M2)
    one.update(M1.subarray(10))
    expect(hex(one.digest())).toBe(hex(streebog512(M1)))
    expect(hex(other.digest())).toBe(hex(streebog512(M2)))
    expect(() => one.digest()).toThrow('already')
    expect(() => one.update(M1)).toThrow('already')
  })

  it('carries the checksum of a long message', () => {
    // 4096 blocks of ones: the sum wraps round the whole 512 bits again and again. The digest is OpenSSL's.
    const message = new Uint8Array(64 * 4096).fill(0xff)
    expect(hex(streebog256(message))).toBe('9742197ad434544dd292cfbf56e414bb87c2d6e6c6be1b8339c7fc04ef0795e6')
  })
})

describe('HMAC over Streebog (RFC 7836 appendix B)', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => i)
  const message = fromHex('0126bdb87800af214341456563780100')
  it.each([
    [256, 'a1aa5f7de402d7b3d323f2991c8d4534013137010a83754fd0af6d7cd4922ed9'],
    [
      512,
      'a59bab22ecae19c65fbde6e5f4e9f5d8549d31f037f9df9b905500e171923a77' +
        '3d5f1530f2ed7e964cb2eedc29e9ad2f3afe93b2814f79f5000ffc0366c251e6',
    ],
  ] as const)('of %i bits', (bits, expected) => {
    expect(hex(hmacStreebog(bits, key, message))).toBe(expected)
    expect(hex(hmacStreebog(bits, key, message.subarray(0, 5), message.subarray(5)))).toBe(expected)
  })
  it('hashes a key that is longer than a block', () => {
    const long = new Uint8Array(65).fill(9)
    expect(hex(hmacStreebog(256, long, message))).toBe(hex(hmacStreebog(256, streebog256(long), message)))
  })
})
