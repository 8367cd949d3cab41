import { Problem } from '../../kernel/index.ts'
import type { LogFields } from './fields.ts'

const FRAMES = 12
/** `    at name (file:///a/b/part.js:12:3)` and `    at /a/b/part.js:12:3` */
const frame = /^ {4}at (?:async )?(?:(.{0,200}?) \()?(?:[^()\n]*[/\\])?([\w.@+-]+):(\d+):(\d+)\)?$/

/**
 * What may be told of an error: its class, its code, where in the program it arose. Its message is left out: those of the
 * database and of libraries quote the values they complain about.
 */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: 'Unknown' }
  if (error instanceof Problem) return { error: 'Problem', code: error.code }
  const code = (error as { code?: unknown }).code
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: framesOf(error),
  }
}

/** Frames of the stack below the message, which may span lines and imitate frames. */
function framesOf({ name, message, stack = '' }: Error): string[] {
  const head = message === '' ? name : `${name}: ${message}`
  if (!stack.startsWith(head)) return []
  return stack
    .slice(head.length)
    .split('\n')
    .flatMap((line) => {
      const [, called = '', file, row, column] = frame.exec(line) ?? []
      return file ? [`${called.replace(/[^\w$.<>[\] ]/g, '')}@${file}:${row}:${column}`] : []
    })
    .slice(0, FRAMES)
}
