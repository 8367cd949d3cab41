/** One file in an archive, as the directory at its end tells it; nothing of it is believed but where its bytes lie. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** The packed bytes. */
  readonly packed: Buffer
}

export type ZipFault = 'damaged' | 'overlapping'

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const NO_32 = 0xffffffff

interface Directory {
  readonly from: number
  readonly count: number
}

/**
 * The entries of an archive (APPNOTE 6.3.10), without unpacking anything. Entries that share bytes are a way to make a
 * bomb without any ratio to be seen, so they are a fault of their own.
 */
export function zipEntries(bytes: Buffer, most: number): readonly ZipEntry[] | ZipFault {
  try {
    return read(bytes, most)
  } catch (error) {
    // A length that points past the end.
    if (error instanceof RangeError) return 'damaged'
    throw error
  }
}

function read(bytes: Buffer, most: number): readonly ZipEntry[] | ZipFault {
  const directory = directoryOf(bytes)
  if (!directory || directory.count > most) return 'damaged'
  const found: { entry: ZipEntry; from: number; to: number }[] = []
  let at = directory.from
  for (let n = 0; n < directory.count; n++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return 'damaged'
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((o) => bytes.readUInt16LE(at + o)) as [
      number,
      number,
      number,
    ]
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const { packedSize, local } = placeOf(bytes, at, extra)
    if (bytes.readUInt32LE(local) !== LOCAL) return 'damaged'
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const to = from + packedSize
    if (to > directory.from) return 'damaged'
    const entry = {
      name: bytes.toString('latin1', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.subarray(from, to),
    }
    found.push({ entry, from: local, to })
    at += 46 + nameLength + extraLength + noteLength
  }
  const inOrder = found.toSorted((a, b) => a.from - b.from)
  const doOverlap = inOrder.some(({ from }, n) => n > 0 && from < inOrder[n - 1]!.to)
  return doOverlap ? 'overlapping' : found.map(({ entry }) => entry)
}

function directoryOf(bytes: Buffer): Directory | null {
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(END)
  const end = bytes.lastIndexOf(signature)
  // The record and its note are the very end.
  if (end < 0 || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return null
  const plain = { count: bytes.readUInt16LE(end + 10), from: bytes.readUInt32LE(end + 16) }
  if (plain.count !== 0xffff && plain.from !== NO_32) return plain
  const locator = end - 20
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64) return plain
  const large = Number(bytes.readBigUInt64LE(locator + 8))
  if (bytes.readUInt32LE(large) !== END_64) return null
  return { count: Number(bytes.readBigUInt64LE(large + 32)), from: Number(bytes.readBigUInt64LE(large + 48)) }
}

/** Where an entry lies and how long it is; 64-bit figures stand in an extra field (4.5.3), in a fixed order. */
function placeOf(bytes: Buffer, at: number, extra: Buffer): { packedSize: number; local: number } {
  const [packedSize, size, local] = [20, 24, 42].map((o) => bytes.readUInt32LE(at + o)) as [
    number,
    number,
    number,
  ]
  let field = 0
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1)
    field += 4 + extra.readUInt16LE(field + 2)
  let next = field + 4
  const large = (value: number) => {
    if (value !== NO_32) return value
    next += 8
    return Number(extra.readBigUInt64LE(next - 8))
  }
  large(size)
  return { packedSize: large(packedSize), local: large(local) }
}
