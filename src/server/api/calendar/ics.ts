/** A whole day in a calendar. */
export interface Entry {
  /** The same for the same thing, however often the calendar is read. */
  readonly uid: string
  /** `2024-05-27` */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** Text as RFC 5545 section 3.3.11 has it; characters that no line may hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
    .replace(/[\u0000-\u001f\u007f]/g, '')

const octets = (text: string): number => Buffer.byteLength(text, 'utf8')

/** A line in pieces of at most 75 octets, none of which cuts a character (section 3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const character of line) {
    if (octets(piece) + octets(character) > 75) {
      pieces.push(piece)
      piece = ' '
    }
    piece += character
  }
  return [...pieces, piece].map((one) => `${one}\r\n`).join('')
}

const basicDay = (day: string): string => day.replaceAll('-', '')

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** A calendar of whole days. `now` is an instant of UTC with milliseconds. */
export function icsOf(name: string, now: string, entries: readonly Entry[]): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mera//Desk//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basicDay(day)}`,
      `DTEND;VALUE=DATE:${basicDay(dayAfter(day))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}
