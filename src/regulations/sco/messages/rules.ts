// data file: what findings of the rules say
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string, zh: string): Text => ({ ru, en, zh })

/** Messages of the rules: key to text with `{operand}` places; a breach has its own words and what to do. */
export const ruleMessages = {
  'consent.signed': t(
    'Сторона {party} подписала договорённость',
    'Party {party} signed the arrangement',
    '{party} 方已签署安排',
  ),
  'consent.signed.broken': t(
    'Сторона {party} не подписала договорённость: молчание – не согласие',
    'Party {party} did not sign the arrangement: silence is no consent',
    '{party} 方未签署安排:沉默不等于同意',
  ),
  'consent.outsider': t(
    'Сторона {party} не заявляла интереса: её подпись не считается',
    'Party {party} declared no interest: its signature does not count',
    '{party} 方未表示有意:其签署不计',
  ),
  'amendment.bilingual': t(
    'Есть русский и китайский тексты',
    'There is a Russian and a Chinese text',
    '俄文和中文文本齐备',
  ),
  'amendment.agrees': t('Сторона {party} согласна', 'Party {party} agrees', '{party} 方同意'),
  'amendment.agrees.broken': t(
    'Согласия Стороны {party} нет (ответ: {answer}): нужны все восемь',
    'Party {party} does not agree (answer: {answer}): all eight are needed',
    '{party} 方未同意(答复:{answer}):须八方一致',
  ),
  'conformity.own': t(
    'Каждая Сторона отвечает за свой закон сама',
    'Each Party answers for its own law',
    '各方自行遵守本国法',
  ),
  'conformity.confirmed': t(
    'Сторона {party} подтвердила соответствие своему закону',
    'Party {party} confirmed conformity with its law',
    '{party} 方已确认符合本国法',
  ),
  'conformity.confirmed.broken': t(
    'Сторона {party} не подтвердила соответствие своему закону',
    'Party {party} did not confirm conformity with its law',
    '{party} 方未确认符合本国法',
  ),
  'readiness.goal': t('Цель выбрана', 'A goal is chosen', '已选目标'),
  'readiness.goal.broken': t('Выберите хотя бы одну цель', 'Choose at least one goal', '请至少选择一个目标'),
  'readiness.principle': t(
    'Принцип «{principle}» соблюдён',
    'The principle "{principle}" is respected',
    '原则“{principle}”得到遵守',
  ),
  'readiness.principle.broken': t(
    'Принцип «{principle}»: {assessment}. Оцените его',
    'The principle "{principle}": {assessment}. Assess it',
    '原则“{principle}”:{assessment}。请评估',
  ),
  'readiness.criterion': t(
    'Критерий «{criterion}» обоснован',
    'The criterion "{criterion}" is argued for',
    '标准“{criterion}”已论证',
  ),
  'readiness.criterion.broken': t(
    'Критерий «{criterion}»: напишите обоснование',
    'The criterion "{criterion}": write why',
    '标准“{criterion}”:请论证',
  ),
  'readiness.security': t('Раздел о безопасности есть', 'There is a part on security', '有安全部分'),
  'readiness.security.broken': t(
    'Напишите раздел о безопасности',
    'Write the part on security',
    '请填写安全部分',
  ),
  'readiness.objections': t(
    'Открытых возражений участников нет',
    'No objection of a participant is open',
    '无未决异议',
  ),
  'readiness.objections.broken': t(
    'Не согласованы возражения: {count}',
    'Objections not reconciled: {count}',
    '未协调的异议:{count}',
  ),
  'measure.title': t('Мероприятие названо', 'The measure has a title', '措施有名称'),
  'measure.title.broken': t('Назовите мероприятие', 'Give the measure a title', '请填写措施名称'),
  'measure.result': t('Результат назван', 'The result is named', '有成果'),
  'measure.result.broken': t('Назовите конкретный результат', 'Name a concrete result', '请填写具体成果'),
  'measure.responsible': t('Ответственная Сторона названа', 'The responsible Party is named', '有责任方'),
  'measure.responsible.broken': t(
    'Назовите ответственную Сторону',
    'Name the responsible Party',
    '请填写责任方',
  ),
  'measure.dates': t('Сроки названы', 'The dates are named', '有期限'),
  'measure.dates.broken': t(
    'Назовите начало и конец, конец не раньше начала',
    'Name the start and the end, the end not before the start',
    '请填写起止日期',
  ),
  'measure.evidence': t('Выполнение подтверждено файлом', 'It is proved by a file', '有证明文件'),
  'measure.evidence.broken': t(
    'Приложите файл, который подтверждает выполнение',
    'Attach a file that proves it',
    '请附证明文件',
  ),
  'measure.in-time': t('Срок не прошёл ({end})', 'The term has not passed ({end})', '未逾期({end})'),
  'measure.in-time.broken': t('Срок прошёл {end}', 'The term passed on {end}', '已于 {end} 逾期'),
  'date.in-force': t('Не раньше подписания: {date}', 'Not before the signing: {date}', '不早于签署日:{date}'),
  'date.in-force.broken': t(
    '{date} раньше подписания 16.09.2022: под Программу не подпадает',
    '{date} is before the signing on 16 Sep 2022: not under the programme',
    '{date} 早于2022年9月16日签署日',
  ),
  'activity.outside': t(
    'Вне дорожной карты: допустимо по согласию',
    'Outside the road map: allowed by consent',
    '路线图外:经同意可行',
  ),
  'activity.outside.broken': t(
    'Вне дорожной карты нельзя: внесите мероприятие в карту',
    'Not outside the road map: put the measure into it',
    '不得在路线图外进行',
  ),
  'activity.consent': t('Взаимное согласие есть', 'There is mutual consent', '已相互同意'),
  'activity.consent.broken': t(
    'Вне карты нужно взаимное согласие участников',
    'Outside the map the participants need mutual consent',
    '路线图外须相互同意',
  ),
  'dispute.confirmed': t(
    'Сторона {party} подтвердила текст',
    'Party {party} confirmed the text',
    '{party} 方已确认文本',
  ),
  'dispute.confirmed.broken': t(
    'Сторона {party} не подтвердила текст: консультации продолжаются',
    'Party {party} did not confirm the text: consultations go on',
    '{party} 方未确认:协商继续',
  ),
  'copies.sent': t(
    'Стороне {party} копия направлена',
    'Party {party} was sent a copy',
    '已向 {party} 方寄送副本',
  ),
  'copies.sent.broken': t(
    'Стороне {party} копия ещё не направлена, срока нет',
    'Party {party} was not sent a copy yet, there is no term',
    '尚未向 {party} 方寄送副本(无期限)',
  ),
  'acts.expired': t(
    'Период акта «{act}» закончился {to}: Программа продолжается',
    'The period of "{act}" ended on {to}: the programme goes on',
    '“{act}”期限已于 {to} 届满,《纲要》继续有效',
  ),
  'acts.in-force': t(
    'Программа действует без срока',
    'The programme is in force without a term',
    '《纲要》无限期有效',
  ),
  'roster.row': t(
    'Сторона {party} подписала Программу',
    'Party {party} signed the programme',
    '{party} 方签署了《纲要》',
  ),
  'roster.ninth': t(
    '{party}: принято изменение Программы',
    '{party}: an amendment was adopted',
    '{party}:修改已通过',
  ),
  'roster.ninth.broken': t(
    '{party} – не Сторона: Сторон {count}, ещё одна – только изменением всех восьми',
    '{party} is no Party: there are {count}, one more by an amendment of all eight only',
    '{party} 不是一方:共 {count} 方,增加须八方一致修改',
  ),
  'partnership.party': t('Сторона в проекте есть', 'A Party takes part', '有一方参加'),
  'partnership.party.broken': t('Нужна хотя бы одна Сторона', 'At least one Party is needed', '至少须有一方'),
  'partnership.partner': t('Партнёр в проекте есть', 'A partner takes part', '有伙伴参加'),
  'partnership.partner.broken': t(
    'Нужен хотя бы один партнёр',
    'At least one partner is needed',
    '至少须有一个伙伴',
  ),
  'partnership.vouched': t(
    'За партнёра «{name}» ручается Сторона',
    'A Party vouches for the partner "{name}"',
    '有一方为伙伴“{name}”担保',
  ),
  'partnership.vouched.broken': t(
    'За партнёра «{name}» не ручается ни одна Сторона',
    'No Party vouches for the partner "{name}"',
    '无一方为伙伴“{name}”担保',
  ),
  'quota.free': t(
    'Место по квоте есть ({nominated} из {quota})',
    'The quota has a place ({nominated} of {quota})',
    '名额尚有({nominated}/{quota})',
  ),
  'quota.free.broken': t(
    'Квота исчерпана: {nominated} из {quota}',
    'The quota is used up: {nominated} of {quota}',
    '名额已满:{nominated}/{quota}',
  ),
  'slots.period': t(
    'В пределах периода {from} – {to}',
    'Within the period {from} – {to}',
    '在 {from} – {to} 期间内',
  ),
  'slots.period.broken': t(
    'Вне периода {from} – {to}',
    'Outside the period {from} – {to}',
    '超出 {from} – {to} 期间',
  ),
  'slots.capacity': t(
    'Часов хватает: свободно {free}, нужно {hours}',
    'There are hours: {free} free, {hours} asked',
    '时数足够:剩余 {free},申请 {hours}',
  ),
  'slots.capacity.broken': t(
    'Часов не хватает: свободно {free}, нужно {hours}',
    'There are too few hours: {free} free, {hours} asked',
    '时数不足:剩余 {free},申请 {hours}',
  ),
  'slots.free': t('Другой брони на эти дни нет', 'No other booking on these days', '该时段无其他预订'),
  'slots.free.broken': t('На эти дни есть другая бронь', 'These days are booked', '该时段已被预订'),
  'olympiad.team': t('Команда {team} заявлена', 'Team {team} is nominated', '{team} 队已报名'),
  'olympiad.team.broken': t(
    'Команды {team} нет в списке',
    'Team {team} is not on the list',
    '名单上无 {team} 队',
  ),
  'olympiad.own-state': t(
    'Судья {juror} и команда {team} – из разных государств',
    'Juror {juror} and team {team} are of different states',
    '评委 {juror} 与 {team} 队来自不同国家',
  ),
  'olympiad.own-state.broken': t(
    'Судья {juror} не оценивает команду {team} своего государства',
    'Juror {juror} does not score team {team} of the own state',
    '评委 {juror} 不得为本国 {team} 队打分',
  ),
  'dataset.lawful': t(
    'Соответствие национальному закону подтверждено',
    'Conformity with national law is confirmed',
    '已确认符合国内法',
  ),
  'dataset.lawful.broken': t(
    'В наборе персональные данные: подтвердите соответствие национальному закону',
    'The set holds personal data: confirm conformity with national law',
    '含个人数据:请确认符合国内法',
  ),
  'dataset.no-persons': t('Персональных данных нет', 'There is no personal data', '无个人数据'),
  'dataset.quality': t('Карта качества заполнена', 'The quality card is filled in', '质量卡已填'),
  'dataset.quality.broken': t(
    'Заполните карту качества: полнота, дубли, согласованность разметки',
    'Fill in the quality card: completeness, duplicates, agreement of labels',
    '请填写质量卡:完整性、重复、标注一致性',
  ),
} as const satisfies Readonly<Record<string, Text>>
