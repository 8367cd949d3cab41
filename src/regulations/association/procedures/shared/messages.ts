// data file: what procedures say where a requirement fails, and where it is met
import type { Text } from '../../../../kernel/index.ts'

type Said = readonly [ru: string, en: string, metRu: string, metEn: string]

const said = {
  'party.acts': [
    'Вы не действуете ни за одну Сторону',
    'You act for no Party',
    'Действует Сторона',
    'A Party acts',
  ],
  'party.bound': [
    'Это делает только Сторона, для которой Соглашение действует',
    'Only a Party that the agreement binds does this',
    'Действует Сторона, для которой Соглашение действует',
    'A Party that the agreement binds acts',
  ],
  'party.in-force': [
    'Соглашение действует для Стороны только с {from}',
    'The agreement binds the Party only from {from}',
    'Соглашение для Стороны действует',
    'The agreement binds the Party',
  ],
  'party.withdrawn': [
    'Сторона вышла из Соглашения {exit}',
    'The Party withdrew on {exit}',
    'Сторона не выходила',
    'The Party has not withdrawn',
  ],
  'party.owner': [
    'Это может только Сторона, которая завела дело',
    'Only the Party that opened the case may do this',
    'Действует владелец',
    'The owner acts',
  ],
  'party.other': [
    'Своё дело Сторона так не решает: нужна другая',
    'A Party does not do this to its own case: it takes another one',
    'Действует другая Сторона',
    'Another Party acts',
  ],
  'category.eligible': [
    'Категория не подходит: {clauses}',
    'The category does not fit: {clauses}',
    'Категория подходит',
    'The category fits',
  ],
  'category.field': [
    'Так эта категория не подходит',
    'The category does not fit like this',
    'Поле подходит категории',
    'The field fits the category',
  ],
  'notice.first': [
    'Надлежащего уведомления ещё нет',
    'There is no proper notice yet',
    'Уведомление есть',
    'There is a notice',
  ],
  'notice.reason': [
    'Напишите, чего в уведомлении не хватает',
    'Write what the notice lacks',
    'Причина названа',
    'The reason is given',
  ],
  'date.not-later': [
    'День ещё не наступил: {date}',
    'The day has not come yet: {date}',
    'День наступил',
    'The day has come',
  ],
  'withdrawal.early': [
    'Самый ранний день выхода – {earliest}',
    'The earliest day of exit is {earliest}',
    'Срок уведомления соблюдён',
    'The notice is in time',
  ],
  'depositary.one': [
    'Депозитарий один: другого не назначить',
    'There is one depositary: no other can be named',
    'Депозитарий один',
    'There is one depositary',
  ],
  'founder.signed': [
    'Нужна подпись хотя бы одного учредителя',
    'It takes the signature of at least one founder',
    'Подпись есть',
    'There is a signature',
  ],
  'party.known': [
    'Такой Стороны нет: {party}',
    'There is no such Party: {party}',
    'Сторона есть',
    'There is such a Party',
  ],
  'told.in-force': [
    'Извещают Стороны, для которых Соглашение действует',
    'Parties in force are told',
    'Стороны действуют',
    'The Parties are in force',
  ],
  'told.all': ['Извещены не все Стороны', 'Not all Parties were told', 'Извещены все', 'All were told'],
  'office.once': [
    'За эту Сторону уже ответили: {office}',
    'This Party has answered already: {office}',
    'Ответа ещё не было',
    'There was no answer yet',
  ],
  'text.version': [
    'Текст изменился: сейчас версия {version}',
    'The text has changed: now it is version {version}',
    'Версия последняя',
    'The latest version',
  ],
  'plan.directions': [
    'У каждого пункта плана нужно направление',
    'Each item of the plan needs a direction',
    'Направления названы',
    'The directions are named',
  ],
  'plan.consents': [
    'Согласий мало: молчание – не согласие',
    'Too few consents: silence is no consent',
    'Согласия есть',
    'There are consents',
  ],
  'protocol.missing': [
    'Нужен отдельный протокол',
    'It takes a protocol of its own',
    'Протокол есть',
    'There is a protocol',
  ],
  'thing.unknown': [
    'Такой записи нет: {id}',
    'There is no such entry: {id}',
    'Запись есть',
    'There is such an entry',
  ],
  'passport.missing': [
    'Не заполнено: {clauses}',
    'Not filled in: {clauses}',
    'Паспорт полон',
    'The passport is whole',
  ],
  'territory.code': [
    'Назовите код территории',
    'Name the code of the territory',
    'Территория названа',
    'The territory is named',
  ],
  'participant.only': [
    'Это может только участник проекта',
    'Only a participant of the project may do this',
    'Действует участник',
    'A participant acts',
  ],
  'progress.down': [
    'Доля снизилась: напишите почему',
    'The share went down: write why',
    'Доля верна',
    'The share is right',
  ],
  'reason.given': ['Напишите причину', 'Write the reason', 'Причина названа', 'The reason is given'],
  'window.open': [
    'Срок замечаний идёт до {to}',
    'The comment window is open until {to}',
    'Срок прошёл',
    'The window has passed',
  ],
  'evidence.given': ['Приложите подтверждение', 'Attach evidence', 'Подтверждение есть', 'There is evidence'],
  'rule.met': ['Не выполнено: {what}', 'Not met: {what}', 'Выполнено', 'It is met'],
  'once.only': ['Уже записано', 'It is recorded already', 'Записи ещё не было', 'There was no entry yet'],
} as const satisfies Readonly<Record<string, Said>>

const notices = {
  'party.joins': [
    'К Соглашению присоединяется Сторона «{name}», действует с {from}',
    'The Party "{name}" joins the agreement, in force from {from}',
  ],
  'party.leaves': ['Сторона выходит из Соглашения {exit}', 'A Party leaves the agreement on {exit}'],
  'plan.asked': [
    'Нужен ответ на план: молчание – не согласие',
    'The plan asks for an answer: silence is no consent',
  ],
  'text.lapsed': [
    'Текст изменён: прежние ответы больше не действуют',
    'The text was changed: earlier answers lapsed',
  ],
  'amendment.asked': [
    'Предложено изменение Соглашения: нужен ответ',
    'An amendment is proposed: an answer is asked',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

type Key = keyof typeof said | keyof typeof notices

/** Refusals and notices of every procedure of the agreement. */
export const messages = Object.fromEntries(
  Object.entries({ ...said, ...notices }).map(([key, [ru, en]]) => [key, { ru, en }]),
) as unknown as Readonly<Record<Key, Text>>

/** What is said of a requirement that is met, by the key of the message that refuses. */
export const met: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(said).map(([key, [, , ru, en]]) => [key, { ru, en }]),
)
