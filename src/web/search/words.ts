/** Words of the search and of the command palette. */
export const words = {
  search: { ru: 'Поиск', en: 'Search' },
  open: { ru: 'Найти или сделать', en: 'Find or do' },
  hint: {
    ru: 'Номер, слова названия, действие или страница',
    en: 'A number, words of a title, an action or a page',
  },
  help: {
    ru: 'Стрелки выбирают, Enter открывает, Esc закрывает',
    en: 'Arrows choose, Enter opens, Esc closes',
  },
  none: { ru: 'Ничего не найдено', en: 'Nothing was found' },
  noneLead: {
    ru: 'Ищется по названиям и номерам дел, которые вам видны. Форма слова не важна.',
    en: 'Titles and numbers of the cases that you may see are searched. The form of a word does not matter.',
  },
  pages: { ru: 'Страница', en: 'Page' },
  begin: { ru: 'Начать', en: 'Begin' },
  tasks: { ru: 'Мои дела', en: 'My tasks' },
  notices: { ru: 'Уведомления', en: 'Notices' },
  account: { ru: 'Учётная запись', en: 'Account' },
  find: { ru: 'Искать', en: 'Search' },
  found: { ru: 'Найдено', en: 'Found' },
  close: { ru: 'Закрыть', en: 'Close' },
}
