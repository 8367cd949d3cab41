import type { Text } from '../../../../kernel/index.ts'
import { importMessages } from '../imported/index.ts'

/** What the guards of the contest say. */
export const contestMessages = {
  ...importMessages,
  'import.intake': {
    ru: 'Состояние «{state}» не вяжется с приёмом по {to} и днём реестра {on}',
    en: 'The state "{state}" does not fit an intake until {to} and the day of the registry, {on}',
  },
  'import.stage': {
    ru: 'Конец этапа {stage} не вяжется с состоянием «{state}»: указывают концы всех прошедших этапов и только их',
    en: 'The end of the stage {stage} does not fit the state "{state}": give the ends of all past stages and of no other',
  },
  'import.directorate': {
    ru: 'Итоги утверждает протокол дирекции: нужны его номер и дата',
    en: 'Results are approved by a protocol of the directorate: its number and date are needed',
  },
  'contest.lots': {
    ru: 'Лоты выбираются из пяти направлений, каждый не больше одного раза: {lots}',
    en: 'Lots are taken from the five directions, each once at most: {lots}',
  },
  'contest.budget': {
    ru: 'Сумма грантов ограничена субсидией Фонду; объём {budget} должен быть больше нуля',
    en: 'Grants are limited by the subsidy of the Fund; the volume {budget} must be above zero',
  },
  'contest.reading-place': {
    ru: 'Неясного места «{place}» в Положении не отмечено',
    en: 'The regulation has no unclear place "{place}"',
  },
  'contest.reading-way': {
    ru: 'Прочтения «{way}» нет, есть: {ways}',
    en: 'There is no reading "{way}", there are: {ways}',
  },
  'contest.reading-same': {
    ru: 'Это место так и читается',
    en: 'The place is read like this already',
  },
  'contest.publication': {
    ru: 'Приём открывается, когда на сайте опубликованы объявление и Положение',
    en: 'Intake opens once the announcement and the regulation are on the site',
  },
  'contest.intake-short': {
    ru: 'От объявления {announced} до конца приёма {to} должно быть не меньше {least} дней, выходит {days}',
    en: 'From the announcement {announced} to the close of intake {to} at least {least} days are needed, there are {days}',
  },
  'contest.window-short': {
    ru: 'Приём с {from} по {to} длится {days} дней, нужно не меньше {least}',
    en: 'Intake from {from} to {to} lasts {days} days, at least {least} are needed',
  },
  'contest.window-past': {
    ru: 'Приём не может начаться {from}, раньше объявления {announced}',
    en: 'Intake cannot begin on {from}, before the announcement of {announced}',
  },
  'contest.plan-order': {
    ru: 'По плану этап {stage} кончается {ends}, раньше предыдущего ({before})',
    en: 'By the plan stage {stage} ends on {ends}, before the previous one ({before})',
  },
  'contest.plan-stage': {
    ru: 'По плану этап {stage} кончается {ends}, позже предельного дня {due}',
    en: 'By the plan stage {stage} ends on {ends}, after its last day {due}',
  },
  'contest.plan-total': {
    ru: 'По плану этапы 2–7 кончаются {ends}, а девяностый день – {cap}',
    en: 'By the plan stages 2 to 7 end on {ends}, the ninetieth day is {cap}',
  },
  'contest.shortening': {
    ru: 'Объявленный приём до {was} можно продлить, но не сократить до {to}',
    en: 'The announced intake until {was} may be extended, not shortened to {to}',
  },
  'contest.outage': {
    ru: 'Сбой с {from} по {to} не задел приём с {opened} по {closed} или ещё не кончился',
    en: 'The outage from {from} to {to} did not touch the intake from {opened} to {closed}, or is not over',
  },
  'contest.outage-days': {
    ru: 'Сбой отнял дней: {lost}; приём продлевается не меньше чем по {least}',
    en: 'The outage took {lost} days away: intake is extended at least until {least}',
  },
  'contest.outage-act': {
    ru: 'Акт от {date} не может быть позже сегодняшнего дня {on}',
    en: 'An act of {date} cannot be later than today, {on}',
  },
  'contest.outage-late': {
    ru: 'Приём возобновляют, пока идёт срок формальной проверки: по {due}',
    en: 'Intake is opened again while the term of the formal check runs: until {due}',
  },
  'contest.check-begun': {
    ru: 'Формальная проверка уже начата по заявкам: {numbers}',
    en: 'The formal check of these applications has begun: {numbers}',
  },
  'contest.extended': {
    ru: 'Приём заявок продлён для всех до {to} включительно',
    en: 'Intake of applications is extended for everybody through {to}',
  },
  'contest.criterion-consent': {
    ru: 'Дополнительный критерий требует согласия Министерства: письмо не позже публикации {publishedOn}',
    en: 'A criterion may be added with the consent of the Ministry: a letter not later than the publication of {publishedOn}',
  },
  'contest.criterion-new': {
    ru: 'Критерий «{key}» уже добавлен',
    en: 'The criterion "{key}" is added already',
  },
  'contest.intake-open': {
    ru: 'Приём открыт по {to} включительно: до его конца заявки не рассматриваются',
    en: 'Intake is open through {to}: applications are not considered before it ends',
  },
  'contest.late': {
    ru: 'Этап {stage} кончается {ended}, предельный день был {due}: нужна причина',
    en: 'Stage {stage} ends on {ended}, its last day was {due}: a reason is needed',
  },
  'contest.unchecked': {
    ru: 'Не проверены заявки: {numbers}',
    en: 'These applications are not checked: {numbers}',
  },
  'contest.two-reviews': {
    ru: 'Меньше двух подписанных заключений у заявок: {numbers}',
    en: 'These applications have fewer than two signed conclusions: {numbers}',
  },
  'contest.rating-errors': {
    ru: 'Рейтинг не строится из-за заявок: {numbers}',
    en: 'The rating cannot be made because of these applications: {numbers}',
  },
  'contest.undecided': {
    ru: 'Без решения этого этапа остаются заявки: {numbers}',
    en: 'These applications have no decision of this stage: {numbers}',
  },
  'contest.unrecommended': {
    ru: 'Не решено, рекомендовать ли жюри заявки: {numbers}',
    en: 'Not decided whether to recommend to the jury: {numbers}',
  },
  'contest.protocol': {
    ru: 'Следующий этап открывает только подписанный протокол, а его ещё нет',
    en: 'Only a signed protocol opens the next stage, and there is none yet',
  },
  'contest.sitting-open': {
    ru: 'Есть заседания этого этапа, протоколы которых не подписаны',
    en: 'There are sittings of this stage whose protocols are not signed',
  },
  'contest.order-new': {
    ru: 'Изменить состав можно только новым документом, {number} уже использован',
    en: 'The membership changes only by a new document, {number} is used already',
  },
  'contest.one-chair': {
    ru: 'В жюри нужен ровно один председатель, сейчас {chairs}',
    en: 'A jury needs exactly one chair, there are {chairs}',
  },
  'contest.entry': {
    ru: 'Запись {entry} в реестре не принадлежит {person}',
    en: 'The entry {entry} of the register is not that of {person}',
  },
  'contest.seat-once': {
    ru: 'Один человек занимает одно место: {person}',
    en: 'One person takes one seat: {person}',
  },
  'contest.category': {
    ru: 'Категория «{category}» не названа в пункте: {allowed}',
    en: 'The category "{category}" is not named in the clause: {allowed}',
  },
  'contest.jury-locked': {
    ru: 'После конца этапа состав не меняется',
    en: 'The membership does not change after the end of the stage',
  },
  'contest.budget-exceeded': {
    ru: 'Одобрено {approved} при объёме {budget}: не хватает {gap}',
    en: '{approved} is approved within {budget}: {gap} is lacking',
  },
  'contest.agreements-open': {
    ru: 'Не завершены договоры по заявкам: {numbers}',
    en: 'The agreements of these applications are not settled: {numbers}',
  },
  'contest.protocol-date': {
    ru: 'Протокол от {date} не может быть раньше конца предыдущего этапа {before}',
    en: 'A protocol of {date} cannot be before the end of the previous stage {before}',
  },
} satisfies Record<string, Text>
