import type { Text } from '../../../../kernel/index.ts'

/** What guards say of days and numbers of an imported case. */
export const importMessages = {
  'import.future': {
    ru: 'День {day} позже дня реестра {on}',
    en: 'The day {day} is after the day of the registry, {on}',
  },
  'import.today': { ru: 'День {day} ещё не наступил', en: 'The day {day} is in the future' },
  'import.order': {
    ru: 'День {day} раньше дня {before}, за которым он следует',
    en: 'The day {day} is before {before}, which it follows',
  },
} as const satisfies Record<string, Text>
