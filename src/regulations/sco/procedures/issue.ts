import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../kernel/index.ts'
import {
  common,
  conflict,
  coordinators,
  fileText,
  forbidden,
  plainRow,
  roles,
  shown,
  someText,
  t,
} from './shared/index.ts'

const levels = ['working-group', 'heads-meeting', 'secretariat'] as const
type Level = (typeof levels)[number]

export interface IssueFacts {
  readonly topic: string
  readonly raisedBy: string
  readonly level: Level
  readonly remarks: readonly { readonly on: IsoDate; readonly by: string; readonly text: string }[]
  readonly escalations: readonly {
    readonly on: IsoDate
    readonly from: Level
    readonly to: Level
    readonly reason: string
  }[]
  readonly mailings: readonly { readonly on: IsoDate; readonly document: string; readonly number: string }[]
  readonly outcome: string | null
}
const initial: IssueFacts = {
  topic: '',
  raisedBy: '',
  level: 'working-group',
  remarks: [],
  escalations: [],
  mailings: [],
  outcome: null,
}

/** Three coordinators: none decides for a Party, so an issue ends with a recommendation (`sco:V/2`). */
const words = vocabulary<IssueFacts>()({
  ...common,
  id: 'sco-issue',
  title: t('Вопрос координации', 'Issue of coordination', '协调事项'),
  states: {
    open: { title: t('рассматривается', 'under consideration', '审议中'), owner: coordinators },
    closed: {
      title: t('закрыт рекомендацией', 'closed with a recommendation', '以建议结案'),
      owner: [],
      final: true,
    },
  },
  initial,
})

const raise = words.action({
  name: 'raise',
  title: t('Поставить вопрос', 'Raise an issue', '提出事项'),
  clauses: ['sco:V/2'],
  by: roles,
  from: 'new',
  to: 'open',
  input: z.strictObject({ topic: someText(), level: z.enum(levels) }),
  effect: (_, { input, actor }) => ({ ...initial, ...input, raisedBy: actor.role }),
})

const remark = words.action({
  name: 'remark',
  title: t('Добавить замечание', 'Add a remark', '补充意见'),
  clauses: ['sco:V/2'],
  by: roles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({ text: someText() }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    remarks: [...facts.remarks, { on, by: actor.role, text: input.text }],
  }),
})

const escalate = words.action({
  name: 'escalate',
  title: t('Вынести на Совещание руководителей', 'Take to the meeting of heads', '提交负责人会议'),
  clauses: ['sco:V/2'],
  by: ['sco-working-group', 'sco-secretariat'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ reason: someText() }),
  guard(guard, { facts }) {
    guard.ensure(
      facts.level !== 'heads-meeting',
      'sco:V/2',
      'thing.once',
      { id: 'heads-meeting' },
      conflict('ALREADY_THERE'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    level: 'heads-meeting' as const,
    escalations: [
      ...facts.escalations,
      { on, from: facts.level, to: 'heads-meeting' as const, reason: input.reason },
    ],
  }),
})

const circulate = words.action({
  name: 'circulate',
  title: t('Разослать документ', 'Circulate a document', '分发文件'),
  clauses: ['sco:V/2'],
  by: ['sco-secretariat'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ document: fileText(), number: someText(100) }),
  effect: (facts, { input, on }) => ({ ...facts, mailings: [...facts.mailings, { ...input, on }] }),
})

const close = words.action({
  name: 'close',
  title: t('Закрыть рекомендацией', 'Close with a recommendation', '以建议结案'),
  clauses: ['sco:V/2'],
  by: coordinators,
  from: ['open'],
  to: 'closed',
  input: z.strictObject({ recommendation: someText() }),
  guard(guard, { facts, actor }) {
    const isTheirs = actor.role === `sco-${facts.level}`
    guard.ensure(isTheirs, 'sco:V/2', 'issue.level', { level: facts.level }, forbidden('OTHER_LEVEL'))
  },
  effect: (facts, { input }) => ({ ...facts, outcome: input.recommendation }),
})

/** An issue of coordination, raised by any Party or coordinator and taken up from the working group to the heads. */
export const issue = words.procedure({
  actions: [raise, remark, escalate, circulate, close],
  row: ({ facts }) => plainRow(facts.topic.slice(0, 200)),
  visibility: {
    topic: shown(t('Вопрос', 'Issue', '事项'), 'sco:V/2', (f) => f.topic, { columns: ['title'] }),
    raisedBy: shown(t('Поставил', 'Raised by', '提出者'), 'sco:V/2', (f) => f.raisedBy),
    level: shown(t('Уровень', 'Level', '层级'), 'sco:V/2', (f) => f.level),
    remarks: shown(t('Замечания', 'Remarks', '意见'), 'sco:V/2', (f) => f.remarks),
    escalations: shown(t('Передачи', 'Escalations', '提交记录'), 'sco:V/2', (f) => f.escalations),
    mailings: shown(t('Рассылки', 'Mailings', '分发记录'), 'sco:V/2', (f) => f.mailings),
    outcome: shown(t('Рекомендация', 'Recommendation', '建议'), 'sco:V/2', (f) => f.outcome),
  },
})
