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
  edition: { ru: 'Редакция', en: 'Edition' },
  official: { ru: '✓ утверждён', en: '✓ official' },
  provisional: { ru: '? предварительный', en: '? provisional' },
  missing: { ru: '✕ нет данных', en: '✕ missing' },
  source: { ru: 'Источник', en: 'Source' },
  bring: { ru: 'Внести таблицу', en: 'Bring in a table' },
  bringLead: {
    ru: 'Файл CSV в UTF-8. Решённое не меняется: каждое событие помнит редакцию, по которой решено. Идущие сроки передвинутся отдельными событиями, о которых скажут тем, чей ход.',
    en: 'A CSV file in UTF-8. What was decided stays: each event remembers its edition. Running deadlines move by events of their own, told to those whose move it is.',
  },
  table: { ru: 'Таблица', en: 'Table' },
  file: { ru: 'Файл', en: 'File' },
  format: { ru: 'Формат файла', en: 'Format of the file' },
  formatCalendar: {
    ru: 'Первая строка – названия столбцов. Строка года: official или provisional, номер и дата постановления. Строки дней: off – выходной в будни, working – рабочая суббота или воскресенье, shortened – на час короче, decreed – нерабочий с оплатой по указу, holiday – примечание к выходному. Год из файла заменяет год целиком, остальные остаются.',
    en: 'The first row names the columns. A row of a year: official or provisional, number and date of the decree. Rows of days: off – a weekday off, working – a working Saturday or Sunday, shortened – an hour less, decreed – non-working with pay by decree, holiday – a note on a weekend. A year in the file replaces that year, others stay.',
  },
  formatRates: {
    ru: 'Строка на каждую ставку: день вступления в силу, проценты, источник. Строка through говорит, по какой день таблица полна. С первого дня файла таблица заменяется, прежнее остаётся.',
    en: 'A row a rate: day of effect, per cent, source. The row through tells up to which day the table is complete. From its first day on the file replaces the table, what was before stays.',
  },
  preview: { ru: 'Посмотреть, что изменится', en: 'See what would change' },
  changes: { ru: 'Что изменится в таблице', en: 'What changes in the table' },
  sameDays: {
    ru: 'Дни те же, меняются только основания и примечания.',
    en: 'The days are the same, only sources and notes change.',
  },
  at: { ru: 'День', en: 'Day' },
  was: { ru: 'Было', en: 'Was' },
  will: { ru: 'Станет', en: 'Will be' },
  moves: { ru: 'Какие сроки передвинутся', en: 'Which deadlines move' },
  looked: {
    ru: 'Идущих сроков проверено: {n}, передвинется: {moved}',
    en: 'Running deadlines looked at: {n}, would move: {moved}',
  },
  sums: { ru: 'Какие неустойки станут другими', en: 'Which penalties become others' },
  lookedSums: {
    ru: 'Открытых дел проверено: {n}, сумм изменится: {sums}. Так, как если бы решали сегодня; уже предъявленное не меняется.',
    en: 'Open cases looked at: {n}, sums that change: {sums}. As if decided today; what was demanded stays.',
  },
  inAll: { ru: 'Всего', en: 'In all' },
  older: { ru: 'Раньше', en: 'Before' },
  case: { ru: 'Дело', en: 'Case' },
  deadline: { ru: 'Срок', en: 'Deadline' },
  shift: { ru: 'Сдвиг, дней', en: 'Shift, days' },
  what: { ru: 'За что', en: 'What for' },
  reason: { ru: 'Основание и причина', en: 'Ground and reason' },
  keep: { ru: 'Внести', en: 'Bring in' },
  kept: { ru: '✓ Внесено и действует', en: '✓ Brought in and in force' },
  history: { ru: 'Кто, когда и почему вносил', en: 'Who brought in what, when and why' },
  none: {
    ru: 'Действует то, что приходит с программой; никто ничего не вносил.',
    en: 'The tables of the programme hold; nobody brought in any.',
  },
  when: { ru: 'Когда', en: 'When' },
  who: { ru: 'Кто', en: 'Who' },
  why: { ru: 'Почему', en: 'Why' },
  nobody: { ru: 'стёрто', en: 'erased' },
  count: { ru: 'Изменений', en: 'Changes' },
  content: { ru: 'Содержание файла', en: 'What the file said' },
}

/** Tables that may be brought in. */
export const kinds = {
  calendar: { ru: 'производственный календарь', en: 'production calendar' },
  'key-rates': { ru: 'ключевая ставка', en: 'key rate' },
} as const

/** What a day or a year is. */
export const states: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  official: { ru: 'утверждён', en: 'official' },
  provisional: { ru: 'предварительный', en: 'provisional' },
  off: { ru: 'выходной', en: 'day off' },
  working: { ru: 'рабочий', en: 'working' },
  shortened: { ru: 'сокращённый', en: 'shortened' },
  decreed: { ru: 'нерабочий по указу', en: 'non-working by decree' },
}

/** Files as they have to look. */
export const samples = {
  calendar:
    'day;kind;note\n2028;official;1187 2027-09-17\n2028-01-03;off;Новогодние каникулы\n2028-02-22;shortened;',
  'key-rates': 'from;percent;source\n2026-09-14;13.50;cbr.ru\n2026-11-20;through;',
} as const
