import { z } from 'zod'
import { decimalText } from '../../../../../kernel/index.ts'
import { partyCode } from '../../../rules/index.ts'
import {
  conflict,
  content,
  fileText,
  forbidden,
  idText,
  partyFrom,
  partyRoles,
  someText,
  t,
} from '../../shared/index.ts'
import { own, words } from './vocabulary.ts'

export const ask = words.action({
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

export const decide = words.action({
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
export const download = words.action({
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

export const putTask = words.action({
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

export const submit = words.action({
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

export const recordRun = words.action({
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
