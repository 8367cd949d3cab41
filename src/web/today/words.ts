/** Words of the page of today. */
export const words = {
  today: { ru: 'Сегодня', en: 'Today' },
  week: { ru: 'На этой неделе', en: 'This week' },
  later: { ru: 'Позже', en: 'Later' },
  waiting: { ru: 'Жду других', en: 'Waiting for others' },
  lead: {
    ru: 'Сроки в рабочих днях по производственному календарю, по московскому времени',
    en: 'Terms in working days by the production calendar, Moscow time',
  },
  open: { ru: 'Открыть', en: 'Open' },
  overdue: { ru: 'просрочено', en: 'overdue' },
  dueToday: { ru: 'срок сегодня', en: 'due today' },
  noTerm: { ru: 'без срока', en: 'no term' },
  provisional: { ru: 'предварительно', en: 'provisional' },
  unknownDays: { ru: 'дней не сосчитать', en: 'not countable' },
  waitFor: { ru: 'ждём:', en: 'waiting for:' },
  until: { ru: 'до', en: 'by' },
  whyTitle: { ru: 'Сколько рабочих дней осталось', en: 'How many working days are left' },
  whyToday: { ru: 'Сегодня', en: 'Today' },
  whyDue: { ru: 'Последний день', en: 'Last day' },
  whyLeft: { ru: 'Рабочих дней', en: 'Working days' },
  whyClause: { ru: 'Основание', en: 'Ground' },
  whyHow: {
    ru: 'Считаются рабочие дни после сегодняшнего по последний день срока; выходные и праздники в счёт не идут.',
    en: 'Working days after today through the last day of the term are counted; days off and holidays are not.',
  },
  whyUnknown: {
    ru: 'На один из годов до этого дня ещё нет производственного календаря, поэтому рабочие дни не считаются, а сам день может сдвинуться.',
    en: 'One of the years before this day has no production calendar yet, so working days are not counted and the day itself may move.',
  },
  noneToday: { ru: 'На сегодня ничего срочного.', en: 'Nothing is due today.' },
  none: { ru: 'Здесь пусто.', en: 'There is nothing here.' },
  nothing: {
    ru: 'Вам сейчас ничего не поручено, и ничьих сроков вы не ждёте.',
    en: 'Nothing lies on you now, and you wait for nobody.',
  },
  ownCases: { ru: 'Ваши дела', en: 'Your cases' },
  contests: { ru: 'Посмотреть открытые дела', en: 'Look at open cases' },
  more: { ru: 'Показать ещё', en: 'Show more' },
  calendar: { ru: 'Календарь', en: 'Calendar' },
  calendarLead: {
    ru: 'Ваши сроки можно читать в любом календаре по тайному адресу. Кто знает адрес, видит ваши сроки и названия дел, больше ничего.',
    en: 'Any calendar program can read your terms by a secret address. Whoever knows it sees your terms and the titles of cases, nothing else.',
  },
  calendarOnce: {
    ru: 'Скопируйте адрес сейчас: он показывается один раз.',
    en: 'Copy the address now: it is shown once.',
  },
  calendarUntil: { ru: 'Адрес действует до', en: 'The address works until' },
  calendarMake: { ru: 'Создать адрес', en: 'Make an address' },
  calendarRenew: { ru: 'Сменить адрес', en: 'Renew the address' },
  calendarRevoke: { ru: 'Отозвать адрес', en: 'Revoke the address' },
  all: { ru: 'Все дела по срочности', en: 'Everything by urgency' },
}

const days = {
  ru: { one: 'раб. день', few: 'раб. дня', many: 'раб. дней', other: 'раб. дня' },
  en: { one: 'working day', few: 'working days', many: 'working days', other: 'working days' },
} as const

/** The noun that goes with so many working days. */
export const dayNoun = (n: number, language: 'ru' | 'en'): string =>
  days[language][new Intl.PluralRules(language).select(Math.abs(n)) as keyof (typeof days)['ru']] ??
  days[language].other

/** A number with its sign: a minus as wide as a figure. */
export const signed = (n: number): string => (n < 0 ? `−${-n}` : String(n))
