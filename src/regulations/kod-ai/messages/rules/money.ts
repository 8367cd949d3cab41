import type { Text } from '../../../../kernel/index.ts'

/** Messages of the rules about sums: tranches, grant-sums, penalty, return-of-grant. */
export const moneyMessages = {
  'tranches.term': { ru: 'Срок {months} мес. – из допустимых', en: 'The term of {months} months is allowed' },
  'tranches.term.broken': {
    ru: 'Срок {months} мес. не предусмотрен: выберите 12, 18 или 24',
    en: 'The term of {months} months does not exist: choose 12, 18 or 24',
  },
  'tranches.count': { ru: 'Долей столько, сколько этапов: {count}', en: 'As many shares as stages: {count}' },
  'tranches.count.broken': {
    ru: 'Долей {given}, а этапов {count}: укажите долю каждого этапа',
    en: '{given} shares for {count} stages: give a share of each stage',
  },
  'tranches.sum': { ru: 'Доли дают ровно 100 %', en: 'The shares make exactly 100 %' },
  'tranches.sum.broken': {
    ru: 'Доли дают {sum} %: исправьте их, чтобы вышло ровно 100 %',
    en: 'The shares make {sum} %: mend them to make exactly 100 %',
  },
  'tranches.range': { ru: 'Каждая доля от 0 до 100 %', en: 'Each share is from 0 to 100 %' },
  'tranches.range.broken': {
    ru: 'Доля {share} % вне 0–100 %: исправьте её',
    en: 'The share of {share} % is outside 0–100 %: mend it',
  },
  'tranches.table': { ru: 'Доли этапов по таблице: {shares} %', en: 'Shares of the table: {shares} %' },
  'tranches.changed': {
    ru: 'Доли этапов изменил Фонд при заключении договора: {shares} %',
    en: 'Shares changed by the Fund at signing: {shares} %',
  },
  'tranches.share': {
    ru: 'этап {stage}: {total} × {share} %, вниз = {amount}',
    en: 'stage {stage}: {total} × {share} %, down = {amount}',
  },
  'tranches.rest': {
    ru: 'этап {stage}, последний: остаток = {amount}',
    en: 'stage {stage}, the last one: the rest = {amount}',
  },
  'sums.positive': { ru: 'Суммы больше нуля', en: 'The sums are above zero' },
  'sums.positive.broken': {
    ru: 'Сумма {sum} не больше нуля: укажите положительную',
    en: 'The sum {sum} is not above zero: give a positive one',
  },
  'sums.project': { ru: 'На проект {total}, предел {cap}', en: '{total} for the project, the cap is {cap}' },
  'sums.project.broken': {
    ru: 'На проект {total}, больше предела {cap}: уменьшите на {over}',
    en: '{total} for the project is over the cap of {cap}: lower it by {over}',
  },
  'sums.person': { ru: 'Каждому не больше {cap}', en: 'At most {cap} to each' },
  'sums.person.broken': {
    ru: 'Доля участника № {members} больше предела {cap} на человека: уменьшите её',
    en: 'The share of member {members} is over the cap of {cap} a person: lower it',
  },
  'sums.members': { ru: 'Участников {count}: от 1 до {most}', en: '{count} members: from 1 to {most}' },
  'sums.members.broken': {
    ru: 'Участников {count}, нужно от 1 до {most}',
    en: '{count} members, from 1 to {most} are needed',
  },
  'sums.split': { ru: 'Доли участников дают {total}', en: "The members' shares make {total}" },
  'sums.split.broken': {
    ru: 'Доли участников дают {shares}, а сумма {total}: исправьте разницу {difference}',
    en: "The members' shares make {shares}, the total is {total}: mend the difference of {difference}",
  },
  'sums.approved': {
    ru: 'Одобрено {approved}, не больше запрошенных {requested}',
    en: '{approved} approved, within the {requested} requested',
  },
  'sums.approved.broken': {
    ru: 'Одобрено {approved}, а запрошено {requested}: комиссия вправе только уменьшить',
    en: '{approved} approved, {requested} requested: the commission may only lower it',
  },
  'sums.approved-shares': {
    ru: 'Ничья доля не выше запрошенной',
    en: 'No share is above what was requested',
  },
  'sums.approved-shares.broken': {
    ru: 'Доля участника № {members} выше запрошенной им: перераспределите сумму',
    en: 'The share of member {members} is above the own request: split the sum anew',
  },
  'sums.same-members': { ru: 'Участники те же', en: 'The members are the same' },
  'sums.same-members.broken': {
    ru: 'Одобренных долей {given}, а участников {count}: укажите долю каждого',
    en: '{given} approved shares for {count} members: give a share of each',
  },
  'sums.resplit': {
    ru: 'Одобрено {approved}: победитель ещё не распределил сумму между участниками',
    en: '{approved} approved: the winner has not split it between the members yet',
  },
  'sums.max': {
    ru: 'наибольшая сумма: меньшее из {project} и {person} × {count} = {max}',
    en: 'the greatest total: the lesser of {project} and {person} × {count} = {max}',
  },
  'penalty.days': {
    ru: 'дней после {dueDate} по {doneDate}: {all}; без непреодолимой силы ({excused}) – {days}',
    en: 'days after {dueDate} through {doneDate}: {all}; less force majeure ({excused}) – {days}',
  },
  'penalty.excused': {
    ru: 'Дней непреодолимой силы {excused}: за них не отвечают',
    en: 'Days of force majeure: {excused}, nobody answers for them',
  },
  'penalty.in-time': { ru: 'Исполнено {doneDate}, срок {dueDate}', en: 'Done on {doneDate}, due {dueDate}' },
  'penalty.in-time.broken': {
    ru: 'Исполнено {doneDate}, срок {dueDate}: просрочка {days} дн.',
    en: 'Done on {doneDate}, due {dueDate}: {days} days late',
  },
  'penalty.none': { ru: 'Просрочки нет, неустойки нет', en: 'No delay, no penalty' },
  'penalty.rate': {
    ru: 'ключевая ставка на {date}: {percent} %, действует с {from}',
    en: 'key rate on {date}: {percent} %, in force since {from}',
  },
  'penalty.no-act': {
    ru: 'Акт не подписан: ставка берётся на день его подписания, сумма пока не считается',
    en: 'The act is not signed: the rate is that of its signing, no sum is computed yet',
  },
  'penalty.no-payment': {
    ru: 'День уплаты неизвестен: ставка берётся на него, сумма пока не считается',
    en: 'The day of payment is unknown: the rate is that of the day, no sum is computed yet',
  },
  'penalty.no-rate': {
    ru: 'Ставки на {date} в таблице нет: внесите её, сумма не считается',
    en: 'The table has no rate for {date}: enter it, no sum is computed',
  },
  'penalty.sum': {
    ru: '{debt} × {percent} % ÷ {divisor} × {days} дн. = {penalty}',
    en: '{debt} × {percent} % ÷ {divisor} × {days} days = {penalty}',
  },
  'penalty.due': {
    ru: 'Фонд вправе потребовать неустойку {penalty}; её уплата не освобождает от обязательств',
    en: 'The Fund may demand a penalty of {penalty}; paying it does not end the duties',
  },
  'return.ground': { ru: 'Основание возврата: {ground}', en: 'Ground of the return: {ground}' },
  'return.ground.broken': {
    ru: 'Основания «{ground}» нет: выберите одно из {known}',
    en: 'There is no ground "{ground}": choose one of {known}',
  },
  'return.confirmed': {
    ru: 'Подтверждено не больше израсходованного',
    en: 'No more is confirmed than spent',
  },
  'return.confirmed.broken': {
    ru: 'Подтверждено {confirmed}, а израсходовано {spent}: проверьте отчёт о расходах',
    en: '{confirmed} is confirmed, but {spent} was spent: check the expense report',
  },
  'return.negative': { ru: 'Отрицательных величин нет', en: 'Nothing is below zero' },
  'return.negative.broken': {
    ru: 'Величина меньше нуля: исправьте её',
    en: 'A value is below zero: mend it',
  },
  'return.all': { ru: 'всё перечисленное: {amount}', en: 'all that was transferred: {amount}' },
  'return.unspent': {
    ru: 'неиспользованное: {transferred} − {spent}, не меньше нуля = {amount}',
    en: 'unused: {transferred} − {spent}, not below zero = {amount}',
  },
  'return.unconfirmed': {
    ru: 'неподтверждённое: {spent} − {confirmed} = {amount}',
    en: 'unconfirmed: {spent} − {confirmed} = {amount}',
  },
  'return.owed': {
    ru: 'По основанию «{ground}» Фонд вправе потребовать {amount}',
    en: 'On the ground "{ground}" the Fund may claim {amount}',
  },
  'return.term': {
    ru: 'срок: от {from} до {due}, с переносом {by}',
    en: 'term: from {from} to {due}, moved {by}',
  },
  'return.due': { ru: 'Вернуть не позднее {by}', en: 'To be returned by {by}' },
  'return.nothing': { ru: 'Возвращать нечего, срока нет', en: 'There is nothing to return and no term' },
  'return.no-agreement': {
    ru: 'Соглашение о расторжении ещё не подписано: месяц пойдёт с него',
    en: 'The termination agreement is not signed yet: the month runs from it',
  },
  'return.no-demand': {
    ru: 'Срок назначает требование Фонда, его ещё нет',
    en: "The term is set by the Fund's demand, there is none yet",
  },
  'return.solidary': {
    ru: 'Участников {members}: каждый отвечает за все {amount}, дважды их не взыскивают',
    en: '{members} members: each answers for all of {amount}, it is not collected twice',
  },
  'return.alone': { ru: 'Получатель один', en: 'There is one grantee' },
} satisfies Record<string, Text>
