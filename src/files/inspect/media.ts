import { isUtf8 } from 'node:buffer'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** Kinds of file that are taken, and the extensions that go with each. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx', 'docm', 'dotx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx', 'xlsm', 'xltx'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx', 'pptm', 'ppsx'],
  [`${OPEN}.text`]: ['odt'],
  [`${OPEN}.spreadsheet`]: ['ods'],
  [`${OPEN}.presentation`]: ['odp'],
  'application/zip': ['zip'],
  'application/pkcs7-signature': ['sig', 'p7s', 'p7m', 'sgn', 'p7b'],
  'text/plain': ['txt', 'csv', 'tsv', 'md', 'json', 'xml', 'sig', 'p7s', 'pem', 'asc'],
} as const satisfies Readonly<Record<string, readonly string[]>>

const starts = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex

/** A DER sequence whose first member says signed data (RFC 5652 section 5.1): 1.2.840.113549.1.7.2. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')

const isSignature = (bytes: Buffer) => {
  if (bytes[0] !== 0x30) return false
  const long = bytes[1] ?? 0
  const from = long < 0x80 || long === 0x80 ? 2 : 2 + (long & 0x7f)
  return bytes.subarray(from, from + SIGNED_DATA.length).equals(SIGNED_DATA)
}

/** How much of a text is looked at for control characters; all of it must be UTF-8 without a zero byte. */
const LOOKED_AT = 1024 * 1024
const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d

const isText = (bytes: Buffer) => !bytes.includes(0) && !bytes.subarray(0, LOOKED_AT).some(isControl)

/** What the first bytes say. A PDF may have some bytes before its header (ISO 32000-1, annex H, note 13). */
export type Found = 'pdf' | 'png' | 'jpeg' | 'zip' | 'signature' | 'old-office' | 'utf8' | 'other-text' | null

export function foundIn(bytes: Buffer): Found {
  if (starts(bytes, '89504e470d0a1a0a')) return 'png'
  if (starts(bytes, 'ffd8ff')) return 'jpeg'
  if (starts(bytes, '504b0304') || starts(bytes, '504b0506')) return 'zip'
  if (starts(bytes, 'd0cf11e0a1b11ae1')) return 'old-office'
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (isSignature(bytes)) return 'signature'
  if (isText(bytes)) return isUtf8(bytes) ? 'utf8' : 'other-text'
  return null
}

/** Does the extension of a name go with the kind of the bytes? One that no other kind has goes with any. */
export function fits(extension: string, mediaType: string): boolean {
  const own: readonly string[] = mediaTypes[mediaType as keyof typeof mediaTypes] ?? []
  const others = Object.values<readonly string[]>(mediaTypes).some((list) => list.includes(extension))
  return own.includes(extension) || !others
}
