/** Words that all parts of the screen share. */
export const words = {
  you: { ru: 'вы', en: 'you' },
  somebody: { ru: 'участник', en: 'a member' },
  ground: { ru: 'Основание', en: 'Ground' },
  computation: { ru: 'Расчёт', en: 'Computation' },
  checked: { ru: 'Что проверено', en: 'What was checked' },
  waitsFor: { ru: 'ждёт: {role}', en: 'waits for: {role}' },
  missing: { ru: 'не хватает: {list}', en: 'missing: {list}' },
  owes: { ru: 'осталось {sum} ₽', en: '{sum} ₽ left' },
  stages: { ru: 'этапы {list}', en: 'stages {list}' },
  research: { ru: 'итоговый научно-технический отчёт', en: 'final R&D report' },
  expenses: { ru: 'отчёт о расходах', en: 'report on expenses' },
  outcomes: {
    met: { ru: 'выполнено', en: 'met' },
    broken: { ru: 'не выполнено', en: 'not met' },
    unknown: { ru: 'неизвестно', en: 'unknown' },
    'not-applicable': { ru: 'не применяется', en: 'not applicable' },
  },
}
