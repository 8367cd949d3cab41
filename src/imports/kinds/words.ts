/** The lots as registries write them. */
export const lotWords = {
  'computer-vision': ['Компьютерное зрение', 'лот 1'],
  nlp: ['Обработка естественного языка', 'лот 2'],
  speech: ['Распознавание и синтез речи', 'лот 3'],
  'decision-support': ['Интеллектуальная поддержка принятия решений', 'лот 4'],
  'advanced-methods': ['Перспективные методы искусственного интеллекта', 'лот 5'],
} as const

/** Where a grant stands. */
export const grantStates = {
  active: ['работы идут', 'выполняется', 'действует', 'в работе'],
  'final-review': ['итоговые отчёты на проверке', 'проверка итогового отчёта'],
  completing: ['работы приняты', 'приняты работы'],
} as const

/** Where a contest stands. */
export const contestStates = {
  intake: ['приём заявок', 'приём'],
  'formal-check': ['формальная проверка', 'формальная экспертиза'],
  expertise: ['заочная экспертиза', 'экспертиза'],
  approved: ['итоги утверждены', 'утверждён'],
  published: ['итоги опубликованы', 'опубликован'],
} as const
