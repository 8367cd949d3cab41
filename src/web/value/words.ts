/** Words of values. */
export const words = {
  none: { ru: 'нет', en: 'none' },
  erased: { ru: 'стёрто по просьбе человека', en: 'erased at the person’s request' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  you: { ru: 'вы', en: 'you' },
  act: { ru: '№ {number} от {date}', en: 'No. {number} of {date}' },
  file: { ru: 'Файл', en: 'File' },
  hash: { ru: 'Контрольная сумма', en: 'Hash' },
  more: { ru: 'Показать ещё {n}', en: 'Show {n} more' },
  place: { ru: '№', en: 'No.' },
}
