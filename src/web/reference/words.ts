/** Words of the calendar and the key rate. */
export const words = {
  title: { ru: 'Календарь и ставка', en: 'Calendar and key rate' },
  lead: {
    ru: 'По этим данным считаются сроки в рабочих днях и неустойка.',
    en: 'Terms in working days and penalties are counted by these data.',
  },
  calendar: { ru: 'Производственный календарь', en: 'Production calendar' },
  year: { ru: 'Год', en: 'Year' },
  unknown: {
    ru: 'Данных об этом годе нет. Срок, который на него выходит, остаётся невычисленным, пока нет постановления.',
    en: 'There are no data of this year. A term that reaches into it stays uncounted until there is a decree.',
  },
  basis: { ru: 'Основание', en: 'Source' },
  code: { ru: 'ст. 112 ТК РФ', en: 'Labour Code, art. 112' },
  unconfirmed: {
    ru: '? не подтверждено независимыми источниками',
    en: '? not confirmed by independent sources',
  },
  month: { ru: 'Месяц', en: 'Month' },
  working: { ru: 'Рабочих дней', en: 'Working days' },
  off: { ru: 'Выходные в будни', en: 'Weekdays off' },
  moved: { ru: 'Рабочие выходные', en: 'Working weekends' },
  shortened: { ru: 'Сокращённые', en: 'Shortened' },
  decreed: { ru: 'Нерабочие с оплатой по указу', en: 'Non-working with pay by decree' },
  decreedNote: {
    ru: 'считаются рабочими: гражданских сроков не переносят',
    en: 'counted as working: they move no terms of civil law',
  },
  total: { ru: 'За год', en: 'In the year' },
  rate: { ru: 'Ключевая ставка Банка России', en: 'Key rate of the Bank of Russia' },
  known: { ru: 'Известна решениями по', en: 'Known by decisions up to' },
  from: { ru: 'Действует с', en: 'In force from' },
  percent: { ru: '% годовых', en: '% a year' },
}
