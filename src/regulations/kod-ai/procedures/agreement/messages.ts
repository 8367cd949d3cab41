import type { Text } from '../../../../kernel/index.ts'
import { requisitesMessages, signatureMessages } from '../contract/index.ts'

const own = {
  'open.library': {
    ru: 'Экспертиза не нашла в проекте открытой библиотеки ИИ: договор не открывается',
    en: 'The expertise found no open AI library in the project: no agreement is opened',
  },
  'open.months': {
    ru: 'Срок проекта {months} мес. не из 12, 18, 24',
    en: 'The term of {months} months is not 12, 18 or 24',
  },
  'open.total': {
    ru: 'Сумма {total} выше запрошенной {requested} или не положительна',
    en: 'The sum {total} is above the requested {requested} or not positive',
  },
  'open.members': { ru: 'Участник назван дважды: {list}', en: 'A member is named twice: {list}' },
  'declaration.unchecked': {
    ru: 'Не подтверждён пункт {item} декларации',
    en: 'Item {item} of the declaration is not confirmed',
  },
  'declaration.truth': {
    ru: 'Не подтверждена достоверность сведений',
    en: 'The truth of the statements is not confirmed',
  },
  'declaration.signed': { ru: 'Вы уже подписали декларацию', en: 'You have signed the declaration already' },
  'declaration.missing': {
    ru: 'Декларацию подписали не все: {list}',
    en: 'The declaration is not signed by: {list}',
  },
  'papers.topic': {
    ru: 'Тема документов не совпадает с темой победившей заявки «{topic}»',
    en: 'The topic of the papers differs from that of the winning application, "{topic}"',
  },
  'papers.blank': { ru: 'Не заполнено: {field}', en: 'Not filled in: {field}' },
  'papers.parameter-without-value': {
    ru: 'Параметры без значения: {list}',
    en: 'Parameters without a value: {list}',
  },
  'papers.work-without-member': {
    ru: 'Работы без исполнителя из команды: {list}',
    en: 'Works without a member of the team: {list}',
  },
  'papers.idle-member': { ru: 'Участники без работ: {list}', en: 'Members without work: {list}' },
  'papers.report-kinds': {
    ru: 'Не названы виды отчётности: {list}',
    en: 'Kinds of reports not named: {list}',
  },
  'papers.term': {
    ru: 'Срок {given} мес. не совпадает со сроком заявки {months} мес.',
    en: 'The term of {given} months differs from that of the application, {months}',
  },
  'papers.stage-count': {
    ru: 'Этапов {given}, а по сроку нужно {count}, с номерами подряд',
    en: '{given} stages given, the term needs {count}, numbered in sequence',
  },
  'papers.works-in-stages': {
    ru: 'У каждого этапа есть работы, каждая работа есть в этапе; не сходится: {list}',
    en: 'Every stage has works and every work a stage; at odds: {list}',
  },
  'papers.link-stage': {
    ru: 'Этап размещения ссылки {given} – не из 1–{count}',
    en: 'The stage of the working link, {given}, is not one of 1–{count}',
  },
  'papers.estimate-rows': {
    ru: 'Строки сметы – по одной на участника в порядке заявки; нет: {missing}; лишние: {extra}',
    en: 'The estimate has one row a member in the order of the application; missing: {missing}; extra: {extra}',
  },
  'papers.item-not-allowed': {
    ru: 'Строка сметы – оплата работ участника {person}; его работы не указаны или чужие',
    en: "A row of the estimate is the pay for works of {person}; the works are missing or another's",
  },
  'papers.person-cap': {
    ru: 'Доля {sum} участника {person}: больше нуля и не больше 2 000 000,00',
    en: 'The share {sum} of {person}: more than nothing and not over 2,000,000.00',
  },
  'papers.over-request': {
    ru: 'Доля {sum} участника {person} выше запрошенной {requested}',
    en: 'The share {sum} of {person} is above the requested {requested}',
  },
  'papers.sum-mismatch': {
    ru: 'Доли дают {sum}, грант {total}, разница {difference}',
    en: 'The shares add up to {sum}, the grant is {total}, the difference {difference}',
  },
  'remarks.none': { ru: 'Нужно хотя бы одно замечание', en: 'At least one remark is needed' },
  'check.person': { ru: '{person} – не участник', en: '{person} is no member' },
  'check.future': { ru: 'Проверка датирована будущим днём {on}', en: 'The check bears the future day {on}' },
  'check.missing': {
    ru: '{person}: нет свежей проверки «{kind}» (не старше {days} дней)',
    en: '{person}: no recent check "{kind}" (not older than {days} days)',
  },
  'check.failed': {
    ru: '{person}: проверка «{kind}» не пройдена',
    en: '{person}: the check "{kind}" failed',
  },
  'funding.percents': {
    ru: 'Доли этапов: {count} целых процентов от 0 до 100, первая больше нуля, вместе 100; дано {given}',
    en: 'Shares of the stages: {count} whole percents from 0 to 100, the first above nothing, 100 together; given {given}',
  },
  'funding.extension': {
    ru: 'К сроку добавляется не больше одного месяца',
    en: 'One month at most is added to the term',
  },
  'requirement.known': { ru: 'Требование {key} уже есть', en: 'The requirement {key} is there already' },
  'agree.codes': { ru: 'Не указан код: {field}', en: 'A code is missing: {field}' },
  'agree.roubles': {
    ru: 'Сумма договора – целые рубли, а не {total}',
    en: 'The sum of the agreement is whole roubles, not {total}',
  },
  'agree.template': { ru: 'Форма {template} не опубликована', en: 'The form {template} is not published' },
  'agree.template-item': { ru: 'В форме нет раздела {list}', en: 'The form lacks the section {list}' },
  'agree.annex': { ru: 'Приложение {annex}: {list}', en: 'Annex {annex}: {list}' },
  'agree.name': {
    ru: '{person}: имя в реквизитах не совпадает с именем в заявке',
    en: '{person}: the name in the requisites differs from that of the application',
  },
  'agree.winner': {
    ru: 'Условия договора не выполнены: {list}',
    en: 'Conditions of the agreement are not met: {list}',
  },
  'approve.limit': {
    ru: 'Выплаты {year} года {sum} больше лимита субсидии {limit}',
    en: 'Payments of {year}, {sum}, exceed the limit of the subsidy, {limit}',
  },
  'sign.authority': {
    ru: 'Полномочия подписанта Фонда не указаны или истекли {validTo}',
    en: "The authority of the Fund's signatory is missing or ended on {validTo}",
  },
  'sign.already': { ru: 'Вы уже подписали договор', en: 'You have signed the agreement already' },
  'sign.consent': { ru: 'Нет вашего согласия: {consent}', en: 'Your consent is missing: {consent}' },
  'refuse.breach': {
    ru: 'Нарушения победителем пункта {ground} нет; просрочка победителя {winner} дн., Фонда {fund} дн.',
    en: 'The winner did not breach {ground}; overdue: winner {winner} days, Fund {fund} days',
  },
  'registry.before': {
    ru: 'Запись {on} раньше подписания {signed}',
    en: 'The entry of {on} is before the signing on {signed}',
  },
  'notice.remarks': { ru: 'Замечания Фонда к документам', en: 'Remarks of the Fund to the papers' },
  'notice.to-sign': {
    ru: 'Договор подписан Фондом, подпишите до срока',
    en: 'The Fund signed the agreement, sign it within the term',
  },
  'notice.in-force': { ru: 'Договор действует с {signed}', en: 'The agreement is in force from {signed}' },
  'notice.missed': { ru: 'Истёк срок: {deadline}', en: 'A term has passed: {deadline}' },
  'notice.refused': { ru: 'В заключении договора отказано', en: 'The agreement was refused' },
} as const satisfies Record<string, Text>

/** What the agreement's procedure says. */
export const messages = { ...signatureMessages, ...requisitesMessages, ...own }
export type MessageKey = keyof typeof messages
