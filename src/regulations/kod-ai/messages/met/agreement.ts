// data file: what an agreement meets, in words
import { met } from './kit.ts'

/** Requirements of an agreement, of its papers and of its opening as a grant, as met. */
export const agreementMet = met({
  'agree.annex': ['Приложение {annex} сходится', 'Annex {annex} agrees'],
  'agree.codes': ['Код указан: {field}', 'The code is given: {field}'],
  'agree.name': [
    '{person}: имя в реквизитах то же, что в заявке',
    '{person}: the name in the bank details is that of the application',
  ],
  'agree.roubles': [
    'Сумма договора {total} – в целых рублях',
    'The sum of the agreement, {total}, is in whole roubles',
  ],
  'agree.template': ['Форма {template} опубликована', 'The form {template} is published'],
  'agree.template-item': ['В форме есть все разделы', 'The form has every section'],
  'agree.winner': [
    'Условия договора с победителем выполнены',
    'The terms for an agreement with a winner hold',
  ],
  'check.failed': ['{person}: проверка пройдена: {kind}', '{person}: the check is passed: {kind}'],
  'check.missing': [
    '{person}: проверка не старше {days} дней: {kind}',
    '{person}: a check not older than {days} days: {kind}',
  ],
  'check.future': ['Проверка датирована {on}, не будущим днём', 'The check is dated {on}, not in the future'],
  'check.person': ['{person} – участник', '{person} is a member'],
  'declaration.missing': ['Декларацию подписали все', 'Everybody signed the declaration'],
  'declaration.signed': ['Вы ещё не подписывали декларацию', 'You have not signed the declaration yet'],
  'declaration.truth': ['Достоверность сведений подтверждена', 'The truth of the statements is confirmed'],
  'declaration.unchecked': [
    'Пункт {item} декларации подтверждён',
    'Item {item} of the declaration is confirmed',
  ],
  'extra.due': ['Срок {due} не раньше дня уведомления', 'The term {due} is not before the day of the notice'],
  'funding.extension': ['К сроку добавлено не больше месяца', 'No more than a month is added'],
  'funding.percents': [
    'Доли этапов вместе дают сто процентов',
    'The shares of the stages make a hundred per cent',
  ],
  'open.library': [
    'Экспертиза нашла в проекте открытую библиотеку ИИ',
    'The review found an open AI library',
  ],
  'open.members': ['Каждый участник назван один раз', 'Every member is named once'],
  'open.months': ['Срок проекта {months} мес. допустим', 'A term of {months} months is allowed'],
  'open.schedule': ['Этапы отвечают сроку {months} мес.', 'The stages fit a term of {months} months'],
  'open.shares': ['Доли участников вместе дают {total}', 'The shares of the members make {total}'],
  'open.total': [
    'Сумма {total} не выше запрошенной {requested}',
    'The sum {total} is not above the requested {requested}',
  ],
  'open.tranches': ['Транши вместе дают {total}', 'The tranches make {total}'],
  'papers.blank': ['Заполнено: {field}', 'Filled in: {field}'],
  'papers.estimate-rows': ['Строки сметы – по одной на участника', 'The estimate has a row for each member'],
  'papers.idle-member': ['У каждого участника есть работы', 'Every member has works'],
  'papers.item-not-allowed': [
    'Строка сметы – оплата работ участника {person}',
    'The row of the estimate pays the works of {person}',
  ],
  'papers.link-stage': ['Ссылка размещается на этапе {given}', 'The link is placed at stage {given}'],
  'papers.over-request': [
    'Доля {sum} участника {person} не выше запрошенной {requested}',
    'The share {sum} of {person} is not above the requested {requested}',
  ],
  'papers.parameter-without-value': ['У каждого параметра есть значение', 'Every parameter has its value'],
  'papers.person-cap': [
    'Доля {sum} участника {person} не больше 2 000 000,00',
    'The share {sum} of {person} is not above 2,000,000.00',
  ],
  'papers.report-kinds': ['Виды отчётности названы', 'The kinds of reports are named'],
  'papers.stage-count': ['Этапов {count}, с номерами подряд', '{count} stages, numbered through'],
  'papers.sum-mismatch': [
    'Доли вместе дают сумму гранта {total}',
    'The shares make the sum of the grant, {total}',
  ],
  'papers.term': [
    'Срок {given} мес. – тот же, что в заявке',
    'The term of {given} months is that of the application',
  ],
  'papers.topic': ['Тема – та же, что у заявки', 'The topic is that of the application'],
  'papers.work-without-member': [
    'У каждой работы есть исполнитель из команды',
    'Every work has somebody of the team',
  ],
  'papers.works-in-stages': [
    'У каждого этапа есть работы, каждая работа в этапе',
    'Every stage has works, every work has a stage',
  ],
  'refuse.already': ['Отказ ещё не записан', 'No refusal is recorded yet'],
  'refuse.breach': ['Основание есть: {ground}', 'There is the ground: {ground}'],
  'register.person': ['{person} – участник', '{person} is a member'],
  'registry.before': [
    'Запись {on} – не раньше подписания {signed}',
    'The entry of {on} is not before the signing on {signed}',
  ],
  'requisites.account': ['{person}: счёт сходится с БИК', '{person}: the account fits the bank code'],
  'requisites.address': ['{person}: адрес регистрации указан', '{person}: the registered address is given'],
  'requisites.bank': ['{person}: банк указан верно', '{person}: the bank is right'],
  'requisites.birth': ['{person}: дата рождения указана верно', '{person}: the day of birth is right'],
  'requisites.duplicate': [
    '{person}: счёт ни у кого больше не указан',
    '{person}: nobody else has the account',
  ],
  'requisites.inn': ['{person}: ИНН верен', '{person}: the tax number is right'],
  'requisites.none': ['Изменения есть', 'Something changes'],
  'requisites.own': ['Реквизиты меняет сам участник', 'The member changes their own details'],
  'requisites.passport': ['{person}: паспорт указан верно', '{person}: the passport is right'],
  'requisites.pending': ['Изменения ждут решения', 'The changes wait for a decision'],
  'requisites.stranger': ['Реквизиты только участников', 'The details are of members only'],
  'sign.already': ['Вы ещё не подписывали договор', 'You have not signed the agreement yet'],
  'sign.authority': [
    'Полномочия подписанта Фонда действуют до {validTo}',
    'The authority of the signer is valid to {validTo}',
  ],
  'sign.consent': ['Согласие дано: {consent}', 'The consent is given: {consent}'],
  'signature.document': ['Подписан именно этот текст', 'This very text is signed'],
  'signature.qualified': ['Подпись того вида, который нужен', 'The signature is of the kind required'],
  'ask.justification': [
    'Обоснование к изменению суммы есть, где оно нужно',
    'A change of the sum is reasoned where it has to be',
  ],
  'stop.reason': ['Причина указана', 'The reason is given'],
})
