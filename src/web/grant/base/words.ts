/** Words that all parts of the screen share. */
export const words = {
  you: { ru: 'вы', en: 'you' },
  somebody: { ru: 'участник', en: 'a member' },
  ground: { ru: 'Основание', en: 'Ground' },
  computation: { ru: 'Расчёт', en: 'Computation' },
  checked: { ru: 'Что проверено', en: 'What was checked' },
}
