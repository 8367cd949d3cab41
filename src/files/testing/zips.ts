import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive to be made; what is not told is true of the bytes. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Buffer | string
  readonly stored?: boolean
  readonly flags?: number
  readonly crc?: number
  /** The size the directory tells, where it lies. */
  readonly told?: number
}

/** An archive. `overlapping`: every entry of the directory names the bytes of the first. */
export function zip(parts: readonly ZipPart[], overlapping = false): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, stored = false, flags = 0, crc, told } of parts) {
    const plain = Buffer.from(bytes)
    const packed = stored ? plain : deflateRawSync(plain, { level: 9 })
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(crc ?? crc32(plain), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(told ?? plain.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(4)
    place.writeUInt32LE(overlapping ? 0 : at)
    directory.push(Buffer.from('504b01021400', 'hex'), head, Buffer.alloc(10), place, Buffer.from(name))
    if (overlapping && bodies.length > 0) continue
    bodies.push(Buffer.from('504b0304', 'hex'), head, Buffer.from(name), packed)
    at = bodies.reduce((sum, b) => sum + b.length, 0)
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** A document as a text processor saves it, in its least parts. */
export const docx = (...more: readonly ZipPart[]): Buffer =>
  zip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: 'word/document.xml', bytes: '<w:document/>' },
    ...more,
  ])
