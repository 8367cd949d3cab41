/** Words of what waits beside cases. */
export const words = {
  beside: { ru: 'Рядом с делом', en: 'Beside the case', zh: '案卷相关' },
  letters: { ru: 'Переписка', en: 'Letters', zh: '往来函件' },
  lettersNew: { ru: 'новых: {n}', en: '{n} new', zh: '新函件:{n}' },
  questions: { ru: 'Вопросы и ответы', en: 'Questions and answers', zh: '问题与答复' },
  questionsOpen: { ru: 'без ответа: {n}', en: '{n} unanswered', zh: '未答复:{n}' },
  waiting: { ru: 'Вам написали', en: 'You were written to', zh: '有致您的函件' },
} as const
