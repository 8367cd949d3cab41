// data file: what findings of the rules say
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Messages of the rules: key to text with `{operand}` places; a breach has its own words and what to do. */
export const ruleMessages = {
  'accession.notice': t('Уведомление от {date}: {proper}', 'Notice of {date}: {proper}'),
  'accession.proper': t(
    'Есть надлежащее уведомление депозитария',
    'There is a proper notice to the depositary',
  ),
  'accession.proper.broken': t(
    'Надлежащего уведомления нет: исправьте и подайте новое, дефектное срока не начинает',
    'There is no proper notice: mend it and file a new one, a defective one starts no clock',
  ),
  'accession.signed': t('Соглашение подписано', 'The agreement is signed'),
  'accession.signed.broken': t(
    'Подписи ещё нет: подпишите по своим процедурам',
    'It is not signed yet: sign under your own procedures',
  ),
  'accession.from': t(
    'Соглашение действует для Стороны с {date}',
    'The agreement binds the Party from {date}',
  ),
  'withdrawal.term': t('Выход {exit} – не раньше {earliest}', 'The exit on {exit} is not before {earliest}'),
  'withdrawal.term.broken': t(
    'Выход {exit} слишком рано: самый ранний день – {earliest}',
    'The exit on {exit} is too early: the earliest day is {earliest}',
  ),
  'meeting.not-counted': t(
    'Собрание {date} ({by}) не засчитано: нужны протокол и организатор CSR',
    'The meeting of {date} ({by}) does not count: it takes a protocol and CSR as organiser',
  ),
  'meeting.due': t('Собрание ещё можно провести до {to}', 'A meeting may still be held until {to}'),
  'meeting.held': t('Собрание полугодия {halfYear} проведено', 'The meeting of {halfYear} was held'),
  'meeting.held.broken': t(
    'Собрания за {halfYear} не было: запишите причину и проведите следующее',
    'There was no meeting in {halfYear}: record why and hold the next one',
  ),
  'ranking.no-data': t('{id}: нет данных, места нет', '{id}: no data, no rank'),
  'ranking.place': t('{id}: место {rank}', '{id}: rank {rank}'),
  'category.named': t('Категория: {category}', 'Category: {category}'),
  'category.level': t('Уровень органа назван', 'The level of the body is named'),
  'category.level.broken': t(
    'Назовите уровень: федеральный, региональный или муниципальный',
    'Name the level: federal, regional or municipal',
  ),
  'category.region': t('Регион назван', 'The region is named'),
  'category.region.broken': t('Назовите код региона', 'Name the code of the region'),
  'category.form': t('Вид организации назван', 'The kind of organisation is named'),
  'category.form.broken': t(
    'Выберите вид организации публичного сектора',
    'Choose the kind of public-sector organisation',
  ),
  'category.control': t('Публичный контроль есть', 'There is public control'),
  'category.control.broken': t(
    'Без публичного контроля это не организация публичного сектора: выберите другую категорию',
    'Without public control it is no public-sector organisation: choose another category',
  ),
  'category.founder': t('Публичный учредитель есть', 'There is a public founder'),
  'category.founder.broken': t(
    'У НКО нет публичного учредителя: выберите другую категорию',
    'The non-profit has no public founder: choose another category',
  ),
  'category.field': t('Сфера деятельности названа', 'The field is named'),
  'category.field.broken': t(
    'Назовите сферу: наука, информация и анализ или экспертиза',
    'Name the field: science, information and analysis, or expertise',
  ),
  'category.russian': t('Российское юридическое лицо', 'A Russian legal entity'),
  'category.russian.broken': t(
    'AI-компания – только российское юридическое лицо',
    'An AI company is a Russian legal entity only',
  ),
  'category.ai-business': t('Бизнес в сфере ИИ есть', 'It does business in AI'),
  'category.ai-business.broken': t(
    'Подтвердите бизнес в сфере технологий ИИ',
    'Confirm business in AI technologies',
  ),
  'consent.enough': t('Согласий достаточно: {agreed} из {all}', 'Consents suffice: {agreed} of {all}'),
  'consent.enough.broken': t(
    'Согласий мало: {agreed} из {all}; дождитесь явных ответов',
    'Too few consents: {agreed} of {all}; wait for explicit answers',
  ),
  'consent.silent': t('{party} молчит: молчание – не согласие', '{party} is silent: silence is no consent'),
  'amendment.protocol': t('Есть отдельный протокол', 'There is a protocol of its own'),
  'amendment.protocol.broken': t('Оформите отдельный протокол', 'Draw up a protocol of its own'),
  'passport.sections': t('Разделы паспорта заполнены', 'The sections of the passport are filled'),
  'passport.sections.broken': t(
    'Заполните название, этапы и источники бюджета',
    'Fill in the title, the stages and the sources of the budget',
  ),
  'passport.technology': t('Технология названа', 'The technology is named'),
  'passport.technology.broken': t('Выберите группу технологий', 'Choose a group of technologies'),
  'passport.no-joint': t('Общего имущества и прибыли нет', 'No joint property and no profit'),
  'passport.no-joint.broken': t(
    'Общее имущество и распределение прибыли не допускаются: нужен отдельный договор',
    'Joint property and sharing of profit are not allowed: that takes a separate contract',
  ),
  'passport.effect': t('Эффект цели выбран', 'An effect of the goal is chosen'),
  'passport.effect.broken': t('Выберите хотя бы один эффект цели', 'Choose at least one effect of the goal'),
  'passport.task': t('Задача выбрана', 'A task is chosen'),
  'passport.task.broken': t('Выберите хотя бы одну из пяти задач', 'Choose at least one of the five tasks'),
  'passport.principles': t('Ответы на семь принципов есть', 'The seven principles are answered'),
  'passport.principles.broken': t('Нет ответов на принципы: {missing}', 'Principles not answered: {missing}'),
  'passport.people': t('Человек в центре: ответ есть', 'People first: answered'),
  'passport.people.broken': t(
    'Напишите, как проект служит правам и благосостоянию людей',
    'Write how the project serves the rights and welfare of people',
  ),
  'passport.impact': t('Воздействие оценено с экспертом', 'The impact is assessed with an expert'),
  'passport.impact.broken': t(
    'Опишите отрицательные последствия и назовите внешнего эксперта',
    'Describe negative effects and name an external expert',
  ),
  'passport.components': t('Происхождение компонентов названо', 'The origin of components is named'),
  'passport.components.broken': t(
    'Назовите происхождение компонентов и план замещения иностранных',
    'Name the origin of components and a plan to substitute foreign ones',
  ),
  'passport.interests': t('Интересы трёх групп описаны', 'The interests of three groups are described'),
  'passport.interests.broken': t(
    'Опишите, что получат заказчики, разработчики и потребители',
    'Describe what customers, developers and consumers get',
  ),
  'passport.competition': t('Равные возможности есть', 'There are equal opportunities'),
  'passport.competition.broken': t(
    'Объясните, почему малый бизнес исключён, или снимите условие',
    'Explain why small business is left out, or drop the condition',
  ),
  'passport.risks': t('Эффекты и меры против рисков названы', 'Effects and measures against risks are named'),
  'passport.risks.broken': t(
    'Нужны эффект и риск, у каждого риска – мера и ответственный',
    'Name an effect and a risk, each risk with a measure and an owner',
  ),
  'passport.conformity': t(
    'Соответствие этике и праву подписано',
    'Conformity with ethics and law is signed',
  ),
  'passport.conformity.broken': t(
    'Подпишите соответствие этике и праву',
    'Sign the conformity with ethics and law',
  ),
  'passport.directions': t('Направления названы', 'The directions are named'),
  'passport.directions.broken': t(
    'Назовите направления с 1 по {directions}',
    'Name directions from 1 to {directions}',
  ),
  'passport.measured': t('У эффектов есть база и единица', 'Effects have a baseline and a unit'),
  'passport.measured.broken': t(
    'Укажите у каждого эффекта базу и единицу',
    'Give each effect a baseline and a unit',
  ),
  'pilot.price': t('Цена пилота – ноль', 'The price of the pilot is nil'),
  'pilot.price.broken': t(
    'Пилот безвозмездный: цена должна быть 0.00',
    'A pilot is free: the price must be 0.00',
  ),
  'pilot.after': t('Обязанности купить после нет', 'No duty to buy afterwards'),
  'pilot.after.broken': t('Уберите обязанность платить после пилота', 'Drop the duty to pay after the pilot'),
  'pilot.no-offer': t('Это не оферта', 'This is not an offer'),
  'initiative.contract': t(
    'Отдельный договор есть или инвестиций нет',
    'There is a separate contract, or no investment',
  ),
  'initiative.contract.broken': t(
    'Для инвестиций укажите отдельный договор',
    'Name a separate contract for the investment',
  ),
  'initiative.no-money': t('Денег на платформе нет', 'The platform holds no money'),
  'pledge.in-time': t('Намерение подано до {deadline}', 'The pledge came by {deadline}'),
  'pledge.in-time.broken': t('Срок намерений прошёл {deadline}', 'The term of pledges passed on {deadline}'),
  'force.signed': t('Действует с {from}', 'In force from {from}'),
  'force.signed.broken': t(
    'Никто не подписал: Соглашение не действует',
    'Nobody signed: the agreement is not in force',
  ),
  'notified.all': t('Извещены все Стороны', 'All Parties were told'),
  'notified.all.broken': t('Извещены не все, осталось: {missing}', 'Not all were told, left: {missing}'),
  'acts.passed': t('Горизонт акта прошёл {horizon}', 'The horizon of the act passed on {horizon}'),
  'acts.valid': t('Горизонт акта – {horizon}', 'The horizon of the act is {horizon}'),
  'listing.order': t('Порядок один для всех, найдено: {count}', 'One order for all, found: {count}'),
  'listing.no-offer': t('Перечень – не оферта', 'The list is not an offer'),
  'evaluator.free': t('Оценщик независим', 'The evaluator is independent'),
  'evaluator.free.broken': t(
    'Оценщик связан с предметом: {conflicts}. Назначьте другого',
    'The evaluator is tied to the matter: {conflicts}. Assign another',
  ),
  'information.kind': t('Вид информации: {kind}', 'Kind of information: {kind}'),
  'information.open': t('Сведения открытые', 'The information is open'),
  'information.open.broken': t(
    'Конфиденциальное в открытый канал не помещают: заведите ресурс с условиями доступа',
    'Confidential things do not go into the open channel: make a resource with terms of access',
  ),
  'information.resource': t(
    'Это ресурс со своими условиями доступа',
    'This is a resource with terms of access of its own',
  ),
  'event.dates': t('Мероприятие: {start}–{end}', 'The event: {start}–{end}'),
  'event.dates.broken': t(
    'Окончание {end} раньше начала {start}',
    'The end {end} is before the start {start}',
  ),
  'event.categories': t('Открыто всем категориям', 'Open to all categories'),
  'event.categories.broken': t(
    'Закрыто для категорий: {missing}. Откройте всем Сторонам',
    'Closed to: {missing}. Open it to all Parties',
  ),
} as const
