const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

/** A day in figures the way people read it: ru `27.05.2024`, en `27 May 2024`. */
export function formatDate(day: string, language: 'ru' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return language === 'ru'
    ? `${date}.${month}.${year}`
    : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}
