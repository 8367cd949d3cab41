/** The outside of a command: streams and environment, so that a test can stand in for a terminal. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>
  readonly inputIsTerminal: boolean
  out(text: string): Promise<void>
  err(text: string): void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the terminal; a wide sheet where there is none. */
  readonly width: number
  readonly env: NodeJS.ProcessEnv
}

/** What a command sees: the outside, and the language to speak. */
export interface Session extends Io {
  readonly language: 'ru' | 'en'
}

/** A reader that went away (`mera trace | head`) wants nothing more: the process ends without a word. */
function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** The process's own streams. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  endQuietly(stdout)
  endQuietly(stderr)
  return {
    // Looking at `stdin` opens it: only commands that read it do.
    get input() {
      return stdin
    },
    get inputIsTerminal() {
      return stdin.isTTY === true
    },
    out: (text) =>
      new Promise((done) => {
        if (stdout.write(text)) done()
        else stdout.once('drain', done)
      }),
    err: (text) => {
      stderr.write(text)
    },
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    width: stdout.columns ?? 120,
    env: process.env,
  }
}

/** All of standard input. */
export async function readInput(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of io.input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
