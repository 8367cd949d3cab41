import type { Text } from '../../../../../kernel/index.ts'
import { importMessages } from '../../imported/index.ts'

/** What is said of a grant that is taken over from a registry. */
export const importedMessages = {
  ...importMessages,
  'import.stages': {
    ru: 'При сроке {months} мес. этапов {count}, в реестре {given}',
    en: 'A term of {months} months has {count} stages, the registry shows {given}',
  },
  'import.tranches': {
    ru: 'Транши вместе {sum}, а грант {total}',
    en: 'The tranches make {sum}, the grant is {total}',
  },
  'import.shares': {
    ru: 'Доли участников вместе {sum}, а грант {total}',
    en: "The members' shares make {sum}, the grant is {total}",
  },
  'import.positive': {
    ru: 'Сумма {amount} должна быть больше нуля',
    en: 'The sum {amount} must be above zero',
  },
  'import.person-once': {
    ru: 'Один участник назван дважды: {list}',
    en: 'One member is named twice: {list}',
  },
  'import.lot': { ru: 'Такого лота нет: {lot}', en: 'There is no such lot: {lot}' },
  'import.lines': {
    ru: 'Этап {stage}: строки выплаты вместе {sum}, транш {amount}; по строке на участника',
    en: 'Stage {stage}: the lines of the payment make {sum}, the tranche is {amount}; one line a member',
  },
  'import.spent': {
    ru: 'Этап {stage}: расходы указывают по каждому участнику, когда отчёт подан, и только тогда',
    en: 'Stage {stage}: expenses are given for each member once the report is filed, and only then',
  },
  'import.previous': {
    ru: 'Этап {stage} не может идти впереди этапа {previous}',
    en: 'The stage {stage} cannot be ahead of the stage {previous}',
  },
  'import.accepted': {
    ru: 'Этап {stage} принят, а отчёта по нему нет',
    en: 'The stage {stage} is accepted without a report',
  },
  'import.overspent': {
    ru: 'Израсходовано {spent} и возвращено {returned} при выплаченных {paid}',
    en: '{spent} is spent and {returned} returned of the {paid} that was paid',
  },
  'import.stranger': { ru: 'Не участники гранта: {list}', en: 'No members of the grant: {list}' },
  'import.state': {
    ru: 'По отчётам и актам состояние – {shown}, в реестре {given}',
    en: 'By reports and acts the state is {shown}, the registry says {given}',
  },
  'import.library': {
    ru: 'Итоговый отчёт подан: нужны ссылки на репозиторий и лицензию',
    en: 'The final report is filed: links to the repository and the licence are needed',
  },
  'import.paid-early': {
    ru: 'Транш {stage} выплачен {on}, до акта предыдущего этапа',
    en: 'The tranche {stage} was paid on {on}, before the act of the stage before',
  },
  'import.filed-late': {
    ru: 'Отчётность этапа {stage} подана {on}, позже срока {due}',
    en: 'The reports of the stage {stage} were filed on {on}, after {due}',
  },
  'import.requisites': {
    ru: 'Нет реквизитов для выплат: {list}',
    en: 'Requisites for payments are missing: {list}',
  },
  'import.held': {
    ru: 'В этой очереди участник {person} числится и в деле {case}',
    en: 'In this round {person} also stands in the case {case}',
  },
} as const satisfies Record<string, Text>
