/** Words of «Почему?». */
export const words = {
  why: { ru: 'Почему?', en: 'Why?' },
  close: { ru: 'Закрыть', en: 'Close' },
  findings: { ru: 'Что проверено', en: 'What was checked' },
  noFindings: {
    ru: 'Условий, которые проверяются, у этого действия нет: оно зависит только от состояния дела и роли.',
    en: 'This action checks no conditions: it depends only on the state of the case and the role.',
  },
  closed: {
    ru: 'Основания видны тем, кто ведёт дело, тому, кто действовал, и всем – если решение публикуется.',
    en: 'The grounds can be read by those who run the case, by whoever acted, and by all where it is published.',
  },
  ground: { ru: 'Основание', en: 'Ground' },
  computation: { ru: 'Расчёт', en: 'Computation' },
  readings: { ru: 'Прочтения спорных мест', en: 'Readings of unclear places' },
  edition: { ru: 'Редакция', en: 'Edition' },
  print: { ru: 'Решение на бумаге', en: 'The decision on paper' },
  on: { ru: 'Когда', en: 'When' },
  by: { ru: 'Кто', en: 'Who' },
  met: { ru: 'выполнено', en: 'met' },
  broken: { ru: 'нарушено', en: 'broken' },
  unknown: { ru: 'неизвестно', en: 'unknown' },
  'not-applicable': { ru: 'не применяется', en: 'not applicable' },
  from: { ru: 'Считается от', en: 'Counted from' },
  lastDay: { ru: 'Последний день срока', en: 'Last day of the term' },
  due: { ru: 'Сделать не позднее', en: 'Due by' },
  moved: {
    ru: 'Последний день выпал на нерабочий, поэтому срок кончается в ближайший рабочий день.',
    en: 'The last day is no working day, so the term ends on the next working day.',
  },
  stopped: { ru: 'Остановлен', en: 'Stopped on' },
}
