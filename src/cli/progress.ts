import type { Session } from './io.ts'

const WIDTH = 30
const PAUSE = 100
const LINES = 'MERA_PROGRESS'

/** Tells how far a long command is; silent where nobody watches standard error. */
export interface Progress {
  at(done: number): void
  end(): void
}

/** A bar on standard error, drawn at most ten times a second. */
export function progress(session: Session, label: string, total: number): Progress {
  // For a programme that started this one: plain lines.
  if (session.env[LINES] === 'lines')
    return { at: (done) => session.err(`${done}/${total}\n`), end: () => {} }
  if (!session.errIsTerminal || total <= 0) return { at: () => {}, end: () => {} }
  let drawn = 0
  const draw = (done: number) => {
    const share = Math.min(1, done / total)
    const full = Math.round(share * WIDTH)
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
    session.err(`\r${label} ${bar} ${Math.floor(share * 100)} %`)
  }
  return {
    at(done) {
      const now = Date.now()
      if (now - drawn < PAUSE) return
      drawn = now
      draw(done)
    },
    end: () => session.err('\r\u001b[K'),
  }
}
