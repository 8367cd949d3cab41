/** Words of the readings of a case. */
export const words = {
  title: { ru: 'Прочтения неясных мест', en: 'Readings of unclear places' },
  lead: {
    ru: 'Положение в этих местах можно понять по-разному. Каждое решение хранит прочтение, по которому принято.',
    en: 'The regulation can be read in more ways here. Each decision keeps the reading it was made by.',
  },
  open: {
    ru: 'Выбрать можно до объявления: потом правила для всех уже известны.',
    en: 'A way may be chosen until the announcement: then the rules are known to everybody.',
  },
  shut: {
    ru: 'Изменить нельзя: конкурс объявлен, и участники знают правила, или это не ваше право.',
    en: 'No change: the contest is announced and its rules are known, or it is not your right.',
  },
  all: {
    ru: 'Все места: {n}; выбрано иначе, чем обычно: {m}',
    en: 'All places: {n}; read otherwise than by default: {m}',
  },
  back: { ru: 'К делу', en: 'To the case' },
  now: { ru: '✓ так читается здесь', en: '✓ read like this here' },
  usual: { ru: 'обычное', en: 'the default' },
  other: { ru: 'иначе', en: 'another way' },
  effect: { ru: 'Что от этого зависит', en: 'What depends on it' },
  noRules: { ru: 'порядок самого дела', en: 'the course of the case itself' },
  choose: { ru: 'Выбрать другое прочтение', en: 'Choose another way' },
  way: { ru: 'Прочтение', en: 'Way' },
  reason: { ru: 'Почему', en: 'Why' },
  save: { ru: 'Записать', en: 'Record' },
  why: { ru: 'Почему?', en: 'Why?' },
  history: { ru: 'Кто и почему выбрал', en: 'Who chose and why' },
  wasUsual: { ru: 'обычное', en: 'the default' },
  becomes: { ru: '{was} → {way}', en: '{was} → {way}' },
  prepared: { ru: 'выбрано при подготовке конкурса', en: 'chosen when the contest was prepared' },
  nobody: { ru: 'Обычное прочтение, его не меняли.', en: 'The default, changed by nobody.' },
}
