import type { Text } from '../../../../../kernel/index.ts'

/** Checks, requests, changes, force majeure, termination, and what people are told. */
export const dealingMessages = {
  'check.dates': {
    ru: 'Проверка кончается {to} раньше начала {from}',
    en: 'The check ends on {to}, before its start on {from}',
  },
  'check.monitor': {
    ru: 'Организация не назначена на этот грант',
    en: 'The organisation is not assigned to this grant',
  },
  'check.unknown': { ru: 'Нет такой проверки', en: 'There is no such check' },
  'check.done': { ru: 'Итог проверки уже записан', en: 'The finding is recorded already' },
  'request.list': { ru: 'Перечислите документы', en: 'List the documents' },
  'request.unknown': {
    ru: 'Нет такого обращения, ждущего ответа',
    en: 'There is no such request waiting for an answer',
  },
  'request.own': { ru: 'Опрос адресован другому участнику', en: 'The survey is for another member' },
  'ask.justification': {
    ru: 'К предложению изменить сумму нужно обоснование',
    en: 'A proposal to change the sum needs a justification',
  },
  'extra.due': { ru: 'Срок {due} раньше дня уведомления', en: 'The day {due} is before the notice' },
  'breach.clause': { ru: 'Пункта {clause} нет', en: 'There is no clause {clause}' },
  'requisites.own': { ru: 'Реквизиты меняет сам участник', en: 'A member changes the own requisites' },
  'requisites.none': { ru: 'Ничего не изменено', en: 'Nothing is changed' },
  'requisites.pending': { ru: 'Изменения не ждут решения', en: 'No change waits for a decision' },
  'supplement.total': {
    ru: 'Сумма {given}: не больше действующей {total} и не меньше выплаченной {paid}',
    en: 'The sum {given}: not above the present {total} and not below the paid {paid}',
  },
  'supplement.tranches': {
    ru: 'Транши: столько же, выплаченные прежние, вместе {total}',
    en: 'Tranches: as many, the paid ones unchanged, together {total}',
  },
  'supplement.shares': {
    ru: 'Доли: те же участники, каждая не больше прежней и 2 000 000,00, вместе {total}',
    en: 'Shares: the same members, each not above the former and 2,000,000.00, together {total}',
  },
  'supplement.ends': {
    ru: 'Даты этапов: столько же, по порядку, принятые прежние',
    en: 'Stage ends: as many, in order, the accepted ones unchanged',
  },
  'supplement.unknown': {
    ru: 'Нет такого неподписанного соглашения',
    en: 'There is no such unsigned agreement',
  },
  'supplement.signed': { ru: 'Вы уже подписали соглашение', en: 'You have signed it already' },
  'supplement.members': { ru: 'Соглашение не подписали: {list}', en: 'Not signed by: {list}' },
  'force.dates': {
    ru: 'Ожидаемое окончание {to} раньше начала {from}',
    en: 'The expected end on {to} is before the start on {from}',
  },
  'force.unknown': {
    ru: 'Нет такого уведомления без ответа',
    en: 'There is no such notice without an answer',
  },
  'force.same-side': {
    ru: 'Второе уведомление подаёт другая сторона',
    en: 'The second notice is given by the other side',
  },
  'stop.reason': { ru: 'Нужна причина', en: 'A reason is needed' },
  'refuse.already': { ru: 'Отказ уже записан', en: 'The refusal is recorded already' },
  'terminate.none': { ru: 'Нужно хотя бы одно основание', en: 'At least one ground is needed' },
  'terminate.detected': {
    ru: 'День выявления {detected} ещё не наступил',
    en: 'The day of detection, {detected}, is in the future',
  },
  'terminate.evidence': {
    ru: 'Основание {letter}: нужен документ (отчёт, проверка, уведомление, заключение)',
    en: 'Ground {letter}: a document is needed (report, check, notice, conclusion)',
  },
  'terminate.clause': {
    ru: 'Основание {letter}: назовите нарушенный пункт и день',
    en: 'Ground {letter}: name the breached clause and the day',
  },
  'terminate.not-late': { ru: 'Просроченных отчётов нет', en: 'No report is overdue' },
  'terminate.finding': {
    ru: 'Нет итога проверки с суммой не по назначению',
    en: 'No finding of a check with a misused sum',
  },
  'terminate.reached': {
    ru: 'Плановый год результата не кончился или результат достигнут',
    en: 'The planned year has not ended or the result is reached',
  },
  'court.decision': { ru: 'Решение суда датировано будущим днём', en: 'The judgment bears a future day' },
  'reconcile.spent': {
    ru: 'Израсходовано {spent} – больше перечисленного {paid}',
    en: 'Spent {spent}, more than the transferred {paid}',
  },
  'reconcile.rows': { ru: 'Строки – по одной на участника: {list}', en: 'One row a member: {list}' },
  'notice.report-remarks': {
    ru: 'Отчётность этапа {stage} возвращена на доработку',
    en: 'The reports of the stage {stage} were returned',
  },
  'notice.act': {
    ru: 'Акт этапа {stage} готов к подписи',
    en: 'The act of the stage {stage} is ready to be signed',
  },
  'notice.not-credited': {
    ru: 'Банк не зачислил перевод по траншу {tranche}: проверьте реквизиты',
    en: 'The bank did not credit the transfer of the tranche {tranche}: check the requisites',
  },
  'notice.paid': { ru: 'Выплачен транш {tranche}', en: 'The tranche {tranche} was paid' },
  'notice.missed': { ru: 'Истёк срок: {deadline}', en: 'A term has passed: {deadline}' },
  'notice.request': {
    ru: 'Фонд запросил документы: {subject}',
    en: 'The Fund asks for documents: {subject}',
  },
  'notice.survey': { ru: 'Фонд проводит опрос: {subject}', en: 'The Fund runs a survey: {subject}' },
  'notice.answer': { ru: 'Фонд ответил на обращение', en: 'The Fund answered the request' },
  'notice.question': { ru: 'Обращение грантополучателя', en: 'A request of the grantee' },
  'notice.terminated': { ru: 'Фонд расторгает договор', en: 'The Fund terminates the agreement' },
  'notice.demand': { ru: 'Требование о возврате {amount} ₽', en: 'A demand to return {amount} ₽' },
  'notice.early-stop': {
    ru: 'Грантополучатель сообщил о невозможности результата',
    en: 'The grantee tells that the result is out of reach',
  },
  'notice.force': { ru: 'Уведомление о непреодолимой силе', en: 'Notice of force majeure' },
} as const satisfies Record<string, Text>
