/** Words of the search and of the command palette. */
export const words = {
  search: { ru: 'Поиск', en: 'Search', zh: '搜索' },
  open: { ru: 'Найти или сделать', en: 'Find or do', zh: '查找或执行' },
  hint: {
    ru: 'Номер, слова названия, действие или страница',
    en: 'A number, words of a title, an action or a page',
    zh: '编号、标题词语、操作或页面',
  },
  help: {
    ru: 'Стрелки выбирают, Enter открывает, Esc закрывает',
    en: 'Arrows choose, Enter opens, Esc closes',
    zh: '方向键选择,Enter 打开,Esc 关闭',
  },
  none: { ru: 'Ничего не найдено', en: 'Nothing was found', zh: '未找到任何内容' },
  noneLead: {
    ru: 'Ищется по названиям и номерам дел, которые вам видны. Форма слова не важна.',
    en: 'Titles and numbers of the cases that you may see are searched. The form of a word does not matter.',
    zh: '在您可见案卷的标题和编号中搜索。词形不影响结果。',
  },
  pages: { ru: 'Страница', en: 'Page', zh: '页面' },
  begin: { ru: 'Начать', en: 'Begin', zh: '新建' },
  tasks: { ru: 'Мои дела', en: 'My tasks', zh: '我的任务' },
  notices: { ru: 'Уведомления', en: 'Notices', zh: '通知' },
  account: { ru: 'Учётная запись', en: 'Account', zh: '账户' },
  find: { ru: 'Искать', en: 'Search', zh: '搜索' },
  found: { ru: 'Найдено', en: 'Found', zh: '找到' },
  close: { ru: 'Закрыть', en: 'Close', zh: '关闭' },
}
