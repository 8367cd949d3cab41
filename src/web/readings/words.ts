/** Words of the readings of a case. */
export const words = {
  title: { ru: 'Прочтения неясных мест', en: 'Readings of unclear places', zh: '不明确之处的解读' },
  lead: {
    ru: 'Положение в этих местах можно понять по-разному. Каждое решение хранит прочтение, по которому принято.',
    en: 'The regulation can be read in more ways here. Each decision keeps the reading it was made by.',
    zh: '规定的这些地方可有不同理解。每项决定均保存其所依据的解读。',
  },
  open: {
    ru: 'Выбрать можно до объявления: потом правила для всех уже известны.',
    en: 'A way may be chosen until the announcement: then the rules are known to everybody.',
    zh: '公告之前可以选择;此后规则为所有人所知。',
  },
  shut: {
    ru: 'Изменить нельзя: конкурс объявлен, и участники знают правила, или это не ваше право.',
    en: 'No change: the contest is announced and its rules are known, or it is not your right.',
    zh: '不能更改:已公告,参加者已知规则,或您无此权利。',
  },
  all: {
    ru: 'Все места: {n}; выбрано иначе, чем обычно: {m}',
    en: 'All places: {n}; read otherwise than by default: {m}',
    zh: '全部:{n};非通常选择:{m}',
  },
  back: { ru: 'К делу', en: 'To the case', zh: '返回案卷' },
  now: { ru: '✓ так читается здесь', en: '✓ read like this here', zh: '✓ 此处如此解读' },
  usual: { ru: 'обычное', en: 'the default', zh: '通常解读' },
  other: { ru: 'иначе', en: 'another way', zh: '其他解读' },
  effect: { ru: 'Что от этого зависит', en: 'What depends on it', zh: '影响范围' },
  noRules: { ru: 'порядок самого дела', en: 'the course of the case itself', zh: '案卷自身的程序' },
  choose: { ru: 'Выбрать другое прочтение', en: 'Choose another way', zh: '选择其他解读' },
  way: { ru: 'Прочтение', en: 'Way', zh: '解读' },
  reason: { ru: 'Почему', en: 'Why', zh: '理由' },
  save: { ru: 'Записать', en: 'Record', zh: '记录' },
  why: { ru: 'Почему?', en: 'Why?', zh: '为什么?' },
  history: { ru: 'Кто и почему выбрал', en: 'Who chose and why', zh: '选择人及理由' },
  wasUsual: { ru: 'обычное', en: 'the default', zh: '通常解读' },
  becomes: { ru: '{was} → {way}', en: '{was} → {way}', zh: '{was} → {way}' },
  prepared: {
    ru: 'выбрано при подготовке конкурса',
    en: 'chosen when the contest was prepared',
    zh: '准备阶段选定',
  },
  nobody: {
    ru: 'Обычное прочтение, его не меняли.',
    en: 'The default, changed by nobody.',
    zh: '通常解读,未曾更改。',
  },
}
