/** Words of what waits beside cases. */
export const words = {
  beside: { ru: 'Рядом с делом', en: 'Beside the case' },
  letters: { ru: 'Переписка', en: 'Letters' },
  lettersNew: { ru: 'новых: {n}', en: '{n} new' },
  questions: { ru: 'Вопросы и ответы', en: 'Questions and answers' },
  questionsOpen: { ru: 'без ответа: {n}', en: '{n} unanswered' },
  waiting: { ru: 'Вам написали', en: 'You were written to' },
} as const
