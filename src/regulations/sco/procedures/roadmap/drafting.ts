import { z } from 'zod'
import { directionText, distinct, partyCode, partyList, measure as rule } from '../../rules/index.ts'
import { conflict, content, dateText, idText, someText, t } from '../shared/index.ts'
import { group, initial, words } from './vocabulary.ts'

const measureInput = z.strictObject({
  id: idText(),
  title: someText(500),
  direction: directionText(),
  responsible: partyCode('sco:V/1').nullable(),
  participants: partyList('sco:V/1'),
  start: dateText().nullable(),
  end: dateText().nullable(),
  result: z.string().trim().max(2000),
  indicator: z.string().trim().max(500),
})

export const start = words.action({
  name: 'start',
  title: t('Начать карту', 'Start a map', '启动路线图'),
  clauses: ['sco:V/1'],
  by: group,
  from: 'new',
  to: 'draft',
  input: z.strictObject({}),
  claims: () => [{ key: 'sco/roadmap', mode: 'refuse' as const, clause: 'sco:V/1' as const }],
  effect: () => ({ ...initial, version: 1 }),
})

export const putMeasure = words.action({
  name: 'put-measure',
  title: t('Внести мероприятие', 'Put a measure', '列入措施'),
  clauses: ['sco:V/1', 'sco:II', 'sco:VI/2'],
  by: group,
  from: ['draft'],
  to: 'same',
  input: measureInput,
  guard(guard, { input, on }) {
    const { id: _, ...said } = input
    const value = guard.rule(rule, { ...said, state: 'planned', evidence: null, today: on })
    const isEarly = value.broken.includes('sco:VI/2')
    guard.ensure(
      !isEarly,
      'sco:VI/2',
      'date.in-force',
      { date: input.start },
      content('BEFORE_SIGNING', 'start'),
    )
    const isConcrete = !value.broken.includes('sco:V/1')
    guard.ensure(isConcrete, 'sco:V/1', 'roadmap.concrete', {}, content('NOT_CONCRETE', missingField(input)))
  },
  effect: (facts, { input }) => {
    const before = facts.measures.find(({ id }) => id === input.id)
    const next = {
      ...input,
      responsible: input.responsible!,
      participants: distinct(input.participants),
      start: input.start!,
      end: input.end!,
      state: before?.state ?? ('planned' as const),
      evidence: before?.evidence ?? null,
      note: before?.note ?? '',
    }
    return { ...facts, measures: [...facts.measures.filter(({ id }) => id !== input.id), next] }
  },
})
const missingField = (input: z.infer<typeof measureInput>): string =>
  input.result === ''
    ? 'result'
    : input.responsible === null
      ? 'responsible'
      : input.start === null
        ? 'start'
        : 'end'

export const removeMeasure = words.action({
  name: 'remove-measure',
  title: t('Убрать мероприятие', 'Take a measure out', '删除措施'),
  clauses: ['sco:V/1'],
  by: group,
  from: ['draft'],
  to: 'same',
  input: z.strictObject({ id: idText() }),
  guard(guard, { facts, input }) {
    const isThere = facts.measures.some(({ id }) => id === input.id)
    guard.ensure(isThere, 'sco:V/1', 'thing.unknown', { id: input.id }, content('UNKNOWN_MEASURE', 'id'))
  },
  effect: (facts, { input }) => ({ ...facts, measures: facts.measures.filter(({ id }) => id !== input.id) }),
})

export const submit = words.action({
  name: 'submit',
  title: t('Передать на согласование', 'Submit for agreement', '提交协商'),
  clauses: ['sco:V/1'],
  by: group,
  from: ['draft'],
  to: 'agreement',
  input: z.strictObject({}),
  guard(guard, { facts }) {
    guard.ensure(facts.measures.length > 0, 'sco:V/1', 'roadmap.empty', {}, conflict('NO_MEASURES'))
  },
  effect: (facts) => ({ ...facts, consents: [] }),
})
