import type { CaseFile, Task, Text } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { isSplit } from './actions/resolve-ai-split.ts'
import type { ApplicationFacts } from './facts.ts'
import { unmarked } from './formal.ts'
import { applicationStates } from './states.ts'
import { openTies } from './ties.ts'

type Role = 'lead' | 'member' | 'fund-officer' | 'jury' | 'council' | 'commission' | 'director'
interface ApplicationTask extends Task {
  readonly role: Role
  readonly clause: KodAiClause
}

const task = (
  key: string,
  role: Role,
  clause: KodAiClause,
  title: Text,
  holder: string | null = null,
): ApplicationTask => ({ key, title, role, holder, clause, deadline: null })

const words = {
  sign: { ru: 'Подписать заявку', en: 'Sign the application' },
  submit: { ru: 'Подать заявку', en: 'File the application' },
  mark: { ru: 'Просмотреть документы', en: 'Look at the documents' },
  check: { ru: 'Допустить или снять', en: 'Admit or remove' },
  assign: { ru: 'Назначить не меньше двух экспертов', en: 'Assign at least two experts' },
  split: { ru: 'Решить, относится ли проект к ИИ', en: 'Settle whether the project is AI' },
  recommend: { ru: 'Рекомендовать жюри или нет', en: 'Recommend to the jury or not' },
  jury: { ru: 'Рассмотреть на жюри', en: 'Consider in the jury' },
  council: { ru: 'Рассмотреть на экспертном совете', en: 'Consider in the council' },
  commission: { ru: 'Рассмотреть на комиссии', en: 'Consider in the commission' },
  directorate: { ru: 'Рассмотреть на дирекции', en: 'Consider in the directorate' },
  publish: { ru: 'Опубликовать итоги', en: 'Publish the results' },
  agreement: { ru: 'Заключить договор', en: 'Make the agreement' },
  decide: { ru: 'Решить по пункту 3.7', en: 'Decide under 3.7' },
  tie: {
    ru: 'Решить, что будет с решениями заинтересованного человека',
    en: 'Settle what becomes of the decisions of somebody with an interest',
  },
} satisfies Record<string, Text>

function byState(file: CaseFile<ApplicationFacts>): readonly ApplicationTask[] {
  const { facts, state } = file
  switch (state) {
    case 'prepared': {
      const waiting = facts.members.filter((m) => m.signed === null)
      return waiting.length
        ? waiting.map((m) => task(`sign:${m.person}`, 'member', 'kod-ai:fn12', words.sign, m.person))
        : [task('submit', 'lead', 'kod-ai:3.4/1', words.submit, facts.lead)]
    }
    case 'submitted':
      return unmarked(facts).length
        ? [task('mark', 'fund-officer', 'kod-ai:3.4/2', words.mark)]
        : [task('check', 'fund-officer', 'kod-ai:4.5.1', words.check)]
    case 'in-review': {
      const engaged = facts.experts.filter((e) => e.state === 'assigned' || e.state === 'signed').length
      return [
        ...(engaged < 2 ? [task('assign', 'fund-officer', 'kod-ai:4.6.1/2', words.assign)] : []),
        ...(isSplit(facts) && !facts.ai ? [task('split', 'fund-officer', 'kod-ai:c.1', words.split)] : []),
      ]
    }
    case 'ranked':
      return [task('recommend', 'fund-officer', 'kod-ai:4.7.1', words.recommend)]
    case 'recommended':
      return [task('jury', 'jury', 'kod-ai:4.7.8', words.jury)]
    case 'jury-supported':
      return [task('council', 'council', 'kod-ai:4.8.1/1', words.council)]
    case 'council-supported':
      return [task('commission', 'commission', 'kod-ai:4.9.3', words.commission)]
    case 'commission-supported':
      return [task('directorate', 'director', 'kod-ai:4.10.1', words.directorate)]
    case 'winner':
      return [task('publish', 'fund-officer', 'kod-ai:4.11', words.publish)]
    case 'announced':
      return [task('agreement', 'lead', 'kod-ai:1.3/4', words.agreement, facts.lead)]
    default:
      return []
  }
}

/** Findings of checks that nobody has decided on yet: the Fund may, it need not (`kod-ai:3.7/1`). */
function toDecide(facts: ApplicationFacts): readonly ApplicationTask[] {
  const open = facts.checks.some(
    (c) => c.outcome !== 'clear' && !facts.stops.some((s) => `kod-ai:${s.ground}` === c.clause),
  )
  return open ? [task('decide-3-7', 'fund-officer', 'kod-ai:3.7/1', words.decide)] : []
}

/** Decisions that somebody with a tie had a part in wait for the Fund's word (`kod-ai:4.6.4`). */
function toSettle({ facts, state }: CaseFile<ApplicationFacts>): readonly ApplicationTask[] {
  const over = 'final' in applicationStates[state as keyof typeof applicationStates]
  const persons = over ? [] : [...new Set(openTies(facts).map((t) => t.person))]
  return persons.map((p) => task(`tie:${p}`, 'fund-officer', 'kod-ai:4.6.4', words.tie))
}

export function applicationTasks(file: CaseFile<ApplicationFacts>): readonly ApplicationTask[] {
  const ended = ['removed', 'withdrawn', 'rejected', 'refused', 'left-out'].includes(file.state)
  return ended ? [] : [...byState(file), ...toDecide(file.facts), ...toSettle(file)]
}
