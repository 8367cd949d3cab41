import type { Text } from '../../../../../kernel/index.ts'

/** Reports, their review, acts, links and completion. */
export const reportMessages = {
  'report.stage': { ru: 'Этапа {stage} нет в плане', en: 'The schedule has no stage {stage}' },
  'report.status': {
    ru: 'Отчётность этапа {stage} сейчас в состоянии «{status}»',
    en: 'The reports of the stage {stage} are in the state "{status}" now',
  },
  'report.previous': {
    ru: 'Сначала – отчётность этапа {stage}',
    en: 'The reports of the stage {stage} come first',
  },
  'report.documents': { ru: 'Не приложено: {list}', en: 'Not attached: {list}' },
  'report.kind': {
    ru: 'Для этого этапа отчёт – {kind}',
    en: 'For this stage the report is {kind}',
  },
  'report.blank': { ru: 'Не заполнено: {field}', en: 'Not filled in: {field}' },
  'report.link': {
    ru: 'Ссылка {url} не прошла проверку',
    en: 'The link {url} did not pass the check',
  },
  'report.licence': {
    ru: 'Лицензия «{licence}» не из свободных бессрочных',
    en: 'The licence "{licence}" is not a free and perpetual one',
  },
  'report.declared': {
    ru: 'Не сопоставлены заявленные результаты: {list}',
    en: 'Declared results without a match: {list}',
  },
  'report.works': { ru: 'Работы этапа не выполнены: {list}', en: 'Works of the stage are not done: {list}' },
  'report.truth': {
    ru: 'Нужно заявление о полноте и достоверности',
    en: 'The statement of completeness and truth is needed',
  },
  'report.signatures': { ru: 'Отчёт не подписали: {list}', en: 'The report is not signed by: {list}' },
  'expenses.rows': {
    ru: 'Строки отчёта – оплата участников в порядке сметы: {list}',
    en: 'The rows are the pay of the members in the order of the estimate: {list}',
  },
  'expenses.approved': {
    ru: '{person}: по смете {approved}, а указано {given}',
    en: '{person}: the estimate says {approved}, the report {given}',
  },
  'expenses.negative': { ru: '{person}: отрицательный расход', en: '{person}: a negative expense' },
  'expenses.cumulative': {
    ru: '{person}: с начала договора {given}, а прошлый отчёт и этап дают {expected}',
    en: '{person}: {given} since the start, the last report and the stage give {expected}',
  },
  'expenses.over': {
    ru: '{person}: израсходовано {given} при смете {approved}',
    en: '{person}: {given} spent with {approved} in the estimate',
  },
  'expenses.explain': {
    ru: '{person}: поясните в примечании, почему расхода нет',
    en: '{person}: say in the note why nothing was spent',
  },
  'expenses.over-stage': {
    ru: 'Расход {spent} больше сумм этапов {stages}: нужно примечание',
    en: 'The spending of {spent} exceeds the sums of the stages, {stages}: a note is needed',
  },
  'expenses.stage-cost': {
    ru: 'Стоимость этапа {cost}, а указано {given}',
    en: 'The cost of the stage is {cost}, given is {given}',
  },
  'act.summary': {
    ru: 'Краткое описание работ – от 20 до 4000 знаков',
    en: 'The short description has 20 to 4000 characters',
  },
  'act.sum': { ru: '{field}: {expected}, а указано {given}', en: '{field}: {expected}, given is {given}' },
  'act.text': { ru: 'Нужен отпечаток текста акта', en: 'The hash of the text of the act is needed' },
  'act.previous': {
    ru: 'Сначала подписываются акты этапов: {list}',
    en: 'The acts of these stages are signed first: {list}',
  },
  'act.signed': { ru: 'Вы уже подписали акт', en: 'You have signed the act already' },
  'act.members': { ru: 'Акт не подписали участники: {list}', en: 'The act is not signed by: {list}' },
  'values.wrong': { ru: '{table}: {codes}', en: '{table}: {codes}' },
  'remarks.none': { ru: 'Нужен перечень доработок', en: 'A list of fixes is needed' },
  'approve.kinds': {
    ru: 'На этом этапе нет документов: {list}',
    en: 'This stage has no documents: {list}',
  },
  'approve.jury': {
    ru: 'По итоговой отчётности нет заключения жюри',
    en: 'There is no opinion of the jury on the final reports',
  },
  'approve.link': {
    ru: 'Рабочая ссылка проверена раньше чем {days} дней назад или не работает',
    en: 'The working link was checked over {days} days ago or does not work',
  },
  'monitor.member': {
    ru: 'Участник команды не проверяет свой проект',
    en: 'A member does not review the own project',
  },
  'monitor.conflict': {
    ru: 'У проверяющего есть конфликт интересов',
    en: 'The reviewer has a conflict of interest',
  },
  'monitor.entry': {
    ru: 'Запись реестра не принадлежит {person}',
    en: 'The entry of the register is not that of {person}',
  },
  'monitor.tied': {
    ru: 'По реестру и заявке проверяющий связан с участником: назначьте другого',
    en: 'By register and application the reviewer is tied to a member: assign another',
  },
  'jury.tied': {
    ru: '{person} связан с участником: отметьте конфликт, голос не учитывается',
    en: '{person} is tied to a member: mark the conflict, the vote does not count',
  },
  'jury.quorum': { ru: 'Кворума жюри нет: {reason}', en: 'The jury had no quorum: {reason}' },
  'jury.decision': {
    ru: 'Из голосов следует «{counted}» ({reason}), а указано «{given}»',
    en: 'The votes give "{counted}" ({reason}), stated is "{given}"',
  },
  'jury.stage': {
    ru: 'Жюри рассматривает только поданную итоговую отчётность',
    en: 'The jury reviews filed final reports only',
  },
  'requirement.known': { ru: 'Требование {key} уже есть', en: 'The requirement {key} is there already' },
  'requirement.unknown': { ru: 'Требования {key} нет', en: 'There is no requirement {key}' },
  'requirement.late': {
    ru: 'Итоговый акт подписан: требования не добавляются',
    en: 'The final act is signed: no requirement is added',
  },
  'register.person': { ru: '{person} – не участник', en: '{person} is no member' },
  'publication.proof': {
    ru: 'Упоминание Фонда и федерального проекта подтверждается ссылкой или файлом',
    en: 'The credit to the Fund and the federal project is proved by a link or a file',
  },
  'complete.letter': { ru: 'Не выполнено условие «{letter}»', en: 'The condition "{letter}" is not met' },
  'fulfil.condition': { ru: 'Не выполнено условие {number}', en: 'The condition {number} is not met' },
  'fulfil.values': {
    ru: 'Результат или показатель не достигнут',
    en: 'The result or the indicator is not reached',
  },
  'fulfil.early': {
    ru: 'Завершить можно не раньше {earliest}',
    en: 'It may be finished on {earliest} at the earliest',
  },
  'fulfil.duties': { ru: 'Не исполнены обязанности: {list}', en: 'Open duties: {list}' },
  'close.owed': {
    ru: 'Не возвращено: по требованиям {claimed}, неизрасходовано {unspent}',
    en: 'Not returned: under claims {claimed}, unspent {unspent}',
  },
  'close.demand': { ru: 'Неустойка не оплачена: {left}', en: 'The penalty is not paid: {left}' },
} as const satisfies Record<string, Text>
