import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type GrantFacts, noFacts } from './facts.ts'
import { messages } from './messages/index.ts'

const working = (amount: number) => ({ amount, unit: 'working-days', shift: true }) as const

/** States in which the agreement is being performed. */
export const performing = ['active', 'final-review', 'completing'] as const
/** States in which money may still be owed. */
export const alive = [...performing, 'suspended', 'terminating', 'terminated', 'fulfilled'] as const
export const everywhere = [...alive, 'closed', 'settled'] as const

/** The words of the grant's procedure. */
export const grantWords = vocabulary<GrantFacts>()({
  id: 'grant',
  regulation: 'kod-ai',
  title: { ru: 'Грант', en: 'Grant' },
  capability: 'grant',
  parent: 'agreement',
  clauses: clauseIds,
  states: {
    active: { title: { ru: 'работы идут', en: 'works under way' }, owner: ['member', 'fund-officer'] },
    'final-review': {
      title: { ru: 'итоговые отчёты на проверке', en: 'final reports under review' },
      owner: ['fund-officer', 'jury'],
    },
    completing: {
      title: {
        ru: 'работы приняты, подтверждается результат',
        en: 'works accepted, the result is being confirmed',
      },
      owner: ['fund-officer', 'member'],
    },
    suspended: {
      title: { ru: 'приостановлен: непреодолимая сила', en: 'suspended: force majeure' },
      owner: ['fund-officer', 'member'],
    },
    terminating: { title: { ru: 'расторгается', en: 'being terminated' }, owner: ['fund-officer', 'member'] },
    terminated: {
      title: { ru: 'расторгнут, расчёты идут', en: 'terminated, being settled' },
      owner: ['fund-officer', 'member'],
    },
    fulfilled: { title: { ru: 'исполнен', en: 'fulfilled' }, owner: ['fund-officer'] },
    closed: { title: { ru: 'закрыт', en: 'closed' }, owner: [], final: true },
    settled: { title: { ru: 'расчёты завершены', en: 'settled' }, owner: [], final: true },
  },
  roles: ['member', 'assigned-monitor', 'fund-officer', 'director', 'finance', 'jury', 'auditor', 'expert'],
  signers: ['director'],
  deadlines: {
    'stage-report': {
      clause: 'kod-ai:6.3/2',
      title: { ru: 'Отчётность этапа', en: 'Reports of the stage' },
      term: 'given',
      side: 'member',
      fires: 'note-missed',
    },
    advance: {
      clause: 'kod-ai:contract-3.3.2',
      title: { ru: 'Перечисление аванса', en: 'Transfer of the advance' },
      term: { amount: 30, unit: 'calendar-days', shift: true },
      side: 'fund',
      fires: 'note-missed',
    },
    'reply-to-request': {
      clause: 'kod-ai:contract-4.1.zh',
      title: { ru: 'Документы по запросу Фонда', en: "Documents at the Fund's request" },
      term: working(10),
      side: 'member',
      fires: 'note-missed',
    },
    'fund-answer': {
      clause: 'kod-ai:contract-4.3.v',
      title: { ru: 'Ответ Фонда грантополучателю', en: 'Answer of the Fund to the grantee' },
      term: working(10),
      side: 'fund',
      fires: 'note-missed',
    },
    'extra-report': {
      clause: 'kod-ai:5.7.r',
      title: { ru: 'Дополнительная отчётность', en: 'Additional report' },
      term: 'given',
      side: 'member',
      fires: 'note-missed',
    },
    survey: {
      clause: 'kod-ai:5.7.t',
      title: { ru: 'Участие в опросе', en: 'Taking a survey' },
      term: 'given',
      side: 'member',
      fires: 'note-missed',
    },
    'notify-return-decision': {
      clause: 'kod-ai:contract-4.3.b',
      title: { ru: 'Уведомление о решении о возврате', en: 'Notice of the decision on return' },
      term: working(3),
      side: 'fund',
      fires: 'note-missed',
    },
    'return-unused': {
      clause: 'kod-ai:6.15/2',
      title: { ru: 'Возврат неиспользованных средств', en: 'Return of unused money' },
      term: working(10),
      side: 'member',
      fires: 'note-missed',
    },
    'return-on-demand': {
      clause: 'kod-ai:contract-8.7.2',
      title: { ru: 'Возврат по требованию', en: 'Return on demand' },
      term: { amount: 30, unit: 'calendar-days', shift: true },
      side: 'member',
      fires: 'note-missed',
    },
    'return-on-refusal': {
      clause: 'kod-ai:contract-3.4',
      title: { ru: 'Возврат при отказе от гранта', en: 'Return after a refusal of the grant' },
      term: { amount: 1, unit: 'months', shift: true },
      side: 'member',
      fires: 'note-missed',
    },
    'return-by-demand-date': {
      clause: 'kod-ai:contract-4.1.z',
      title: { ru: 'Возврат в срок, названный в требовании', en: 'Return by the day the demand names' },
      term: 'given',
      side: 'member',
      fires: 'note-missed',
    },
  },
  messages,
  initial: noFacts,
})

export const { action } = grantWords
