import { Problem } from '../kernel/index.ts'

/** Tags of ASN.1 that certificates and keys are made of. */
export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const

/** One element of DER: its tag, its content and the bytes it stands in. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

/** The refusal of bytes that are not distinguished encoding rules (X.690 section 10). */
export function malformed(what: string): Problem {
  return new Problem(
    'DER_MALFORMED',
    'content',
    { ru: 'Ключ или сертификат повреждён', en: 'The key or certificate is damaged' },
    [
      {
        path: '',
        message: { ru: `кодировка DER нарушена: ${what}`, en: `not valid DER: ${what}` },
        remedy: { ru: 'Выгрузите файл заново', en: 'Export the file again' },
      },
    ],
  )
}

/** Reads bytes that are one element and nothing after it. @throws Problem DER_MALFORMED */
export function readDer(bytes: Uint8Array): Der {
  const element = elementAt(bytes, 0)
  if (element.whole.length !== bytes.length) throw malformed('trailing bytes')
  return element
}

/** The elements inside a constructed one. @throws Problem DER_MALFORMED */
export function childrenOf(element: Der): Der[] {
  if ((element.tag & 0x20) === 0) throw malformed(`tag ${element.tag} is not constructed`)
  const children: Der[] = []
  for (let offset = 0; offset < element.content.length; ) {
    const child = elementAt(element.content, offset)
    children.push(child)
    offset += child.whole.length
  }
  return children
}

/** The element, where it is there and has the tag. @throws Problem DER_MALFORMED */
export function expectTag(element: Der | undefined, tag: number): Der {
  if (element?.tag !== tag) throw malformed(`tag ${tag} expected, ${element?.tag ?? 'nothing'} found`)
  return element
}

/** An object identifier in dotted form. @throws Problem DER_MALFORMED */
export function oidOf(element: Der | undefined): string {
  const { content } = expectTag(element, tags.oid)
  if (content.length === 0 || content[content.length - 1]! & 0x80)
    throw malformed('object identifier cut off')
  const arcs: bigint[] = []
  let arc = 0n
  let fresh = true
  for (const byte of content) {
    if (fresh && byte === 0x80) throw malformed('object identifier with leading zeros')
    arc = (arc << 7n) | BigInt(byte & 0x7f)
    fresh = (byte & 0x80) === 0
    if (!fresh) continue
    arcs.push(arc)
    arc = 0n
  }
  const [first = 0n, ...rest] = arcs
  const root = first < 80n ? first / 40n : 2n
  return [root, first - root * 40n, ...rest].join('.')
}

/** The bytes of a bit string of whole bytes. @throws Problem DER_MALFORMED */
export function bitsOf(element: Der | undefined): Uint8Array {
  const { content } = expectTag(element, tags.bitString)
  if (content[0] !== 0) throw malformed('bit string of broken bytes')
  return content.subarray(1)
}

/** A date of a certificate as an instant. @throws Problem DER_MALFORMED */
export function instantOf(element: Der | undefined): string {
  const isUtc = element?.tag === tags.utcTime
  const text = Buffer.from(expectTag(element, isUtc ? tags.utcTime : tags.generalizedTime).content).toString(
    'latin1',
  )
  const match = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  if (!match?.[1] || (match[1].length === 2) !== isUtc) throw malformed('date')
  // RFC 5280 section 4.1.2.5.1: two digits of a year from 50 on mean the last century.
  const year = isUtc ? `${Number(match[1]) < 50 ? '20' : '19'}${match[1]}` : match[1]
  const instant = new Date(`${year}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}.000Z`)
  if (Number.isNaN(instant.getTime())) throw malformed('date')
  return instant.toISOString()
}

function elementAt(bytes: Uint8Array, offset: number): Der {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) throw malformed('cut off')
  if ((tag & 0x1f) === 0x1f) throw malformed('long tag')
  let start = offset + 2
  let length = first
  if (first >= 0x80) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw malformed('length')
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[start + i] ?? Number.NaN)
    start += count
    if (!(length >= 0x80) || length < 256 ** (count - 1)) throw malformed('length is not the shortest form')
  }
  if (start + length > bytes.length) throw malformed('cut off')
  return {
    tag,
    content: bytes.subarray(start, start + length),
    whole: bytes.subarray(offset, start + length),
  }
}
