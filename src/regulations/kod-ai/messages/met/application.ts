// data file: what an application meets, in words
import { met } from './kit.ts'

/** Requirements of the steps of an application, and of sittings, as met. */
export const applicationMet = met({
  'application.annul-first': [
    'Заключений {person}, которые можно аннулировать, нет',
    '{person} has no conclusion that can be annulled',
  ],
  'application.annulling-act': [
    'Номер и дата отменяющего акта указаны',
    'The number and day of the annulling act are given',
  ],
  'application.attested': [
    'Участник {person} подтвердил все требования',
    'The member {person} confirmed every requirement',
  ],
  'application.base-library': [
    'Ссылка на исходную библиотеку есть, или библиотека новая',
    'The base library is linked, or the library is new',
  ],
  'application.breach-date': [
    'День, когда нарушение установлено, указан',
    'The day the breach was established is given',
  ],
  'application.check-date': [
    'Проверка проведена {checkedOn}, не позже сегодняшнего дня',
    'The check was made on {checkedOn}, not in the future',
  ],
  'application.citizen': [
    'Участник {person} – гражданин Российской Федерации',
    'The member {person} is a citizen of the Russian Federation',
  ],
  'application.civil': ['Проект гражданский, без гостайны', 'The project is civil, without state secrets'],
  'application.competence': [
    'У эксперта {expert} есть компетенция по лоту {lot}',
    'The expert {expert} is competent in the lot {lot}',
  ],
  'application.consent': ['Согласие с условиями конкурса дано', 'The terms of the contest are agreed to'],
  'application.content-changed': [
    'Подписана именно эта заявка: после чтения она не менялась',
    'This very application is signed: it has not changed since it was read',
  ],
  'application.contest-state': [
    'Конкурс на нужном этапе: {state}',
    'The contest is at the right stage: {state}',
  ],
  'application.debt': [
    'Сумма задолженности на день проверки указана',
    'The debt on the day of the check is given',
  ],
  'application.duplicate': [
    'Участник {person} не состоит в другой поданной заявке',
    'The member {person} is in no other filed application',
  ],
  'application.duplicate-applicant': [
    'Другой заявки этого заявителя нет',
    'This applicant has no other application',
  ],
  'application.duplicate-programme': [
    'В другом отборе «Код ИИ» этот заявитель не участвует',
    'This applicant is in no other Code-AI selection',
  ],
  'application.evidence': ['Доказательство приложено', 'The evidence is attached'],
  'application.expert-conflict': [
    'Эксперт {expert} не исключён пунктом 4.6.4',
    'The expert {expert} is not excluded by 4.6.4',
  ],
  'application.expert-inactive': [
    'Запись эксперта {expert} действует',
    'The entry of the expert {expert} is active',
  ],
  'application.expert-suspended': [
    'Запись в базе экспертов не приостановлена',
    'The entry of the register is not suspended',
  ],
  'application.file-name': ['Имя файла «{name}» правильное', 'The file name "{name}" is right'],
  'application.file-pdf': ['Файл «{name}» – PDF', 'The file "{name}" is a PDF'],
  'application.form': [
    'Подписанная форма заявки (приложение № 1) приложена',
    'The signed application form (appendix 1) is attached',
  ],
  'application.grant-cap': [
    'Сумма {total} при {count} участниках в пределах гранта',
    'The sum {total} for {count} members is within the limit',
  ],
  'application.individual': ['Заявитель – {kind}', 'The applicant is: {kind}'],
  'application.intake-ahead': ['Приём заявок начат {from}', 'Applications are taken since {from}'],
  'application.intake-closed': [
    'Приём заявок идёт с {from} по {to}, сегодня {on}',
    'Applications are taken from {from} to {to}, today is {on}',
  ],
  'application.intake-open': ['Приём заявок закончен {to}', 'Intake ended on {to}'],
  'application.leader-id': [
    'Leader-ID участника {person} указан верно',
    'The Leader-ID of the member {person} is right',
  ],
  'application.lot': ['Выбран один лот этого конкурса: {lot}', 'One lot of this contest is chosen: {lot}'],
  'application.name': [
    'Фамилия и имя участника {person} указаны',
    'The member {person} has a surname and a name',
  ],
  'application.no-fund-project': [
    'У участника {person} есть проект Фонда {number}',
    'The member {person} has a project of the Fund, {number}',
  ],
  'application.no-judge': [
    '{person} оценивал эту заявку или голосовал по ней',
    '{person} reviewed this application or voted on it',
  ],
  'application.no-open-tie': [
    'Связь {person} с этой заявкой ждёт решения',
    'The tie of {person} to this application waits for a decision',
  ],
  'application.no-split': [
    'Мнения экспертов о принадлежности к ИИ разошлись',
    'The experts disagree on whether it is AI',
  ],
  'application.not-admissible': ['Нарушенных пунктов нет', 'No clause is broken'],
  'application.not-assigned': [
    'Эксперт {expert} назначен на эту заявку',
    'The expert {expert} is assigned to this application',
  ],
  'application.not-broken': ['Снятие опирается на нарушенные пункты', 'The removal stands on broken clauses'],
  'application.not-member': ['{person} – участник этой заявки', '{person} is a member of this application'],
  'application.other-budget': [
    'Те же работы из бюджета не оплачиваются',
    'The same works are paid from no other budget',
  ],
  'application.own-case': ['Решает не участник заявки', 'Who decides is no member of the application'],
  'application.own-person': ['Связь указана с другим человеком', 'The tie names somebody else'],
  'application.own-ties': [
    'О связях {person} сообщает тот, кто вправе',
    'The ties of {person} are declared by one who may',
  ],
  'application.paper': ['Заявка подана в системе', 'The application is filed in the system'],
  'application.person-twice': ['Участник {person} назван один раз', 'The member {person} is named once'],
  'application.phone': [
    'Телефон участника {person} указан верно',
    'The phone of the member {person} is right',
  ],
  'application.plan': [
    'План на {months} мес.: этапов {stages}, сумма {total}',
    'A plan of {months} months: {stages} stages, {total} in all',
  ],
  'application.positive': ['Сумма каждого участника больше нуля', 'The sum of each member is above zero'],
  'application.project-kind': ['Вид проекта – {kind}', 'The kind of project: {kind}'],
  'application.raise': [
    'Сумма {amount} не больше запрошенной {requested}',
    'The sum {amount} is not above the requested {requested}',
  ],
  'application.register': [
    'Эксперт {expert} есть в базе экспертов Фонда',
    'The expert {expert} is in the register of the Fund',
  ],
  'application.removal-clause': [
    'Пункты, за нарушение которых снимают, названы',
    'The clauses for which it is removed are named',
  ],
  'application.rights-consent': [
    'Права третьих лиц не затронуты, или согласие правообладателя приложено',
    'No rights of others are touched, or their consent is attached',
  ],
  'application.same-expert': [
    'Эксперт {expert} на эту заявку ещё не назначался',
    'The expert {expert} was not assigned to this application before',
  ],
  'application.scope': [
    'Объём работ участника {person} указан',
    'The scope of work of the member {person} is given',
  ],
  'application.self-assigned': ['Эксперта назначает не он сам', 'The expert is assigned by somebody else'],
  'application.signed-already': ['Вы ещё не подписывали', 'You have not signed yet'],
  'application.slot': ['На месте «{slot}» один файл', 'There is one file in the place "{slot}"'],
  'application.statement': [
    'Заявление формы подтверждено: {letter}',
    'A statement of the form is confirmed: {letter}',
  ],
  'application.stop-evidence': [
    'Доказательство для основания {ground} есть',
    'There is evidence for the ground {ground}',
  ],
  'application.stop-kind': [
    'Это решение отвечает тому, заключён ли договор',
    'The decision fits whether there is an agreement',
  ],
  'application.sum': ['Доли участников вместе дают {total}', 'The shares of the members make {total}'],
  'application.team': ['Участников {count}: от 1 до 10', '{count} members: from 1 to 10'],
  'application.term': ['Срок {months} мес. допустим', 'A term of {months} months is allowed'],
  'application.topic': ['Тема проекта указана', 'The project has a topic'],
  'application.tor': ['Техническое задание заполнено', 'The terms of reference are filled in'],
  'application.umnik': [
    'У участника {person} всё нужное о проекте УМНИК указано',
    'The member {person} tells what is needed of the UMNIK project',
  ],
  'application.unknown-review': ['Заключение {review} действует', 'The conclusion {review} is in force'],
  'application.unknown-slot': [
    'Документ «{slot}» в заявке есть',
    'The application has the document "{slot}"',
  ],
  'application.unmarked': ['Просмотрен каждый документ', 'Every document was looked at'],
  'application.unsigned': ['Заявку подписали все участники', 'Every member signed the application'],
  'application.work-type': ['Вид работ – {type}', 'The kind of work: {type}'],
  'conflict-found.undeclared': ['{person}: декларация интересов есть', '{person}: interests are declared'],
  'expert.lots': ['Компетенция по лотам указана', 'Competence in lots is given'],
  'expert.other-person': [
    'Декларацию вносит тот, о ком запись',
    'The declaration is of whom the entry is about',
  ],
  'expert.self-ties': [
    'В декларации {person} названы другие люди',
    'The declaration of {person} names other people',
  ],
  'review.added': ['На каждый добавленный критерий дан ответ', 'Every added criterion is answered'],
  'review.ai-reason': [
    'Причина ответа к показателю {indicator} дана',
    'The answer to the indicator {indicator} has its reason',
  ],
  'review.comment': ['Пояснение к показателю {indicator} дано', 'The indicator {indicator} is explained'],
  'review.made-in': ['Заключение составлено в системе', 'The conclusion is made in the system'],
  'review.result': ['Вид результата выбран: {code}', 'The kind of result is chosen: {code}'],
  'review.score': [
    'Балл по критерию {criterion}: {score}, целое число от 0 до 5',
    'The score of the criterion {criterion}: {score}, whole, from 0 to 5',
  ],
  'review.score-reason': [
    'Балл по критерию {criterion} обоснован',
    'The score of the criterion {criterion} is reasoned',
  ],
  'review.stage': ['Конкурс на этапе экспертизы', 'The contest is at the stage of review'],
  'review.statement': [
    'Заявление об отсутствии заинтересованности дано',
    'The statement of no interest is made',
  ],
  'review.technology': ['Базовая технология выбрана: {code}', 'The base technology is chosen: {code}'],
  'review.tie': [
    'По данным Фонда с заявкой вас ничто не связывает',
    'Nothing that the Fund knows ties you to the application',
  ],
})
