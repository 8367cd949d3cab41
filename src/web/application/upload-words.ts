/** Words of the place for a document. */
export const words = {
  hint: {
    ru: 'PDF, один файл до 50 МБ, без пароля, читаемый, на русском языке или с переводом',
    en: 'PDF, one file up to 50 MB, no password, readable, in Russian or with a translation',
  },
  onlyOne: {
    ru: 'Выберите один файл: документ – один целый файл',
    en: 'Choose one file: a document is one whole file',
  },
  empty: { ru: 'Файл пуст', en: 'The file is empty' },
  'not-pdf': {
    ru: 'Это не PDF. Сохраните документ как PDF и приложите его',
    en: 'This is no PDF. Save the document as PDF and attach it',
  },
  sending: { ru: '«{name}»: передано {percent} %', en: '“{name}”: {percent} % sent' },
  checking: { ru: '«{name}» проверяется …', en: '“{name}” is being checked …' },
  taken: { ru: '«{name}» принят.', en: '“{name}” is taken.' },
  size: { ru: '{mb} МБ, страниц: {pages}', en: '{mb} MB, pages: {pages}' },
  refused: { ru: '«{name}» не принят.', en: '“{name}” is not taken.' },
  lost: {
    ru: 'Соединение прерывалось несколько раз подряд. Проверьте связь и выберите файл ещё раз',
    en: 'The connection broke several times. Check it and choose the file again',
  },
  stop: { ru: 'Прервать', en: 'Stop' },
}
