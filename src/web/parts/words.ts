/** Words of the parts that every page uses. */
export const words = {
  loading: { ru: 'Загружается …', en: 'Loading …' },
  missing: { ru: 'Такого дела нет', en: 'There is no such case' },
  missingLead: {
    ru: 'Его нет, или у вас нет права его видеть.',
    en: 'There is none, or you have no right to see it.',
  },
  coming: { ru: 'Файл готовится:', en: 'The file is being made:' },
  kilobytes: { ru: 'КБ', en: 'kB' },
  callOff: { ru: 'Отменить', en: 'Cancel' },
  back: { ru: 'К моим делам', en: 'To my tasks' },
  again: { ru: 'Повторить', en: 'Try again' },
  unreachable: {
    ru: 'Сервер не отвечает. Ничего не потеряно: проверьте связь и повторите.',
    en: 'The server does not answer. Nothing is lost: check the connection and try again.',
  },
}
