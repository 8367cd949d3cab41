import { isUtf8 } from 'node:buffer'

const LINE_END = 0x0a

/** A line as text; as bytes where it is no UTF-8, so that it can be refused in its place. */
export type Line = string | Uint8Array

/**
 * Cuts a stream of bytes into lines and hands them on by the block in which they came: one decoding and one writing a
 * block. The last line needs no line end; a line end at the end makes no empty line.
 */
export async function eachBlock(
  input: AsyncIterable<Uint8Array>,
  take: (lines: readonly Line[]) => Promise<void>,
): Promise<void> {
  let begun: Uint8Array[] = []
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(LINE_END)
    if (end < 0) {
      if (chunk.length > 0) begun.push(chunk)
      continue
    }
    const whole = chunk.subarray(0, end)
    await take(linesOf(begun.length === 0 ? whole : Buffer.concat([...begun, whole])))
    begun = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
  }
  if (begun.length > 0) await take(linesOf(Buffer.concat(begun)))
}

function linesOf(block: Uint8Array): readonly Line[] {
  const { buffer, byteOffset, byteLength } = block
  if (isUtf8(block)) return Buffer.from(buffer, byteOffset, byteLength).toString('utf8').split('\n')
  const lines: Line[] = []
  for (let start = 0; start <= block.length; ) {
    const found = block.indexOf(LINE_END, start)
    const line = block.subarray(start, found < 0 ? block.length : found)
    lines.push(isUtf8(line) ? Buffer.from(line).toString('utf8') : line)
    start = found < 0 ? block.length + 1 : found + 1
  }
  return lines
}
