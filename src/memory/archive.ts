import type { StoredEvent } from '../kernel/index.ts'

/** Where an event stands: the block, where it begins there and how long it is, in bytes. */
export interface Place {
  readonly block: Buffer
  readonly from: number
  readonly to: number
}

/** Events as bytes, outside the heap: half a million of them must not be walked over by every collection. */
export interface Archive {
  keep(event: StoredEvent): Place
  read(place: Place): StoredEvent
}

const BLOCK = 1 << 20
/** Ends a part of the head; the head has no line breaks of its own. */
const END = '\n'

/** Blocks of a megabyte, filled from the front; an event is never cut. */
export function archive(): Archive {
  let block = Buffer.alloc(0)
  let used = 0
  return {
    keep({ seq, recordedAt, number, hash, text }) {
      const head = `${seq}${END}${recordedAt}${END}${hash}${END}${number === null ? '' : `=${number}`}${END}`
      const most = (head.length + text.length) * 3
      if (used + most > block.length) {
        block = Buffer.allocUnsafeSlow(Math.max(BLOCK, most))
        used = 0
      }
      const from = used
      used += block.write(head, used)
      used += block.write(text, used)
      return { block, from, to: used }
    },
    read({ block: held, from, to }) {
      const [seq = '', recordedAt = '', hash = '', number = '', ...text] = held
        .toString('utf8', from, to)
        .split(END)
      return {
        seq: Number(seq),
        recordedAt,
        hash,
        number: number === '' ? null : number.slice(1),
        text: text.join(END),
      }
    },
  }
}
