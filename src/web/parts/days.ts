import { fill, type Language } from '../../kernel/index.ts'

const locale = { ru: 'ru-RU', en: 'en-GB', zh: 'zh-CN' } as const
const MOSCOW = 'Europe/Moscow'

const words = {
  beside: {
    ru: '{moscow} МСК (у вас {own})',
    en: '{moscow} Moscow time ({own} yours)',
    zh: '{moscow} 莫斯科时间(您当地 {own})',
  },
  own: { ru: 'у вас {own}', en: '{own} your time', zh: '您当地 {own}' },
  ends: {
    ru: 'до 24:00 МСК, у вас до {own}',
    en: 'until 24:00 Moscow time, {own} yours',
    zh: '莫斯科时间 24:00 止,您当地 {own} 止',
  },
} as const

/** Where the clock of the one who looks is; Moscow where the browser does not tell. */
let zoneHere: string | null = null
const ownZone = (): string => {
  zoneHere ??= Intl.DateTimeFormat().resolvedOptions().timeZone || MOSCOW
  return zoneHere
}

const made = new Map<string, Intl.DateTimeFormat>()

/** A format made once: making one takes longer than a hundred uses of it. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${options.dateStyle} ${options.timeStyle} ${options.timeZone}`
  const known = made.get(name) ?? new Intl.DateTimeFormat(locale[language], options)
  made.set(name, known)
  return known
}

/** A day `2024-05-06` in words: `6 мая 2024 г.`. */
export const fullDay = (day: string, language: Language): string =>
  formatOf(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** A day as figures: `06.05.2024`. */
export const shortDay = (day: string): string => day.split('-').reverse().join('.')

const part = (instant: string, language: Language, zone: string, style: 'dateStyle' | 'timeStyle'): string =>
  formatOf(language, { [style]: 'short', timeZone: zone }).format(new Date(instant))

/** An instant in Moscow's time alone, as the regulations count it: for tables that are saved. */
export const moscowMoment = (instant: string, language: Language): string =>
  `${part(instant, language, MOSCOW, 'dateStyle')}, ${part(instant, language, MOSCOW, 'timeStyle')}`

/** What another clock shows at an instant, with its day where that differs; null where it shows what Moscow's does. */
function shownBy(zone: string, instant: string, language: Language): string | null {
  const of = (style: 'dateStyle' | 'timeStyle') =>
    [part(instant, language, zone, style), part(instant, language, MOSCOW, style)] as const
  const [day, moscowDay] = of('dateStyle')
  const [time, moscowTime] = of('timeStyle')
  if (day === moscowDay) return time === moscowTime ? null : time
  return `${day}, ${time}`
}

/** An instant in Moscow's time, as the regulations count it, with one's own time beside it where one's clock shows another. */
export function moment(instant: string, language: Language, zone = ownZone()): string {
  const moscow = moscowMoment(instant, language)
  const own = shownBy(zone, instant, language)
  return own === null ? moscow : fill(words.beside[language], { moscow, own })
}

/** One's own time at an instant; undefined where it is Moscow's. */
export function ownMoment(instant: string, language: Language, zone = ownZone()): string | undefined {
  const own = shownBy(zone, instant, language)
  return own === null ? undefined : fill(words.own[language], { own })
}

/**
 * When the last day of a term ends for somebody whose clock is not Moscow's; null where it is. A day of the regulations ends at
 * Moscow's midnight, three hours ahead of UTC since 2014.
 */
export function dayEnds(day: string, language: Language, zone = ownZone()): string | null {
  const end = `${day}T21:00:00.000Z`
  if (shownBy(zone, end, language) === null) return null
  const own = `${part(end, language, zone, 'dateStyle')}, ${part(end, language, zone, 'timeStyle')}`
  return fill(words.ends[language], { own })
}
