import { bytesToNumberBE, bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js'
import { Problem } from '../kernel/index.ts'
import { curveByOid, type GostCurve } from './curves.ts'
import { childrenOf, type Der, expectTag, oidOf, readDer, tags } from './der.ts'
import { pemBlock } from './pem.ts'
import { type GostPrivateKey, type GostPublicKey, privateKeyOf } from './sign.ts'

/** Key algorithms of GOST R 34.10-2012 (RFC 9215 section 4.1) and the length of their keys. */
const KEY_BITS: Readonly<Record<string, 256 | 512>> = { '1.2.643.7.1.1.1.1': 256, '1.2.643.7.1.1.1.2': 512 }

const unfit = (ru: string, en: string, remedy?: { ru: string; en: string }) =>
  new Problem('KEY_UNFIT', 'content', { ru: 'Ключ не подходит', en: 'The key does not fit' }, [
    { path: '', message: { ru, en }, ...(remedy ? { remedy } : {}) },
  ])

/** The refusal of a key of another algorithm, in a key file or in a certificate. */
export const notGost = () =>
  unfit('это не ключ ГОСТ Р 34.10-2012', 'it is not a key of GOST R 34.10-2012', {
    ru: 'Укажите ключ и сертификат ГОСТ Р 34.10-2012',
    en: 'Give a key and a certificate of GOST R 34.10-2012',
  })

/** The curve that an algorithm identifier names; undefined for another algorithm. @throws Problem KEY_UNFIT, DER_MALFORMED */
export function curveOfAlgorithm(algorithm: Der): GostCurve | undefined {
  const [oid, parameters] = childrenOf(expectTag(algorithm, tags.sequence))
  const bits = KEY_BITS[oidOf(oid)]
  if (!bits) return undefined
  const name = oidOf(childrenOf(expectTag(parameters, tags.sequence))[0])
  const curve = curveByOid(name)
  if (curve?.bits !== bits) throw unfit(`неизвестная кривая ${name}`, `unknown curve ${name}`)
  return curve
}

/** A public key from x || y, both with the least significant byte first (RFC 9215 section 4.3). @throws Problem KEY_UNFIT */
export function publicKeyOf(curve: GostCurve, bytes: Uint8Array): GostPublicKey {
  const size = curve.bits / 8
  const point = bytes.length === 2 * size && pointAt(curve, bytes.subarray(0, size), bytes.subarray(size))
  if (!point) throw unfit('открытый ключ не лежит на кривой', 'the public key is not a point of the curve')
  return { curve, point }
}

/** The bytes that `publicKeyOf` reads. */
export function publicKeyBytes({ curve, point }: GostPublicKey): Uint8Array {
  const size = curve.bits / 8
  return Uint8Array.from([...numberToBytesLE(point.x, size), ...numberToBytesLE(point.y, size)])
}

/**
 * A private key from PEM (PKCS#8, unencrypted) or from the number in hexadecimal, most significant digit first, whose
 * curve must then be given. @throws Problem KEY_UNFIT, PEM_UNREADABLE, DER_MALFORMED; none of them shows the key
 */
export function readPrivateKey(source: string, curve?: GostCurve): GostPrivateKey {
  const text = source.trim()
  if (/^([0-9a-f]{64}|[0-9a-f]{128})$/i.test(text)) {
    if (curve?.bits !== text.length * 4)
      throw unfit('длина ключа не та, что у кривой', 'the key has not the length of the curve')
    return keyOf(curve, BigInt(`0x${text}`))
  }
  const [version, algorithm, octets] = childrenOf(
    expectTag(readDer(pemBlock(text, 'PRIVATE KEY')), tags.sequence),
  )
  expectTag(version, tags.integer)
  const named = curveOfAlgorithm(expectTag(algorithm, tags.sequence))
  if (!named) throw notGost()
  return keyOf(named, secretIn(expectTag(octets, tags.octetString).content, named.bits / 8))
}

/** Writers differ: the bare little-endian number, the same in an octet string, or an integer. */
function secretIn(content: Uint8Array, size: number): bigint {
  if (content.length === size) return bytesToNumberLE(content)
  const inner = readDer(content)
  if (inner.tag === tags.octetString && inner.content.length === size) return bytesToNumberLE(inner.content)
  if (inner.tag === tags.integer && inner.content.length <= size + 1) return bytesToNumberBE(inner.content)
  throw unfit(
    'ключ с маской или иного вида не поддержан',
    'a masked key or one of another form is not supported',
    {
      ru: 'Выгрузите ключ в PKCS#8 без маски и пароля',
      en: 'Export the key as PKCS#8 without mask and password',
    },
  )
}

function keyOf(curve: GostCurve, secret: bigint): GostPrivateKey {
  if (secret <= 0n || secret >= curve.order)
    throw unfit('число вне допустимого диапазона', 'the number is out of range')
  return privateKeyOf(curve, secret)
}

function pointAt(curve: GostCurve, x: Uint8Array, y: Uint8Array) {
  try {
    const point = curve.Point.fromAffine({ x: bytesToNumberLE(x), y: bytesToNumberLE(y) })
    point.assertValidity()
    return point
  } catch {
    return undefined // the library tells by throwing that a point is not on the curve or of small order
  }
}
