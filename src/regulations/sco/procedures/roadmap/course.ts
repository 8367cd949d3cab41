import { z } from 'zod'
import { distinct, measureStates, measure as rule } from '../../rules/index.ts'
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
  toAll,
} from '../shared/index.ts'
import { group, type RoadMapFacts, words } from './vocabulary.ts'

/** Whoever stands in a measure: nobody is enrolled by others (`sco:II`). */
const named = ({ measures }: RoadMapFacts) =>
  distinct(measures.flatMap(({ responsible, participants }) => [responsible, ...participants]))

export const consent = words.action({
  name: 'consent',
  title: t('Согласиться за Сторону', 'Consent for the Party', '代表本方同意'),
  clauses: ['sco:II', 'sco:V/1'],
  by: partyRoles,
  who: 'sco:V/2',
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

export const giveBack = words.action({
  name: 'give-back',
  title: t('Вернуть на доработку', 'Give back for more work', '退回修改'),
  clauses: ['sco:V/1'],
  by: [...group, ...partyRoles],
  from: ['agreement'],
  to: 'draft',
  input: z.strictObject({ reason: someText() }),
  effect: (facts) => ({ ...facts, version: facts.version + 1, consents: [] }),
})

export const adopt = words.action({
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

export const report = words.action({
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

export const revise = words.action({
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
