// data file: what procedures say where a requirement fails, and where it is met
import type { Text } from '../../../kernel/index.ts'

type Said = readonly [ru: string, en: string, metRu: string, metEn: string]

const said = {
  'package.day': [
    'Требования проверяют на {date}',
    'The requirements are checked as of {date}',
    'День проверки верен',
    'The day of the check is right',
  ],
  'package.share': [
    'Доля – от 0 до 100',
    'A share is from 0 to 100',
    'Доля указана верно',
    'The share is sound',
  ],
  'decision.checked': [
    'Сначала проверьте требования пункта 16',
    'Check the requirements of p. 16 first',
    'Требования проверены',
    'The requirements are checked',
  ],
  'decision.ground': [
    'Отказ требует основания пункта 19',
    'A refusal needs a ground of p. 19',
    'Основание названо',
    'A ground is named',
  ],
  'decision.open': [
    'Соглашение не заключить: открыты основания {grounds}',
    'It cannot be concluded: grounds {grounds} are open',
    'Открытых оснований нет',
    'No ground is open',
  ],
  'decision.found': [
    'Назовите найденные основания: {grounds}',
    'Name the grounds that were found: {grounds}',
    'Основания найдены при проверке',
    'The grounds were found by the check',
  ],
  'decision.evidence': [
    'Недостоверность подтверждают файлом',
    'False information is backed by a file',
    'Подтверждение приложено',
    'Evidence is attached',
  ],
  'amount.valid': [
    'Расчёт неверен: {codes}',
    'The calculation is wrong: {codes}',
    'Расчёт верен',
    'The calculation is sound',
  ],
  'amount.limit': [
    'Сумма {S} больше лимита {limit}',
    'The sum {S} is above the limit {limit}',
    'Сумма в пределах лимита',
    'The sum is within the limit',
  ],
  'agreement.items': [
    'Не заполнены: {letters}',
    'Left blank: {letters}',
    'Все положения заполнены',
    'All items are filled',
  ],
  'agreement.representative': [
    'Определите представителя',
    'Name a representative',
    'Представитель определён',
    'A representative is named',
  ],
  'agreement.sum': [
    'Сначала внесите расчёт суммы',
    'Put in the calculation first',
    'Расчёт внесён',
    'The calculation is there',
  ],
  'agreement.once': [
    'Эта сторона уже подписала',
    'This side has signed',
    'Сторона подписывает впервые',
    'The side signs for the first time',
  ],
  'operation.allowed': [
    'Операция не допускается: {codes}',
    'The operation is not allowed: {codes}',
    'Операция допускается',
    'The operation is allowed',
  ],
  'operation.account': [
    'Деньги идут только на казначейский счёт',
    'Money goes to a treasury account only',
    'Счёт казначейский',
    'The account is a treasury one',
  ],
  'operation.estimate': [
    'Смета на {year} год подаётся до затрат',
    'The estimate of {year} comes before spending',
    'Смета подана',
    'The estimate was submitted',
  ],
  'operation.limit': [
    'Выше лимита: остаётся {left}',
    'Above the limit: {left} is left',
    'В пределах лимита',
    'Within the limit',
  ],
  'supplement.open': [
    'Нет предложения, на которое отвечают',
    'There is no proposal to answer',
    'Предложение есть',
    'There is a proposal',
  ],
  'supplement.other': [
    'Отвечает другая сторона',
    'The other side answers',
    'Отвечает другая сторона',
    'The other side answers',
  ],
  'information.known': [
    'Запроса {id} нет',
    'There is no request {id}',
    'Запрос есть',
    'There is such a request',
  ],
  'report.form': [
    'Форма не согласована с Министерством',
    'The form is not agreed with the Ministry',
    'Форма согласована',
    'The form is agreed',
  ],
  'report.future': [
    'Итоговый отчёт за {year} год ещё не подают',
    'The final report of {year} is not due yet',
    'Год закончен',
    'The year is over',
  ],
  'breach.sum': [
    'Сумма больше полученной {received}',
    'The sum is above what was received, {received}',
    'Сумма не больше полученной',
    'The sum is within what was received',
  ],
  'breach.due': [
    'Укажите срок из предписания',
    'Give the day from the order',
    'Срок указан',
    'The day is given',
  ],
  'breach.left': [
    'Осталось вернуть {left}',
    '{left} is left to return',
    'Сумма не больше остатка',
    'The sum is within what is left',
  ],
  'charge.sum': [
    'По выбранному прочтению выходит {sum}',
    'The chosen reading gives {sum}',
    'Сумма отвечает прочтению',
    'The sum follows the reading',
  ],
  'charge.once': ['Это уже уплачено', 'This is paid already', 'Платёж первый', 'The payment is the first'],
  'charge.own': [
    'Штраф платят из собственных средств',
    'The fine is paid from own funds',
    'Средства собственные',
    'The funds are own',
  ],
  'charge.plan': [
    'Рассчитывают подписанное соглашение',
    'It is counted for a signed agreement',
    'Соглашение подписано',
    'The agreement is signed',
  ],
  'estimate.valid': [
    'Смета неверна: {codes}',
    'The estimate is wrong: {codes}',
    'Смета верна',
    'The estimate is sound',
  ],
  'campaign.survey': [
    'Сначала примите первичный опрос',
    'Accept the primary survey first',
    'Опрос принят',
    'The survey is accepted',
  ],
  'campaign.requirements': [
    'Сначала согласуйте требования к опросу',
    'Agree the requirements to the survey first',
    'Требования согласованы',
    'The requirements are agreed',
  ],
  'campaign.categories': [
    'Итоги опроса нужны по категориям аудитории',
    'Survey results are needed by audience category',
    'Категории указаны',
    'The categories are given',
  ],
  'campaign.consent': [
    'Нет согласия Министерства',
    'There is no consent of the Ministry',
    'Министерство согласно',
    'The Ministry consents',
  ],
  'campaign.strategy': [
    'Сначала утвердите стратегию',
    'Approve the strategy first',
    'Стратегия утверждена',
    'The strategy is approved',
  ],
  'campaign.blocks': [
    'Не заполнены разделы стратегии: {blocks}',
    'Blank blocks of the strategy: {blocks}',
    'Разделы заполнены',
    'The blocks are filled',
  ],
  'campaign.plan': [
    'Сначала утвердите план',
    'Approve the plan first',
    'План утверждён',
    'The plan is approved',
  ],
  'campaign.goal': [
    'Иное мероприятие связывают с целью кампании',
    'Another measure is linked to a goal',
    'Цель указана',
    'The goal is given',
  ],
  'campaign.audience': [
    'Категории {audience} нет в стратегии',
    'The category {audience} is not in the strategy',
    'Категории есть в стратегии',
    'The categories stand in the strategy',
  ],
  'campaign.measure': [
    'Мероприятия {id} нет в плане',
    'The measure {id} is not in the plan',
    'Мероприятие есть в плане',
    'The measure is in the plan',
  ],
  'campaign.link': [
    'Эта публикация уже учтена',
    'This publication is counted already',
    'Публикация новая',
    'The publication is new',
  ],
  'campaign.fee': [
    'Лицо по выбору Министерства работает безвозмездно',
    'A person chosen by the Ministry works without pay',
    'Оплаты нет',
    'There is no fee',
  ],
  'campaign.final': [
    'Год не закрыть без итогового опроса',
    'The year is not closed without the final survey',
    'Итоговый опрос принят',
    'The final survey is accepted',
  ],
} as const satisfies Readonly<Record<string, Said>>

type Key = keyof typeof said

/** Refusals of every procedure of the subsidy. */
export const messages = Object.fromEntries(
  Object.entries(said).map(([key, [ru, en]]) => [key, { ru, en }]),
) as unknown as Readonly<Record<Key, Text>>

/** What is said of a requirement that is met, by the key of the message that refuses. */
export const met: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(said).map(([key, [, , ru, en]]) => [key, { ru, en }]),
)
