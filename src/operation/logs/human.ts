import { type LogEvent, logEvents } from './events.ts'

const colours = { debug: '90', info: '36', warn: '33', error: '31' } as const
const units = { ms: ' ms', bytes: ' B' } as const
/** Told last and in grey: needed when something is looked for. */
const quiet = new Set(['request', 'at', 'version'])

/** A line for people watching a terminal, made of the line for machines. */
export function humanLine(json: string, language: 'ru' | 'en'): string {
  const { level, time, event, ...fields } = JSON.parse(json) as {
    level: keyof typeof colours
    time: string
    event: LogEvent
  } & Readonly<Record<string, unknown>>
  const told = (loud: boolean) =>
    Object.entries(fields)
      .filter(([name]) => quiet.has(name) !== loud)
      .map(([name, value]) => part(name, value))
  const tail = told(false).join(' ')
  const words = [`\u001b[${colours[level]}m${logEvents[event][language]}\u001b[0m`, ...told(true)]
  return `${time.slice(11, 19)} ${words.join(' ')}${tail ? ` \u001b[90m${tail}\u001b[0m` : ''}\n`
}

function part(name: string, value: unknown): string {
  if (name === 'at' && Array.isArray(value)) return `\n    ${value.join('\n    ')}`
  return `${String(value)}${units[name as keyof typeof units] ?? ''}`
}
