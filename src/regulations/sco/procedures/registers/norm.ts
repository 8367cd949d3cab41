import { z } from 'zod'
import { linkText, vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import { partyCode } from '../../rules/index.ts'
import {
  common,
  content,
  forbidden,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

export interface NormFacts {
  readonly state: PartyCode | null
  readonly act: string
  readonly topic: string
  readonly kind: 'law' | 'ethics'
  readonly status: 'draft' | 'in-force' | 'repealed'
  readonly language: string
  readonly summary: string
  readonly source: string
}
const initial: NormFacts = {
  state: null,
  act: '',
  topic: '',
  kind: 'law',
  status: 'draft',
  language: '',
  summary: '',
  source: '',
}

const words = vocabulary<NormFacts>()({
  ...common,
  id: 'sco-norm',
  title: t('Правовая или этическая норма', 'Legal or ethical norm', '法律或伦理规范'),
  states: {
    listed: { title: t('в библиотеке', 'in the library', '已入库'), owner: partyRoles },
    removed: { title: t('исключена', 'removed', '已移除'), owner: [], final: true },
  },
  initial,
})
const said = {
  act: someText(300),
  topic: someText(200),
  kind: z.enum(['law', 'ethics']),
  status: z.enum(['draft', 'in-force', 'repealed']),
  language: someText(50),
  summary: someText(),
  /** Where the norm can be read. */
  source: linkText(),
}
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const own = (guard: Guarding, { state }: NormFacts, party: PartyCode) =>
  guard.ensure(state === party, 'sco:II/10', 'party.own', { party: state }, forbidden('OTHER_STATE'))

const enter = words.action({
  name: 'enter',
  title: t('Внести норму', 'Enter a norm', '登记规范'),
  clauses: ['sco:II/10'],
  by: partyRoles,
  from: 'new',
  to: 'listed',
  input: z.strictObject({ state: partyCode('sco:II/10'), ...said }),
  guard(guard, { input, actor }) {
    const mine = input.state === partyFrom(actor)
    guard.ensure(mine, 'sco:II/10', 'party.own', { party: input.state }, content('OTHER_STATE', 'state'))
  },
  effect: (_, { input }) => ({ ...initial, ...input }),
})

const update = words.action({
  name: 'update',
  title: t('Обновить норму', 'Update the norm', '更新规范'),
  clauses: ['sco:II/10'],
  by: partyRoles,
  from: ['listed'],
  to: 'same',
  input: z.strictObject(said),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input }) => ({ ...facts, ...input }),
})

const remove = words.action({
  name: 'remove',
  title: t('Исключить норму', 'Remove the norm', '移除规范'),
  clauses: ['sco:II/10'],
  by: partyRoles,
  from: ['listed'],
  to: 'removed',
  input: z.strictObject({ reason: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** The library of legal and ethical norms by state and topic; each Party keeps its own (`sco:II/10`). */
export const norm = words.procedure({
  actions: [enter, update, remove],
  row: ({ facts }) => ({
    ...plainRow(facts.act),
    marks: { state: facts.state, topic: facts.topic, kind: facts.kind, status: facts.status },
  }),
  visibility: {
    act: shown(t('Акт', 'Act', '文件'), 'sco:II/10', (f) => f.act, { columns: ['title'] }),
    state: shown(t('Государство', 'State', '国家'), 'sco:II/10', (f) => f.state, {
      columns: ['marks.state'],
    }),
    topic: shown(t('Тема', 'Topic', '主题'), 'sco:II/10', (f) => f.topic, { columns: ['marks.topic'] }),
    kind: shown(t('Вид', 'Kind', '类别'), 'sco:II/10', (f) => f.kind, { columns: ['marks.kind'] }),
    status: shown(t('Статус', 'Status', '状态'), 'sco:II/10', (f) => f.status, { columns: ['marks.status'] }),
    language: shown(t('Язык', 'Language', '语言'), 'sco:II/10', (f) => f.language),
    summary: shown(t('Содержание', 'Summary', '摘要'), 'sco:II/10', (f) => f.summary),
    source: shown(t('Источник', 'Source', '来源'), 'sco:II/10', (f) => f.source),
  },
})
