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
  'package.once': [
    'Требования уже проверены на этот день',
    'The requirements were checked as of that day',
    'Проверка первая',
    'The check is the first',
  ],
  'operation.once': [
    'По распоряжению {order} уже перечислено',
    'The order {order} was paid already',
    'Перечисление первое',
    'The transfer is the first',
  ],
  'case.within': [
    'Главное дело в другом состоянии: {state}',
    'The case above is in another state: {state}',
    'Главное дело идёт',
    'The case above is under way',
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
  'charge.nothing': [
    'Взыскивать нечего: оставьте расчёт без требования',
    'There is nothing to charge: drop the calculation',
    'Есть что взыскать',
    'There is something to charge',
  ],
  'charge.once': ['Это уже уплачено', 'This is paid already', 'Платёж первый', 'The payment is the first'],
  'charge.own': [
    'Штраф платят из собственных средств',
    'The fine is paid from own funds',
    'Средства собственные',
    'The funds are own',
  ],
  'charge.plan': [
    'В соглашении нет плана на {year} год',
    'The agreement has no plan for {year}',
    'План на год есть',
    'There is a plan of the year',
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
  'charge.year': [
    '{year} год ещё не закончен',
    'The year {year} is not over',
    'Год закончен',
    'The year is over',
  ],
  'charge.report': [
    'Итогового отчёта за {year} год нет, или срок уже идёт',
    'There is no final report of {year}, or the term runs already',
    'Отчёт подан',
    'The report is filed',
  ],
  'agreement.source': [
    'Источник – федеральный бюджет',
    'The source is the federal budget',
    'Источник верен',
    'The source is right',
  ],
  'agreement.purpose': [
    'Цель – кампания пункта 2',
    'The purpose is the campaign of p. 2',
    'Цель верна',
    'The purpose is right',
  ],
  'agreement.years': [
    'Год плана указан дважды',
    'A year of the plan stands twice',
    'Годы не повторяются',
    'Each year stands once',
  ],
  'agreement.methods': [
    'Нет методики: {indicators}',
    'No method: {indicators}',
    'Методика есть для каждого показателя',
    'Each indicator has its method',
  ],
  'agreement.orders': [
    'По распоряжениям {orders} деньги ещё не перечислены',
    'Of the orders {orders} the money was not transferred yet',
    'Всё, о чём распорядились, перечислено',
    'All that was ordered is transferred',
  ],
  'agreement.owed': [
    'Не окончены дела: {cases}',
    'Cases are not over: {cases}',
    'Открытых возвратов нет',
    'No return is open',
  ],
  'operation.contract': [
    'Договора нет в реестре',
    'The contract is not in the register',
    'Договор в реестре',
    'The contract is in the register',
  ],
  'supplement.none': [
    'Сначала ответьте на прежнее предложение',
    'Answer the earlier proposal first',
    'Открытых предложений нет',
    'No proposal is open',
  ],
  'supplement.costs': [
    'При уменьшении лимита нужен новый расчёт',
    'A cut limit needs a new calculation',
    'Расчёт приложен',
    'The calculation is there',
  ],
  'information.new': [
    'Запрос {id} уже есть',
    'There is a request {id} already',
    'Запрос новый',
    'The request is new',
  ],
  'report.fields': [
    'Не заполнены поля: {fields}',
    'Fields left blank: {fields}',
    'Поля заполнены',
    'The fields are filled',
  ],
  'report.period': [
    'Отчёт о кампании – полугодовой или годовой, прочие – прогнозный или итоговый',
    'A campaign report is half-yearly or annual, the others are forecast or final',
    'Вид отчёта верен',
    'The kind of report is right',
  ],
  'report.expenses': [
    'Отчёт о расходах – по строкам',
    'A report of expenses has rows',
    'Строки приложены',
    'The rows are there',
  ],
  'report.received': [
    'Расходы {spent} больше полученного {received}',
    'Expenses {spent} are above what was received, {received}',
    'Расходы в пределах полученного',
    'Expenses are within what was received',
  ],
  'survey.form': [
    'Назовите иную форму опроса',
    'Name the other form of the survey',
    'Форма названа',
    'The form is named',
  ],
  'media.platform': [
    'Назовите социальную сеть',
    'Name the social network',
    'Социальная сеть названа',
    'The network is named',
  ],
  'account.day': [
    'День позже сегодняшнего или уже учтён',
    'The day is to come or was counted',
    'День новый',
    'The day is new',
  ],
  'portal.new': [
    'Такая рекомендация уже есть',
    'There is such a recommendation already',
    'Рекомендация новая',
    'The recommendation is new',
  ],
  'portal.open': [
    'Открытой рекомендации нет',
    'There is no open recommendation',
    'Рекомендация открыта',
    'The recommendation is open',
  ],
  'portal.reason': [
    'Отклоняют с причиной',
    'A reason is needed to decline',
    'Причина указана',
    'A reason is given',
  ],
  'inspection.dates': [
    'Проверка кончается не раньше начала',
    'An inspection ends after its beginning',
    'Дни проверки верны',
    'The days are right',
  ],
  'campaign.industry': [
    'Нет в действующем перечне: {industries}',
    'Not in the list in force: {industries}',
    'Отрасли – из перечня',
    'The industries are of the list',
  ],
  'campaign.version': [
    'Согласуют версию {version}',
    'The version to consent to is {version}',
    'Версия та же',
    'The version is the same',
  ],
  'campaign.ids': [
    'Номер мероприятия повторяется',
    'A number of a measure is repeated',
    'Номера не повторяются',
    'The numbers differ',
  ],
  'campaign.budget': [
    'Мероприятия {total} дороже P2 {P2}',
    'The measures cost {total}, above P2 {P2}',
    'Мероприятия в пределах P2',
    'The measures are within P2',
  ],
  'campaign.rows': [
    'Нужны мероприятия со сроком, исполнителем и суммой; пусто: {measures}',
    'Measures need a day, an executor and a sum; blank: {measures}',
    'Мероприятия заполнены',
    'The measures are filled',
  ],
  'campaign.kind': [
    'Это мероприятие другого вида: здесь {kinds}',
    'The measure is of another kind: here {kinds}',
    'Вид мероприятия верен',
    'The kind of measure is right',
  ],
  'campaign.year': [
    'Кампания – {year} года',
    'The campaign is of {year}',
    'Год кампании',
    'The year of the campaign',
  ],
  'campaign.media': [
    'Медиаиздания нет в реестре',
    'The medium is not in the register',
    'Медиаиздание в реестре',
    'The medium is in the register',
  ],
  'campaign.evidence': [
    'Приложите подтверждение',
    'Attach the evidence',
    'Подтверждение есть',
    'Evidence is there',
  ],
  'campaign.course': [
    'Курсу нужны программа и список слушателей',
    'A course needs a programme and a list of those present',
    'Программа и список есть',
    'Programme and list are there',
  ],
  'campaign.agreement': [
    'Соглашение не действует',
    'The agreement is not in force',
    'Соглашение действует',
    'The agreement is in force',
  ],
  'campaign.report': [
    'Сначала подайте годовой отчёт о кампании',
    'File the annual campaign report first',
    'Отчёт подан',
    'The report is filed',
  ],
  'balance.year': [
    '{year} год ещё не начался',
    'The year {year} has not begun',
    'Год начался',
    'The year has begun',
  ],
  'balance.left': [
    'Осталось {left}',
    '{left} is left',
    'Сумма в пределах остатка',
    'The sum is within the balance',
  ],
  'balance.purpose': [
    'Остаток идёт только на кампанию',
    'The balance goes to the campaign only',
    'Цель – кампания',
    'The purpose is the campaign',
  ],
} as const satisfies Readonly<Record<string, Said>>

/** What people are told. */
const notices = {
  'charge.no-report': {
    ru: 'Итогового отчёта за {year} год нет: срок штрафа неизвестен',
    en: 'There is no final report of {year}: the day of the fine is unknown',
  },
} as const satisfies Readonly<Record<string, Text>>

/** A message of the procedures. */
export type Key = keyof typeof said

/** Refusals of every procedure of the subsidy. */
export const messages = {
  ...Object.fromEntries(Object.entries(said).map(([key, [ru, en]]) => [key, { ru, en }])),
  ...notices,
} as unknown as Readonly<Record<Key | keyof typeof notices, Text>>

/** What is said of a requirement that is met, by the key of the message that refuses. */
export const met: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(said).map(([key, [, , ru, en]]) => [key, { ru, en }]),
)
