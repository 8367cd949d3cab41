/** Words around a screen that was drawn for its work. */
export const words = {
  record: { ru: 'Всё дело: факты, сроки, журнал', en: 'The whole case: facts, deadlines, journal' },
  plain: { ru: 'Простая форма: все поля подряд', en: 'The plain form: all fields one after another' },
}
