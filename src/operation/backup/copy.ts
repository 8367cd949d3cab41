import { once } from 'node:events'
import { Readable } from 'node:stream'
import type pg from 'pg'

/** What of the driver's connection a COPY needs; its types tell less than it has. */
interface CopyConnection {
  readonly stream: NodeJS.ReadWriteStream & {
    pause(): void
    resume(): void
    readonly writableNeedDrain: boolean
  }
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** The driver calls these while a statement of ours is under way. */
interface CopyStatement {
  submit(connection: pg.Connection): void
  handleCopyInResponse(connection: CopyConnection): void
  handleCopyData(message: { readonly chunk: Buffer }, connection: CopyConnection): void
  handleCommandComplete(message: { readonly text: string }): void
  handleError(error: Error): void
  handleReadyForQuery(): void
}

const asCopy = (connection: pg.Connection) => connection as unknown as CopyConnection
const BLOCK = 256 * 1024

/** The rows of `copy … to stdout`, in blocks that end at the end of a row; the server waits while nobody reads. */
export function copyOut(client: pg.ClientBase, text: string): Readable {
  let connection: CopyConnection | null = null
  let rows: Buffer[] = []
  let held = 0
  const stream = new Readable({
    highWaterMark: 4 * BLOCK,
    read: () => connection?.stream.resume(),
  })
  const hand = () => {
    const block = Buffer.concat(rows)
    rows = []
    held = 0
    return stream.push(block)
  }
  const statement: CopyStatement = {
    submit(given) {
      connection = asCopy(given)
      connection.query(text)
    },
    handleCopyInResponse: () => stream.destroy(new TypeError('this COPY wants data')),
    handleCopyData({ chunk }, { stream: socket }) {
      // The driver uses its buffer again.
      rows.push(Buffer.from(chunk))
      held += chunk.length
      if (held >= BLOCK && !hand()) socket.pause()
    },
    handleCommandComplete: () => {},
    handleError(error) {
      connection?.stream.resume()
      stream.destroy(error)
    },
    handleReadyForQuery() {
      if (stream.destroyed) return
      if (held > 0) hand()
      stream.push(null)
    },
  }
  client.query(statement)
  return stream
}

/** Sends rows to `copy … from stdin`. @returns how many rows the server took */
export function copyIn(
  client: pg.ClientBase,
  text: string,
  rows: AsyncIterable<Uint8Array>,
): Promise<number> {
  return new Promise((done, failed) => {
    let failure: Error | null = null
    let count = 0
    async function send(connection: CopyConnection): Promise<void> {
      try {
        for await (const block of rows) {
          if (failure) return
          connection.sendCopyFromChunk(block)
          if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
        }
        if (!failure) connection.endCopyFrom()
      } catch (error) {
        failure ??= error as Error
        connection.sendCopyFail('the rows ended early')
      }
    }
    const statement: CopyStatement = {
      submit: (connection) => asCopy(connection).query(text),
      handleCopyInResponse: (connection) => void send(connection),
      handleCopyData: () => {},
      handleCommandComplete({ text: tag }) {
        count = Number(/^COPY (\d+)$/.exec(tag)?.[1] ?? 0)
      },
      handleError(error) {
        failure ??= error
      },
      handleReadyForQuery() {
        if (failure) failed(failure)
        else done(count)
      },
    }
    client.query(statement)
  })
}

/** A row of COPY is a line: a line end inside a value is written as \n. */
export function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}
