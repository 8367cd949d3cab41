/** Words of the frame. */
export const words = {
  brand: { ru: 'Мера', en: 'Mera' },
  skip: { ru: 'К содержанию', en: 'Skip to content' },
  main: { ru: 'Рабочее место', en: 'Desk' },
  today: { ru: 'Мои дела', en: 'My tasks' },
  notices: { ru: 'Уведомления', en: 'Notices' },
  site: { ru: 'Конкурсы', en: 'Contests' },
  light: { ru: 'Светлая', en: 'Light' },
  dark: { ru: 'Тёмная', en: 'Dark' },
  account: { ru: 'Учётная запись', en: 'Account' },
  signOut: { ru: 'Выйти', en: 'Sign out' },
  kinds: { ru: 'Виды дел', en: 'Kinds of cases' },
  begin: { ru: 'Начать', en: 'Begin' },
  own: { ru: 'Работа', en: 'Work' },
}
