const locale = { ru: 'ru-RU', en: 'en-GB' } as const

/** A day `2024-05-06` in words: `6 мая 2024 г.`. */
export const fullDay = (day: string, language: 'ru' | 'en'): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** A day as figures: `06.05.2024`. */
export const shortDay = (day: string): string => day.split('-').reverse().join('.')

/** An instant in Moscow's time, as the regulations count it. */
export const moment = (instant: string, language: 'ru' | 'en'): string =>
  new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Moscow',
  }).format(new Date(instant))
