import type { Chunks } from '../../../files/index.ts'
import { dispositionOf, fileNameIn } from './disposition.ts'
import { fileRefusals } from './refusals.ts'

/** A file within a form, and the fields before it. The bytes are read once, after which the form is at its end. */
export interface FormFile {
  readonly name: string | null
  readonly fields: ReadonlyMap<string, string>
  readonly bytes: Chunks
}

/** Bytes of the headers of one part, of one field, and how many parts may stand before the file. */
const LONGEST_HEAD = 8 * 1024
const LONGEST_FIELD = 8 * 1024
const MOST_PARTS = 20

const LINE = Buffer.from('\r\n')
const BLANK = Buffer.from('\r\n\r\n')

/** The boundary that a content type names (RFC 2046 section 5.1.1), or null. */
export function boundaryOf(contentType: string): string | null {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  return quoted ?? plain ?? null
}

/**
 * Reads a form (RFC 7578) up to its first file, whose bytes stay in the stream: they are never all in memory. What follows
 * the file is not looked at.
 * @throws Problem INVALID_INPUT where it is no form with a file
 */
export async function formFile(body: Chunks, boundary: string): Promise<FormFile> {
  const source = reader(body)
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const fields = new Map<string, string>()
  // The first delimiter may stand at the very beginning, without its line break.
  source.unread(LINE)
  await source.until(delimiter, LONGEST_HEAD)
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const disposition = await headOf(source)
    if (disposition.has('filename') || disposition.has('filename*')) {
      const name = fileNameIn(disposition.get('')!)
      return { name, fields, bytes: source.stream(delimiter) }
    }
    const value = await source.until(delimiter, LONGEST_FIELD)
    fields.set(disposition.get('name') ?? '', value.toString('utf8'))
  }
  throw fileRefusals.form()
}

/** The disposition of the next part, its whole text under ''. */
async function headOf(source: Reader): Promise<ReadonlyMap<string, string>> {
  const rest = await source.until(LINE, 256)
  // Two strokes after a delimiter end the form; spaces may follow one.
  if (rest.toString('latin1').trim() !== '') throw fileRefusals.form()
  source.unread(LINE)
  const head = await source.until(BLANK, LONGEST_HEAD)
  const text = /^content-disposition:(.*)$/im.exec(head.toString('latin1'))?.[1]
  if (text === undefined) throw fileRefusals.form()
  return new Map([...dispositionOf(text), ['', text]])
}

interface Reader {
  /** Puts bytes back before what comes next. */
  unread(bytes: Buffer): void
  /** The bytes before a mark, which is taken away. @throws Problem where they are more than `most` or the stream ends */
  until(mark: Buffer, most: number): Promise<Buffer>
  /** The same as a stream of any length. */
  stream(mark: Buffer): AsyncGenerator<Buffer>
}

function reader(source: Chunks): Reader {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  async function more(): Promise<void> {
    const { done, value } = await chunks.next()
    if (done) throw fileRefusals.form()
    held = Buffer.concat([held, value])
  }

  return {
    unread(bytes) {
      held = Buffer.concat([bytes, held])
    },
    async until(mark, most) {
      for (;;) {
        const at = held.indexOf(mark)
        if (at > most || (at < 0 && held.length > most + mark.length)) throw fileRefusals.form()
        if (at >= 0) {
          const found = held.subarray(0, at)
          held = held.subarray(at + mark.length)
          return found
        }
        await more()
      }
    },
    async *stream(mark) {
      for (;;) {
        const at = held.indexOf(mark)
        // A mark may have begun at the end of what is held.
        const sure = at >= 0 ? at : Math.max(0, held.length - mark.length + 1)
        if (sure > 0) yield held.subarray(0, sure)
        held = held.subarray(at >= 0 ? at + mark.length : sure)
        if (at >= 0) return
        await more()
      }
    },
  }
}
