import type { Language } from '../../kernel/index.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

/** A day in figures the way people read it: ru `27.05.2024`, en `27 May 2024`, zh `2024年5月27日`. */
export function formatDate(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return language === 'ru'
    ? `${date}.${month}.${year}`
    : `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}
