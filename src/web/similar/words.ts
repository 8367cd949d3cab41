/** Words of similarity. */
export const words = {
  title: { ru: 'Совпадения с другими заявками', en: 'What stands in other applications too' },
  lead: {
    ru: 'Тексты сравнены со всеми поданными заявками, прежними тоже. Обороты, которые есть у многих, не считаются. Решает человек.',
    en: 'The texts are held against all that were filed, earlier ones too. Phrases that many have do not count. A person decides.',
  },
  none: { ru: 'Совпадений не найдено.', en: 'Nothing was found elsewhere.' },
  building: {
    ru: 'Тексты ещё читаются: {read} из {of}',
    en: 'The texts are still being read: {read} of {of}',
  },
  share: { ru: '{share} % текста', en: '{share} % of the text' },
  same: { ru: 'этого же конкурса', en: 'of this contest' },
  earlier: { ru: 'другого конкурса', en: 'of another contest' },
  hidden: { ru: 'Другая заявка', en: 'Another application' },
  here: { ru: 'Здесь', en: 'Here' },
  there: { ru: 'Там', en: 'There' },
  passages: { ru: 'Совпавшие места: {n}', en: 'Matching passages: {n}' },
}
