/** The part of POSIX tar (ustar) that an archive of ours uses: plain files with short names, one after the other. */
const BLOCK = 512
const NAME = 100

/** A stream that is no tar of ours at this place. */
export class TarFault extends Error {
  readonly kind: 'damaged' | 'truncated'
  constructor(kind: TarFault['kind']) {
    super(`the archive is ${kind}`)
    this.kind = kind
  }
}

const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`

/** The header of an entry; its bytes follow, filled up by `tarPadding`. */
export function tarHeader(name: string, size: number, seconds: number): Buffer {
  if (Buffer.byteLength(name) > NAME || size > 8 ** 11 - 1)
    throw new RangeError(`${name} does not fit a tar entry`)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  block.write(octal(0o600, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(seconds, 12), 136)
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** What fills the last block of an entry. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)

/** Two empty blocks end an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK)

/** The sum of a header's bytes, its own eight counted as spaces. */
function checksum(block: Buffer): number {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 0x20 : block[i]!
  return sum
}

export interface TarEntry {
  readonly name: string
  readonly size: number
  /** To be read to its end before the next entry is asked for; what is left is skipped. */
  readonly body: AsyncIterable<Buffer>
}

/** Reads entries one by one, never holding more than a block of the stream. @throws TarFault */
export async function* readTar(stream: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  async function more(): Promise<boolean> {
    const { done, value } = await source.next()
    if (done) return false
    held = held.length === 0 ? value : Buffer.concat([held, value])
    return true
  }
  async function* take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (held.length === 0 && !(await more())) throw new TarFault('truncated')
      const part = held.subarray(0, left)
      held = held.subarray(part.length)
      left -= part.length
      if (part.length > 0) yield part
    }
  }
  async function block(): Promise<Buffer | null> {
    while (held.length < BLOCK) {
      if (await more()) continue
      throw new TarFault('truncated')
    }
    const header = held.subarray(0, BLOCK)
    held = held.subarray(BLOCK)
    return header.every((byte) => byte === 0) ? null : header
  }

  for (let header = await block(); header; header = await block()) {
    const { name, size } = parsed(header)
    const body = take(size)
    yield { name, size, body }
    for await (const _ of body);
    for await (const _ of take(tarPadding(size).length));
  }
}

function parsed(header: Buffer): { name: string; size: number } {
  const text = (from: number, to: number) => header.toString('latin1', from, to).split('\0')[0]!.trim()
  const size = Number.parseInt(text(124, 136), 8)
  const isOurs = text(257, 263) === 'ustar' && header[156] === 0x30
  if (!isOurs || Number.parseInt(text(148, 156), 8) !== checksum(header) || !(size >= 0))
    throw new TarFault('damaged')
  return { name: text(0, NAME), size }
}
