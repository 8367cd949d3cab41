/** Words of forms that were drawn by hand. */
export const words = {
  refused: { ru: 'Документы не приняты', en: 'The papers were not taken' },
  left: { ru: 'Осталось заполнить или исправить', en: 'Still to fill in or mend' },
  complete: { ru: 'Можно отправлять', en: 'Ready to be sent' },
  sending: { ru: 'Отправляется …', en: 'Sending …' },
  undo: { ru: 'Отменить последнее изменение', en: 'Undo the last change' },
}
