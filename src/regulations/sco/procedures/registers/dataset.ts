import { z } from 'zod'
import { decimalText, type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import { partyCode, dataset as rule } from '../../rules/index.ts'
import {
  common,
  conflict,
  content,
  fileText,
  forbidden,
  idText,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

const qualityCard = z.strictObject({
  completeness: decimalText(),
  duplicates: decimalText(),
  labelAgreement: decimalText(),
})
interface Access {
  readonly party: PartyCode
  readonly purpose: 'training' | 'submission' | 'study'
  readonly on: IsoDate
  readonly granted: boolean | null
}
export interface DatasetFacts {
  readonly owner: PartyCode | null
  readonly title: string
  readonly kind: string
  readonly size: string
  readonly licence: string
  readonly personalData: boolean
  readonly jurisdiction: string
  readonly train: string | null
  readonly test: string | null
  /** Laws under which the owner confirmed it (`sco:III/5`). */
  readonly lawful: string | null
  readonly quality: z.infer<typeof qualityCard> | null
  readonly access: readonly Access[]
  readonly downloads: readonly { readonly party: PartyCode; readonly split: string; readonly on: IsoDate }[]
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly metric: string }[]
  readonly submissions: readonly {
    readonly id: string
    readonly party: PartyCode
    readonly task: string
    readonly model: string
    readonly metric: string | null
    /** The test split the metric was taken on. */
    readonly test: string | null
  }[]
}
const initial: DatasetFacts = {
  owner: null,
  title: '',
  kind: '',
  size: '',
  licence: '',
  personalData: false,
  jurisdiction: '',
  train: null,
  test: null,
  lawful: null,
  quality: null,
  access: [],
  downloads: [],
  tasks: [],
  submissions: [],
}

const words = vocabulary<DatasetFacts>()({
  ...common,
  id: 'sco-dataset',
  title: t('Набор данных', 'Data set', '数据集'),
  states: {
    draft: { title: t('готовится', 'draft', '草稿'), owner: partyRoles },
    checked: { title: t('проверен', 'checked', '已检查'), owner: partyRoles },
    available: { title: t('доступен', 'available', '可用'), owner: partyRoles },
    withdrawn: { title: t('отозван', 'withdrawn', '已撤回'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const own = (guard: Guarding, { owner }: DatasetFacts, party: PartyCode) =>
  guard.ensure(owner === party, 'sco:II/8', 'party.own', { party: owner }, forbidden('NOT_THE_OWNER'))

const register = words.action({
  name: 'register',
  title: t('Внести набор', 'Enter a data set', '登记数据集'),
  clauses: ['sco:II/8', 'sco:III/5'],
  by: partyRoles,
  from: 'new',
  to: 'draft',
  input: z.strictObject({
    title: someText(300),
    kind: someText(100),
    size: someText(100),
    licence: someText(200),
    personalData: z.boolean(),
    jurisdiction: someText(100),
    train: fileText(),
    test: fileText().nullable(),
    lawful: someText().nullable(),
  }),
  guard(guard, { input }) {
    const isLawful = !input.personalData || input.lawful !== null
    guard.ensure(isLawful, 'sco:III/5', 'data.personal', {}, content('NATIONAL_LAW_REQUIRED', 'lawful'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, owner: partyFrom(actor) }),
})

const check = words.action({
  name: 'check',
  title: t('Заполнить карту качества', 'Fill in the quality card', '填写质量卡'),
  clauses: ['sco:II/9', 'sco:II/8'],
  by: partyRoles,
  from: ['draft'],
  to: 'checked',
  input: qualityCard,
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input }) => ({ ...facts, quality: input }),
})

const offer = words.action({
  name: 'offer',
  title: t('Открыть доступ', 'Make it available', '开放'),
  clauses: ['sco:II/8', 'sco:II/9', 'sco:III/5'],
  by: partyRoles,
  from: ['draft', 'checked'],
  to: 'available',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    own(guard, facts, partyFrom(actor))
    const has = facts.quality !== null
    const { broken } = guard.rule(rule, {
      personalData: facts.personalData,
      confirmed: facts.lawful !== null,
      quality: has ? { completeness: true, duplicates: true, labelAgreement: true } : null,
    })
    const isGood = !broken.includes('sco:II/9')
    guard.ensure(isGood, 'sco:II/9', 'data.quality', {}, content('QUALITY_CARD_REQUIRED', 'quality'))
    const isLawful = !broken.includes('sco:III/5')
    guard.ensure(isLawful, 'sco:III/5', 'data.personal', {}, content('NATIONAL_LAW_REQUIRED', 'lawful'))
  },
  effect: (facts) => facts,
})

const ask = words.action({
  name: 'ask-access',
  title: t('Попросить доступ', 'Ask for access', '申请访问'),
  clauses: ['sco:II/8', 'sco:II'],
  by: partyRoles,
  from: ['available'],
  to: 'same',
  input: z.strictObject({ purpose: z.enum(['training', 'submission', 'study']) }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    access: [
      ...facts.access.filter((one) => one.party !== partyFrom(actor) || one.purpose !== input.purpose),
      { party: partyFrom(actor), purpose: input.purpose, on, granted: null },
    ],
  }),
})

const decide = words.action({
  name: 'decide-access',
  title: t('Решить о доступе', 'Decide on access', '决定访问'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['available'],
  to: 'same',
  input: z.strictObject({ party: partyCode('sco:II/8'), granted: z.boolean() }),
  guard(guard, { facts, input, actor }) {
    own(guard, facts, partyFrom(actor))
    const isAsked = facts.access.some(({ party }) => party === input.party)
    guard.ensure(isAsked, 'sco:II/8', 'thing.unknown', { id: input.party }, conflict('NOT_ASKED', 'party'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    access: facts.access.map((one) => (one.party === input.party ? { ...one, granted: input.granted } : one)),
  }),
})

/** Whoever submits models never gets the test split, granted access or not (`sco:II/8`). */
const download = words.action({
  name: 'download',
  title: t('Получить часть набора', 'Take a split of the set', '获取数据子集'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['available'],
  to: 'same',
  input: z.strictObject({ split: z.enum(['train', 'test']) }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    const granted = facts.access.some((one) => one.party === party && one.granted === true)
    const mayHave = facts.owner === party || granted
    guard.ensure(mayHave, 'sco:II/8', 'data.granted', {}, forbidden('ACCESS_NOT_GRANTED'))
    const submits =
      facts.submissions.some((one) => one.party === party) ||
      facts.access.some((one) => one.party === party && one.purpose === 'submission')
    const isFair = input.split === 'train' || facts.owner === party || !submits
    guard.ensure(isFair, 'sco:II/8', 'data.test-split', {}, forbidden('TEST_SPLIT_CLOSED', 'split'))
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    downloads: [...facts.downloads, { party: partyFrom(actor), split: input.split, on }],
  }),
})

const putTask = words.action({
  name: 'put-task',
  title: t('Поставить задачу', 'Set a task', '设置任务'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['checked', 'available'],
  to: 'same',
  input: z.strictObject({ id: idText(), title: someText(300), metric: someText(100) }),
  guard(guard, { facts, input, actor }) {
    own(guard, facts, partyFrom(actor))
    const isNew = facts.tasks.every(({ id }) => id !== input.id)
    guard.ensure(isNew, 'sco:II/8', 'thing.once', { id: input.id }, conflict('TASK_KNOWN', 'id'))
  },
  effect: (facts, { input }) => ({ ...facts, tasks: [...facts.tasks, input] }),
})

const submit = words.action({
  name: 'submit-model',
  title: t('Сдать модель', 'Submit a model', '提交模型'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['available'],
  to: 'same',
  input: z.strictObject({ id: idText(), task: idText(), model: fileText() }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    const isTask = facts.tasks.some(({ id }) => id === input.task)
    guard.ensure(isTask, 'sco:II/8', 'thing.unknown', { id: input.task }, content('UNKNOWN_TASK', 'task'))
    const isNew = facts.submissions.every(({ id }) => id !== input.id)
    guard.ensure(isNew, 'sco:II/8', 'thing.once', { id: input.id }, conflict('SUBMITTED', 'id'))
    const hasTest = facts.downloads.some((one) => one.party === party && one.split === 'test')
    guard.ensure(!hasTest, 'sco:II/8', 'data.test-split', {}, forbidden('TEST_SPLIT_SEEN'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    submissions: [...facts.submissions, { ...input, party: partyFrom(actor), metric: null, test: null }],
  }),
})

const recordRun = words.action({
  name: 'record-run',
  title: t('Записать прогон', 'Record a run', '登记评测'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['available'],
  to: 'same',
  input: z.strictObject({ id: idText(), metric: decimalText() }),
  guard(guard, { facts, input, actor }) {
    own(guard, facts, partyFrom(actor))
    const isThere = facts.submissions.some(({ id }) => id === input.id)
    guard.ensure(isThere, 'sco:II/8', 'thing.unknown', { id: input.id }, content('UNKNOWN_SUBMISSION', 'id'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    submissions: facts.submissions.map((one) =>
      one.id === input.id ? { ...one, metric: input.metric, test: facts.test } : one,
    ),
  }),
})

const withdraw = words.action({
  name: 'withdraw',
  title: t('Отозвать набор', 'Withdraw the set', '撤回数据集'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['draft', 'checked', 'available'],
  to: 'withdrawn',
  input: z.strictObject({ reason: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** A register of data sets with tasks and submissions; the owner decides on access (`sco:II/8`). */
export const dataset = words.procedure({
  actions: [register, check, offer, ask, decide, download, putTask, submit, recordRun, withdraw],
  row: ({ facts }) => ({
    ...plainRow(facts.title),
    marks: { owner: facts.owner, personalData: facts.personalData },
  }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/8', (f) => f.title, { columns: ['title'] }),
    owner: shown(t('Владелец', 'Owner', '所有者'), 'sco:II/8', (f) => f.owner, { columns: ['marks.owner'] }),
    card: shown(
      t('Описание', 'Description', '说明'),
      'sco:II/8',
      ({ kind, size, licence, personalData, jurisdiction, lawful }) => ({
        kind,
        size,
        licence,
        personalData,
        jurisdiction,
        lawful,
      }),
      { columns: ['marks.personalData'] },
    ),
    quality: shown(t('Качество', 'Quality', '质量'), 'sco:II/9', (f) => f.quality),
    access: shown(t('Доступ', 'Access', '访问'), 'sco:II/8', (f) => f.access),
    tasks: shown(t('Задачи', 'Tasks', '任务'), 'sco:II/8', (f) => f.tasks),
    submissions: shown(t('Сданные модели', 'Submissions', '提交'), 'sco:II/8', (f) => f.submissions),
    downloads: shown(t('Выдача', 'Given out', '发放记录'), 'sco:III/4', (f) => f.downloads),
  },
})
