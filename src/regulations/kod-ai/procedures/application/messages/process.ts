import type { Text } from '../../../../../kernel/index.ts'

/** About the steps of an application. */
export const processMessages = {
  'application.intake-closed': {
    ru: 'Приём заявок шёл с {from} по {to}, сегодня {on}',
    en: 'Applications were taken from {from} to {to}, today is {on}',
  },
  'application.intake-ahead': {
    ru: 'Приём заявок начнётся {from}',
    en: 'Applications are taken from {from}',
  },
  'application.intake-open': {
    ru: 'До конца приёма {to} заявки не рассматриваются',
    en: 'Applications are not considered before intake ends on {to}',
  },
  'application.contest-state': {
    ru: 'Это делается на этапе «{needed}», конкурс сейчас в состоянии «{state}»',
    en: 'This belongs to the stage "{needed}", the contest is now in "{state}"',
  },
  'application.duplicate': {
    ru: 'Участник {person} уже состоит в поданной заявке {holder}',
    en: 'The member {person} is already in the filed application {holder}',
  },
  'application.duplicate-applicant': {
    ru: 'Этот заявитель уже подал заявку {holder}',
    en: 'This applicant has already filed the application {holder}',
  },
  'application.duplicate-programme': {
    ru: 'Заявка {holder} этого заявителя рассматривается в другом отборе «Код ИИ»',
    en: 'The application {holder} of this applicant is under review in another Code-AI selection',
  },
  'application.content-changed': {
    ru: 'Заявка изменилась, прочитайте её заново и подпишите',
    en: 'The application has changed, read it anew and sign',
  },
  'application.signed-already': { ru: 'Вы уже подписали', en: 'You have signed already' },
  'application.paper': {
    ru: 'Заявки на бумаге не рассматриваются и не возвращаются',
    en: 'Paper applications are neither considered nor returned',
  },
  'application.unknown-slot': {
    ru: 'В заявке нет документа «{slot}»',
    en: 'The application has no document "{slot}"',
  },
  'application.expert-suspended': {
    ru: 'Запись в базе экспертов приостановлена',
    en: 'The entry of the register is suspended',
  },
  'application.unmarked': {
    ru: 'Просмотрены не все документы: отметьте каждый файл',
    en: 'Not every document was looked at: mark each file',
  },
  'application.not-admissible': {
    ru: 'Заявку нельзя допустить, нарушены пункты: {clauses}',
    en: 'The application cannot be admitted, broken clauses: {clauses}',
  },
  'application.removal-clause': {
    ru: 'Для снятия нужен хотя бы один пункт из 3.1–3.4 и 3.5.а',
    en: 'A removal needs at least one clause of 3.1 to 3.4 and 3.5.a',
  },
  'application.not-broken': {
    ru: 'Пункты не нарушены: {clauses}; проверка нашла: {broken}',
    en: 'These clauses are not broken: {clauses}; the check found: {broken}',
  },
  'application.not-member': {
    ru: '{person} не участник этой заявки',
    en: '{person} is no member of this application',
  },
  'application.evidence': {
    ru: 'Запись о недостоверных данных требует файла-доказательства',
    en: 'A record of false data needs a file as evidence',
  },
  'application.debt': {
    ru: 'Для проверки задолженности нужна сумма на день проверки',
    en: 'A check of debts needs the sum on the day of the check',
  },
  'application.check-date': {
    ru: 'День проверки {checkedOn} ещё не наступил',
    en: 'The day of the check {checkedOn} has not come yet',
  },
  'application.breach-date': {
    ru: 'Для проверки нарушений нужен день, когда нарушение установлено',
    en: 'A check of breaches needs the day the breach was found',
  },
  'application.register': {
    ru: 'Эксперта {expert} нет в базе экспертов Фонда под записью {entry}',
    en: 'The expert {expert} is not in the register of the Fund under the entry {entry}',
  },
  'application.expert-inactive': {
    ru: 'Запись эксперта {expert} не действует',
    en: 'The entry of the expert {expert} is not active',
  },
  'application.competence': {
    ru: 'У эксперта {expert} нет компетенции по лоту {lot}',
    en: 'The expert {expert} has no competence in the lot {lot}',
  },
  'application.expert-conflict': {
    ru: 'Эксперт {expert} исключён: 4.6.4, буква {letter}',
    en: 'The expert {expert} is excluded: 4.6.4, letter {letter}',
  },
  'application.own-case': {
    ru: 'Участник заявки не решает по ней за Фонд: пусть решит другой сотрудник',
    en: 'A member of the application does not decide on it for the Fund: let another officer decide',
  },
  'application.self-assigned': {
    ru: '{expert} не может назначить экспертом себя: пусть назначит другой сотрудник',
    en: '{expert} cannot assign oneself: let another officer assign',
  },
  'application.own-ties': {
    ru: 'О связях {person} заявляет сам участник или сотрудник Фонда',
    en: 'Ties of {person} are declared by that member or by an officer',
  },
  'application.own-person': {
    ru: 'Участник {person} назван сам себе: укажите другого человека',
    en: 'The member {person} names the own person: name another one',
  },
  'application.no-judge': {
    ru: '{person} не оценивал эту заявку и не голосовал по ней',
    en: '{person} neither reviewed this application nor voted on it',
  },
  'application.no-open-tie': {
    ru: 'Нет нерешённой связи {person} с этой заявкой',
    en: 'There is no open tie of {person} to this application',
  },
  'application.annulling-act': {
    ru: 'Укажите номер и дату акта, которым решение отменено',
    en: 'Give number and date of the act that annulled the decision',
  },
  'application.annul-first': {
    ru: 'Заключение {person} ещё можно аннулировать: аннулируйте его или отзовите назначение',
    en: 'The conclusion of {person} can still be annulled: annul it or take the review away',
  },
  'application.same-expert': {
    ru: 'Эксперт {expert} уже назначен или дал заключение',
    en: 'The expert {expert} is assigned or has given a conclusion already',
  },
  'application.not-assigned': {
    ru: 'Эксперт {expert} не назначен на эту заявку',
    en: 'The expert {expert} is not assigned to this application',
  },
  'application.no-split': {
    ru: 'Мнения экспертов о принадлежности к ИИ не разошлись',
    en: 'The experts do not differ on whether it is AI',
  },
  'application.unknown-review': {
    ru: 'Нет действующего заключения {review}',
    en: 'There is no conclusion {review} in force',
  },
  'application.not-ai': {
    ru: 'По критерию 1 проект не относится к ИИ: рекомендовать нельзя',
    en: 'By criterion 1 the project is not AI: it cannot be recommended',
  },
  'application.raise': {
    ru: 'Сумма {amount} больше запрошенной {requested}',
    en: 'The sum {amount} is above the requested {requested}',
  },
  'application.no-fund-project': {
    ru: 'У участника {person} нет незакрытого проекта Фонда {number}',
    en: 'The member {person} has no open project {number} of the Fund',
  },
  'application.stop-evidence': {
    ru: 'Для основания {ground} нужно доказательство',
    en: 'The ground {ground} needs evidence',
  },
  'application.stop-kind': {
    ru: 'До договора заявку отклоняют, после – прекращают финансирование',
    en: 'Before the agreement an application is rejected, after it the funding is stopped',
  },
  'application.sign-please': {
    ru: 'Прочитайте и подпишите заявку',
    en: 'Read and sign the application',
  },
  'application.filed': { ru: 'Заявка подана', en: 'The application is filed' },
  'application.admitted': { ru: 'Заявка допущена к экспертизе', en: 'The application is admitted to review' },
  'application.removed': {
    ru: 'Заявка снята, пункты: {clauses}',
    en: 'The application is removed, clauses: {clauses}',
  },
  'application.decided': { ru: 'По заявке принято решение', en: 'A decision on the application was taken' },
  'application.won': {
    ru: 'Заявка победила, готовьте документы',
    en: 'The application has won, prepare the papers',
  },
} satisfies Record<string, Text>
