// @ts-check
// Plain JavaScript: it runs in a worker thread, which Node starts from the source as it is.
import { pipeline } from 'node:stream/promises'
import { constants, createInflate, inflateSync } from 'node:zlib'

/**
 * What a PDF holds besides its pages, and whether its compressed data stay within measure. pdf.js tells neither launch
 * actions nor sizes before it has decoded them, so the bytes are gone through here, object streams included (ISO 32000-1
 * section 7.5.7), without building anything of them.
 * @typedef {{ script: boolean, launch: boolean, attachment: boolean, bomb: boolean, cut: boolean }} Scan
 * @typedef {{ stream: number, total: number, part: number }} ScanLimits Decoded bytes: of one stream, of all streams, and
 *   of one that is kept to be read.
 */

/** A name whose letters may each be written as `#hh` (section 7.3.5). @param {string} name */
const name = (name) =>
  [...name]
    .map(
      (c) =>
        `(?:${c}|#${c
          .charCodeAt(0)
          .toString(16)
          .replace(/[a-f]/g, (d) => `[${d}${d.toUpperCase()}]`)})`,
    )
    .join('')
const NAMES = new RegExp(
  `/(?:(${name('JavaScript')})|(${name('Launch')})|(${name('EmbeddedFile')}s?))(?![A-Za-z])`,
  'g',
)
const OBJECT_STREAM = new RegExp(`/${name('ObjStm')}`)
/** Filters may stand one on another (section 7.4.1); a bomb in more layers than this is none any more for its reader. */
const LAYERS = 4
const WINDOW = 1024 * 1024
const LONGEST_NAME = 64
const DICTIONARY = 4096

class Bomb extends Error {}

/**
 * @param {Buffer} bytes
 * @param {ScanLimits} limits
 * @returns {Promise<Scan>}
 */
export async function scan(bytes, limits) {
  const found = {
    script: false,
    launch: false,
    attachment: false,
    bomb: false,
    cut: !bytes.subarray(-2048).includes('%%EOF'),
  }
  note(found, bytes)
  const spent = { total: 0 }
  try {
    for (const { data, isObjects } of streams(bytes)) {
      const kept = await expand(data, limits, spent)
      if (kept && isObjects) note(found, kept)
    }
  } catch (error) {
    if (!(error instanceof Bomb)) throw error
    found.bomb = true
  }
  return found
}

/** Notes the telling names in some bytes, window by window. @param {Scan} found @param {Buffer} bytes */
function note(found, bytes) {
  for (let at = 0; at < bytes.length; at += WINDOW) {
    for (const [, script, launch, attachment] of bytes
      .toString('latin1', at, at + WINDOW + LONGEST_NAME)
      .matchAll(NAMES)) {
      found.script ||= script !== undefined
      found.launch ||= launch !== undefined
      found.attachment ||= attachment !== undefined
    }
  }
}

/** Every place that looks like deflated data after the word `stream`, whatever the dictionaries say. @param {Buffer} bytes */
function* streams(bytes) {
  let end = -1
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const from =
      at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + (bytes[at + 6] === 0x0a || bytes[at + 7] === 0x0a ? 1 : 0)
    if (!isDeflated(bytes, from)) continue
    if (end < from) end = bytes.indexOf('endstream', from)
    if (end < 0) end = bytes.length
    const dictionary = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at)
    yield {
      data: bytes.subarray(from, end),
      isObjects: OBJECT_STREAM.test(dictionary.slice(dictionary.lastIndexOf(' obj'))),
    }
  }
}

/** The two bytes that begin deflated data (RFC 1950 section 2.2). @param {Uint8Array} bytes @param {number} at */
function isDeflated(bytes, at) {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0
}

/**
 * Inflates one stream within the limits: its bytes where they are few, else null.
 * @param {Buffer} data @param {ScanLimits} limits @param {{ total: number }} spent
 * @returns {Promise<Buffer | null>}
 */
async function expand(data, limits, spent, layer = 1) {
  /** @type {Buffer} */
  let kept
  try {
    kept = inflateSync(data, { maxOutputLength: limits.part, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ERR_BUFFER_TOO_LARGE') await drain([data], limits, spent, layer)
    return null
  }
  spend(limits, spent, kept.length)
  if (layer < LAYERS && isDeflated(kept, 0)) return expand(kept, limits, spent, layer + 1)
  return kept
}

/**
 * Inflates without keeping anything, and what comes of it once more where that looks deflated too.
 * @param {Iterable<Buffer> | AsyncIterable<Buffer>} source @param {ScanLimits} limits @param {{ total: number }} spent
 * @param {number} layer
 */
async function drain(source, limits, spent, layer) {
  let size = 0
  /** @param {AsyncIterable<Buffer>} pieces */
  async function* counted(pieces) {
    for await (const piece of pieces) {
      size += piece.length
      if (size > limits.stream) throw new Bomb()
      spend(limits, spent, piece.length)
      yield piece
    }
  }
  try {
    await pipeline(
      source,
      createInflate({ chunkSize: WINDOW }),
      async (/** @type {AsyncIterable<Buffer>} */ pieces) => {
        const inner = counted(pieces)
        const { value: first } = await inner.next()
        const rest = (async function* () {
          if (first) yield first
          yield* inner
        })()
        if (first && layer < LAYERS && isDeflated(first, 0)) return drain(rest, limits, spent, layer + 1)
        for await (const _ of rest);
      },
    )
  } catch (error) {
    if (error instanceof Bomb) throw error
    // Damaged data are what a viewer makes of them; they are no bomb.
  }
}

/** @param {ScanLimits} limits @param {{ total: number }} spent @param {number} size */
function spend(limits, spent, size) {
  spent.total += size
  if (spent.total > limits.total) throw new Bomb()
}
