import { type FileFinding, finding } from '../findings.ts'

/** More than a sheet of A0 at 300 dpi; a viewer would need gigabytes for the picture. */
const MOST_PIXELS = 150_000_000

interface Dimensions {
  readonly width: number
  readonly height: number
}

/** PNG: the header chunk comes first, the end chunk last (ISO/IEC 15948 sections 5.6, 11.2.2, 11.2.5). */
export function png(bytes: Buffer): readonly FileFinding[] {
  const isWhole =
    bytes.length >= 45 && bytes.toString('latin1', 12, 16) === 'IHDR' && bytes.subarray(-12).includes('IEND')
  return judged(isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null)
}

/** JPEG: segments are walked up to the frame header (ITU-T T.81 annex B); the image ends in its end marker. */
export function jpeg(bytes: Buffer): readonly FileFinding[] {
  const hasEnd = bytes.lastIndexOf(Buffer.of(0xff, 0xd9)) > 2
  return judged(hasEnd ? frameOf(bytes) : null)
}

function frameOf(bytes: Buffer): Dimensions | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    // Fill bytes may stand before a marker (B.1.1.2).
    if (marker === 0xff) at++
    else if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which share the row (table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function judged(size: Dimensions | null): readonly FileFinding[] {
  if (!size || size.width === 0 || size.height === 0) return [finding('image.damaged')]
  return size.width * size.height > MOST_PIXELS ? [finding('image.too-large', { ...size })] : []
}
