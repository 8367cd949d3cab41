const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** An instant as a field of day and time shows it, in Moscow's time; empty where it is none. */
export function moscowTime(instant: string): string {
  const at = new Date(instant)
  if (instant === '' || Number.isNaN(at.getTime())) return ''
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  const seconds = of.second === '00' ? '' : `:${of.second}`
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}${seconds}`
}

/** A day and time of Moscow as an instant. The regulations are of today: Moscow has kept +03:00 since 2014. */
export const instantAt = (local: string): string =>
  local === '' ? '' : `${local.length === 16 ? `${local}:00` : local}+03:00`
