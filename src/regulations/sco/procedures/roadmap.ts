import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../kernel/index.ts'
import type { PartyCode } from '../parties.ts'
import {
  directionText,
  distinct,
  measureStates,
  partyCode,
  partyList,
  measure as rule,
} from '../rules/index.ts'
import {
  common,
  conflict,
  content,
  dateText,
  fileText,
  forbidden,
  idText,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
  toAll,
} from './shared/index.ts'

/** A concrete practical measure of the map (`sco:V/1`). Days are inclusive. */
export interface Measure {
  readonly id: string
  readonly title: string
  readonly direction: string
  readonly responsible: PartyCode
  readonly participants: readonly PartyCode[]
  readonly start: IsoDate
  readonly end: IsoDate
  readonly result: string
  readonly indicator: string
  readonly state: (typeof measureStates)[number]
  readonly evidence: string | null
  readonly note: string
}
export interface RoadMapFacts {
  readonly version: number
  readonly measures: readonly Measure[]
  readonly consents: readonly PartyCode[]
  /** The version that was last adopted; it holds while the next one is drafted. */
  readonly adopted: {
    readonly version: number
    readonly on: IsoDate
    readonly measures: readonly Measure[]
  } | null
}
const initial: RoadMapFacts = { version: 0, measures: [], consents: [], adopted: null }

const words = vocabulary<RoadMapFacts>()({
  ...common,
  id: 'sco-roadmap',
  title: t('Дорожная карта', 'Road map', '路线图'),
  states: {
    draft: { title: t('готовится', 'drafted', '起草中'), owner: ['sco-working-group'] },
    agreement: { title: t('согласуется', 'being agreed', '协商中'), owner: partyRoles },
    adopted: { title: t('принята', 'adopted', '已通过'), owner: ['sco-working-group'] },
  },
  deadlines: {
    measure: {
      clause: 'sco:V/1a',
      title: t('Мероприятие дорожной карты', 'Measure of the road map', '路线图措施'),
      term: 'given',
      side: 'responsible-party',
    },
  },
  initial,
})

const group = ['sco-working-group'] as const
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

const start = words.action({
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

const putMeasure = words.action({
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

const removeMeasure = words.action({
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

const submit = words.action({
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

/** Whoever stands in a measure: nobody is enrolled by others (`sco:II`). */
const named = ({ measures }: RoadMapFacts) =>
  distinct(measures.flatMap(({ responsible, participants }) => [responsible, ...participants]))

const consent = words.action({
  name: 'consent',
  title: t('Согласиться за Сторону', 'Consent for the Party', '代表本方同意'),
  clauses: ['sco:II', 'sco:V/1'],
  by: partyRoles,
  from: ['agreement'],
  to: 'same',
  input: z.strictObject({ version: z.number().int().min(1).max(10_000) }),
  guard(guard, { facts, input }) {
    const { version } = facts
    guard.ensure(
      input.version === version,
      'sco:V/1',
      'text.version',
      { version },
      conflict('TEXT_CHANGED', 'version'),
    )
  },
  effect: (facts, { actor }) => ({ ...facts, consents: distinct([...facts.consents, partyFrom(actor)]) }),
})

const giveBack = words.action({
  name: 'give-back',
  title: t('Вернуть на доработку', 'Give back for more work', '退回修改'),
  clauses: ['sco:V/1'],
  by: [...group, ...partyRoles],
  from: ['agreement'],
  to: 'draft',
  input: z.strictObject({ reason: someText() }),
  effect: (facts) => ({ ...facts, version: facts.version + 1, consents: [] }),
})

const adopt = words.action({
  name: 'adopt',
  title: t('Принять карту', 'Adopt the map', '通过路线图'),
  clauses: ['sco:V/1', 'sco:II'],
  by: group,
  from: ['agreement'],
  to: 'adopted',
  input: z.strictObject({}),
  guard(guard, { facts }) {
    for (const party of named(facts))
      guard.ensure(
        facts.consents.includes(party),
        'sco:II',
        'roadmap.consent',
        { party },
        conflict('CONSENT_MISSING', `consents.${party}`),
      )
  },
  effect: (facts, { on }) => ({
    ...facts,
    adopted: { version: facts.version, on, measures: facts.measures },
  }),
  starts: {
    measure: ({ facts, on }) =>
      facts.measures
        .filter(({ state }) => state === 'planned' || state === 'running')
        .map(({ id, end }) => ({ from: on, instance: id, due: end })),
  },
  notices: () => toAll('roadmap.adopted'),
})

const report = words.action({
  name: 'report',
  title: t('Отчитаться о мероприятии', 'Report on a measure', '报告措施进展'),
  clauses: ['sco:V/1a'],
  by: partyRoles,
  from: ['adopted'],
  to: 'same',
  input: z.strictObject({
    id: idText(),
    state: z.enum(measureStates),
    evidence: fileText().nullable(),
    note: z.string().trim().max(2000),
  }),
  guard(guard, { facts, input, on, actor }) {
    const found = facts.measures.find(({ id }) => id === input.id)
    const isThere = guard.ensure(
      !!found,
      'sco:V/1a',
      'thing.unknown',
      { id: input.id },
      content('UNKNOWN_MEASURE', 'id'),
    )
    if (!isThere || !found) return
    const party = found.responsible
    guard.ensure(partyFrom(actor) === party, 'sco:V/1', 'party.own', { party }, forbidden('NOT_RESPONSIBLE'))
    const { id: _, note: __, ...said } = found
    const value = guard.rule(rule, {
      ...said,
      participants: [...said.participants],
      state: input.state,
      evidence: input.evidence,
      today: on,
    })
    const isProved = !value.broken.includes('sco:V/1a')
    guard.ensure(isProved, 'sco:V/1a', 'measure.evidence', {}, content('EVIDENCE_REQUIRED', 'evidence'))
  },
  effect: (facts, { input }) => {
    const measures = facts.measures.map((one) => (one.id === input.id ? { ...one, ...input } : one))
    return { ...facts, measures, adopted: facts.adopted && { ...facts.adopted, measures } }
  },
  stops: {
    measure: ({ input }) => (input.state === 'done' || input.state === 'cancelled' ? input.id : []),
  },
})

const revise = words.action({
  name: 'revise',
  title: t('Начать пересмотр', 'Begin a revision', '启动修订'),
  clauses: ['sco:V/1'],
  by: group,
  from: ['adopted'],
  to: 'draft',
  input: z.strictObject({ reason: someText() }),
  effect: (facts) => ({ ...facts, version: facts.version + 1, consents: [] }),
  stops: { measure: () => '*' },
})

const rows = (measures: readonly Measure[]) => measures.map(({ id, note, ...one }) => ({ id, ...one, note }))

/** The road map: made by the working group, with the consent of every Party that a measure names (`sco:V/1`). */
export const roadmap = words.procedure({
  actions: [start, putMeasure, removeMeasure, submit, consent, giveBack, adopt, report, revise],
  tasks: ({ facts, state }) =>
    state === 'adopted'
      ? facts.measures
          .filter((one) => one.state === 'planned' || one.state === 'running')
          .map(({ id, responsible, title }) => ({
            key: `measure-${id}`,
            title: { ru: `Выполнить: ${title}`, en: `Carry out: ${title}` },
            role: `sco-party-${responsible}` as const,
            holder: null,
            clause: 'sco:V/1a' as const,
            deadline: { key: 'measure', instance: id },
          }))
      : [],
  row: ({ facts }) => plainRow(`v${facts.version}`),
  visibility: {
    version: shown(t('Версия', 'Version', '版本'), 'sco:V/1', (f) => f.version, { columns: ['title'] }),
    measures: shown(t('Мероприятия', 'Measures', '措施'), 'sco:V/1', (f) => rows(f.measures)),
    consents: shown(t('Согласились', 'Consented', '已同意'), 'sco:II', (f) => f.consents),
    adopted: shown(t('Принятая карта', 'Adopted map', '已通过的路线图'), 'sco:V/1', (f) => f.adopted),
    banner: shown(t('Состояние карты', 'State of the map', '路线图状态'), 'sco:VI/2', (f) =>
      f.adopted ? 'ROAD_MAP_ADOPTED' : 'ROAD_MAP_NOT_ADOPTED',
    ),
    byDirection: shown(t('По направлениям', 'By direction', '按方向'), 'sco:V/1a', ({ measures }) =>
      [...new Set(measures.map((one) => one.direction))].map((direction) => {
        const mine = measures.filter((one) => one.direction === direction)
        return { direction, count: mine.length, done: mine.filter((one) => one.state === 'done').length }
      }),
    ),
  },
})
