import type { Text } from '../../../../../kernel/index.ts'

/** Payments, expenses, claims and returns. */
export const moneyMessages = {
  'open.tranches': {
    ru: 'Транши не складываются в сумму гранта {total}: {list}',
    en: 'The tranches do not add up to the grant of {total}: {list}',
  },
  'open.shares': {
    ru: 'Доли участников не складываются в сумму гранта {total}',
    en: "The members' shares do not add up to the grant of {total}",
  },
  'open.schedule': {
    ru: 'Этапы не соответствуют сроку {months} мес.',
    en: 'The stages do not fit the term of {months} months',
  },
  'pay.unknown': { ru: 'Транша {tranche} нет в плане', en: 'The schedule has no tranche {tranche}' },
  'pay.already': { ru: 'Транш {tranche} уже выплачен', en: 'The tranche {tranche} is paid already' },
  'pay.not-open': {
    ru: 'Транш {tranche} откроется после акта этапа {stage}',
    en: 'The tranche {tranche} opens after the act of the stage {stage}',
  },
  'pay.sum': {
    ru: 'Строки выплат дают {given}, транш {amount}; каждая больше нуля',
    en: 'The payment lines give {given}, the tranche is {amount}; each is above nothing',
  },
  'pay.over': {
    ru: 'Выплаты превысят сумму договора {total}',
    en: 'The payments would exceed the sum of the agreement, {total}',
  },
  'pay.members': {
    ru: 'Нужна одна строка на каждого участника: {list}',
    en: 'One line for each member is needed: {list}',
  },
  'pay.share': {
    ru: 'Выплаты участнику {person} превысят его долю {share}',
    en: 'The payments to {person} would exceed the share of {share}',
  },
  'pay.frozen': {
    ru: 'Выплата остановлена: реквизиты меняются у {list}',
    en: 'The payment is held: requisites are being changed for {list}',
  },
  'pay.at-bank': {
    ru: 'Транш {tranche} стоит в реестре выплат: его отметит выписка банка',
    en: 'The tranche {tranche} stands in a register of payments: the statement of the bank marks it',
  },
  'transfer.once': {
    ru: 'Ответ банка по траншу {tranche} для {person} уже учтён',
    en: 'The answer of the bank on the tranche {tranche} for {person} is recorded already',
  },
  'pay.account': {
    ru: 'Выплату некуда перечислить: нет реквизитов у {list}',
    en: 'There is no account to pay to: requisites of {list} are missing',
  },
  'expense.row': { ru: 'Такого расхода в отчётах нет', en: 'The reports have no such expense' },
  'expense.over': {
    ru: 'Сомнение {amount} больше расхода {spent}',
    en: 'The doubted sum {amount} is above the expense of {spent}',
  },
  'expense.lower': {
    ru: 'Подтверждение может только уменьшить сомнение {doubted}',
    en: 'A proof can only lower the doubted sum of {doubted}',
  },
  'penalty.on-time': {
    ru: 'Отчётность этапа {stage} не просрочена',
    en: 'The reports of the stage {stage} are not late',
  },
  'penalty.pending': {
    ru: 'Акт этапа {stage} не подписан: ставка его дня неизвестна, сумма предварительная',
    en: 'The act of the stage {stage} is not signed: the rate of its day is unknown, the sum is preliminary',
  },
  'penalty.rate': {
    ru: 'На день акта нет ключевой ставки',
    en: 'There is no key rate for the day of the act',
  },
  'penalty.amount': {
    ru: 'Неустойка по расчёту {amount} ({days} дн.), а указано {given}',
    en: 'The computed penalty is {amount} ({days} days), given is {given}',
  },
  'penalty.known': {
    ru: 'Неустойка за этап {stage} уже потребована',
    en: 'The penalty for the stage {stage} was demanded already',
  },
  'penalty.unknown': { ru: 'Нет такого требования неустойки', en: 'There is no such demand of a penalty' },
  'penalty.over': {
    ru: 'Оплата больше остатка неустойки {left}',
    en: 'The payment is above the rest of the penalty, {left}',
  },
  'return.ground': {
    ru: 'Для основания «{ground}» нет обстоятельства в деле: {why}',
    en: 'The case shows no circumstance for the ground "{ground}": {why}',
  },
  'return.amount': {
    ru: 'Можно требовать не больше {most}: остальное возвращено, уже требуется или не входит в основание',
    en: 'At most {most} may be claimed: the rest is returned, claimed already or not within the ground',
  },
  'return.none': {
    ru: 'Требовать нечего: перечислено и не возвращено 0,00',
    en: 'There is nothing to claim',
  },
  'return.debtors': {
    ru: 'Должники – участники команды: {list}',
    en: 'Debtors are members of the team: {list}',
  },
  'return.detected': {
    ru: 'День выявления {detected} ещё не наступил',
    en: 'The day of detection, {detected}, is in the future',
  },
  'return.due': {
    ru: 'Для этого основания требование называет срок возврата, не раньше {on}',
    en: 'For this ground the demand names the day of return, not before {on}',
  },
  'return.unknown': { ru: 'Нет такого требования', en: 'There is no such claim' },
  'return.sent': { ru: 'Требование уже направлено', en: 'The demand was sent already' },
  'return.over': {
    ru: 'Возврат {amount} больше остатка {left}',
    en: 'The return of {amount} is above the rest of {left}',
  },
  'return.settled': { ru: 'По требованию ничего не причитается', en: 'Nothing is owed under the claim' },
  'lower.over': { ru: 'Снизить можно не больше чем на {left}', en: 'It may be lowered by {left} at most' },
  'court.early': {
    ru: 'В суд – когда срок возврата прошёл ({due}), а деньги не возвращены',
    en: 'To a court only when the term of the return has passed ({due}) and money is still owed',
  },
  'court.talks': {
    ru: 'Переговоров не было: сначала спор решают переговорами',
    en: 'There were no talks: a dispute goes to talks first',
  },
  'court.place': {
    ru: '«{court}» – не суд общей юрисдикции Москвы',
    en: '"{court}" is not a court of general jurisdiction of Moscow',
  },
  'court.none': { ru: 'В суд не обращались', en: 'No claim was filed with a court' },
  'court.awarded': {
    ru: 'Присуждено {awarded} – больше требования {left}',
    en: 'The awarded {awarded} is above the claim of {left}',
  },
} as const satisfies Record<string, Text>
