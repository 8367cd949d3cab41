/** Words of the page on which an action is done. */
export const words = {
  back: { ru: 'К делу', en: 'To the case' },
  backToTasks: { ru: 'К моим делам', en: 'To my tasks' },
  submit: { ru: 'Выполнить', en: 'Do it' },
  sending: { ru: 'Отправляется …', en: 'Sending …' },
  nothing: {
    ru: 'Для этого действия ничего вводить не нужно.',
    en: 'This action needs no input.',
  },
  saved: { ru: 'Черновик сохранён', en: 'Draft saved' },
  saving: { ru: 'Черновик сохраняется …', en: 'Saving the draft …' },
  unsaved: {
    ru: 'Черновик не сохранён: нет связи. Набранное остаётся на странице.',
    en: 'The draft is not saved: no connection. What you typed stays on the page.',
  },
  elsewhere: {
    ru: 'Этот черновик изменён в другом окне.',
    en: 'This draft was changed in another window.',
  },
  takeTheirs: { ru: 'Взять тот', en: 'Take that one' },
  keepMine: { ru: 'Оставить этот', en: 'Keep this one' },
  drop: { ru: 'Удалить черновик', en: 'Delete the draft' },
  left: { ru: 'Осталось заполнить или исправить', en: 'Still to fill in or mend' },
  refused: { ru: 'Не принято', en: 'Not accepted' },
  accepted: { ru: 'Принято', en: 'Accepted' },
  event: { ru: 'Событие', en: 'Event' },
  at: { ru: 'Время (Москва)', en: 'Time (Moscow)' },
  number: { ru: 'Регистрационный номер', en: 'Registration number' },
  state: { ru: 'Состояние дела', en: 'State of the case' },
  hash: { ru: 'Контрольная сумма', en: 'Hash' },
  checked: { ru: 'Что проверено', en: 'What was checked' },
  notNow: {
    ru: 'Сейчас это действие вам недоступно: дело в состоянии «{state}». Набранное сохранено в черновике.',
    en: 'This action is not open to you now: the case is in the state “{state}”. What you typed is kept in the draft.',
  },
  changed: {
    ru: 'Дело изменилось, пока вы заполняли форму. Проверьте его и отправьте ещё раз.',
    en: 'The case has changed while you filled in the form. Look at it and send again.',
  },
}
