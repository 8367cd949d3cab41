import { pino } from 'pino'
import type { LogEvent } from './events.ts'
import { allowed, type LogFields } from './fields.ts'
import { humanLine } from './human.ts'

/** Writes lines about the running of the server. */
export interface Log {
  debug(event: LogEvent, fields?: LogFields): void
  info(event: LogEvent, fields?: LogFields): void
  warn(event: LogEvent, fields?: LogFields): void
  error(event: LogEvent, fields?: LogFields): void
}

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly format: 'json' | 'human'
  readonly language?: 'ru' | 'en'
  /** Where lines go; standard error where nothing is said: standard output belongs to answers. */
  readonly write?: (line: string) => void
}

/** A log whose lines hold nothing but the events and fields of the two closed lists. */
export function createLog({ level, format, language = 'en', write }: LogOptions): Log {
  const out = write ? { write } : pino.destination({ fd: 2, sync: true })
  const destination =
    format === 'human' ? { write: (line: string) => void out.write(humanLine(line, language)) } : out
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  const at =
    (weight: Exclude<LogOptions['level'], 'silent'>) =>
    (event: LogEvent, fields: LogFields = {}) => {
      if (logger.isLevelEnabled(weight)) logger[weight](allowed(fields), event)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
