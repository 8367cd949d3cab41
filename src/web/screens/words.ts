/** Words around a screen that was drawn for its work. */
export const words = {
  record: {
    ru: 'Всё дело: факты, сроки, журнал',
    en: 'The whole case: facts, deadlines, journal',
    zh: '完整案卷:事实、期限、日志',
  },
  plain: {
    ru: 'Простая форма: все поля подряд',
    en: 'The plain form: all fields one after another',
    zh: '普通表单:依次列出全部字段',
  },
}
