import { z } from 'zod'
import { activities, goals, signedOn } from '../../parameters.ts'
import { activity, distinct, partyList } from '../../rules/index.ts'
import { conflict, content, dateText, idText, partyFrom, partyRoles, someText, t } from '../shared/index.ts'
import { noProject } from './facts.ts'
import { action } from './vocabulary.ts'

/** An idea of a joint project: at least two Parties are asked, each of which answers for itself (`sco:II`, `sco:IV`). */
export const propose = action({
  name: 'propose',
  title: t('Предложить проект', 'Propose a project', '提出项目'),
  clauses: ['sco:IV', 'sco:II', 'sco:I', 'sco:II/2', 'sco:II/3', 'sco:II/7', 'sco:VI/2', 'sco:III/3'],
  by: partyRoles,
  from: 'new',
  to: 'idea',
  input: z.strictObject({
    title: someText(300),
    summary: someText(),
    kind: z.enum(['research', 'development', 'startup', 'partnership', 'production']),
    topic: z.enum(['algorithm', 'math-method', 'software', 'technology', 'other']).nullable(),
    product: z.enum(['software', 'technology', 'service', 'other']).nullable(),
    activity: z.enum(activities),
    goals: z.array(z.enum(goals)).max(goals.length),
    security: someText(),
    begins: dateText(),
    measure: idText().nullable(),
    stages: z.array(someText(300)).max(50),
    exportCheck: idText().nullable(),
    participants: partyList('sco:IV'),
  }),
  guard(guard, { input, actor, readings }) {
    const parties = distinct(input.participants)
    const isTwo = parties.length >= 2
    guard.ensure(
      isTwo,
      'sco:IV',
      'party.two',
      { count: parties.length },
      content('TWO_PARTIES_REQUIRED', 'participants'),
    )
    if (input.kind === 'research')
      guard.ensure(
        isTwo,
        'sco:II/2',
        'party.two',
        { count: parties.length },
        content('TWO_PARTIES_REQUIRED', 'participants'),
      )
    const own = parties.includes(partyFrom(actor))
    guard.ensure(own, 'sco:II', 'party.included', {}, content('OWN_PARTY', 'participants'))
    guard.ensure(input.goals.length > 0, 'sco:I', 'goal.one', {}, content('GOAL_REQUIRED', 'goals'))
    const date = input.begins
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'begins'))
    const inRoadMap = input.measure !== null
    guard.rule(activity, { date, inRoadMap, consent: true, roadMapAdopted: inRoadMap })
    const isAllowed = inRoadMap || readings['roadmap.outside'] !== 'never'
    guard.ensure(isAllowed, 'sco:VI/2', 'roadmap.outside', {}, content('OUTSIDE_ROAD_MAP', 'measure'))
  },
  effect: (_, { input, actor }) => {
    const { participants, ...said } = input
    return { ...noProject, ...said, invited: distinct(participants), interested: [partyFrom(actor)] }
  },
})

/** A Party declares its interest, for itself only (`sco:II`). */
export const declareInterest = action({
  name: 'declare-interest',
  title: t('Заявить интерес', 'Declare interest', '表示有意参加'),
  clauses: ['sco:II', 'sco:IV'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['idea'],
  to: 'same',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    const isNew = !facts.interested.includes(party)
    guard.ensure(isNew, 'sco:II', 'party.not-yet', { party }, conflict('ALREADY_ANSWERED'))
  },
  effect: (facts, { actor }) => ({
    ...facts,
    interested: distinct([...facts.interested, partyFrom(actor)]),
    declined: facts.declined.filter((party) => party !== partyFrom(actor)),
  }),
})

/** A Party that was asked says no; a silent one is no participant either (`sco:II`). */
export const decline = action({
  name: 'decline',
  title: t('Отказаться', 'Decline', '谢绝'),
  clauses: ['sco:II'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['idea'],
  to: 'same',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    const isNew = !facts.interested.includes(party) && !facts.declined.includes(party)
    guard.ensure(isNew, 'sco:II', 'party.not-yet', { party }, conflict('ALREADY_ANSWERED'))
  },
  effect: (facts, { actor }) => ({ ...facts, declined: distinct([...facts.declined, partyFrom(actor)]) }),
})

/** A Party asks to join later: it consents by asking, the participants by admitting it (`sco:II/7`). */
export const askToJoin = action({
  name: 'ask-to-join',
  title: t('Попросить о присоединении', 'Ask to join', '申请加入'),
  clauses: ['sco:II', 'sco:II/7'],
  by: partyRoles,
  from: ['arranging', 'active'],
  to: 'same',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    const isNew = !facts.interested.includes(party) && facts.requests.every((one) => one.party !== party)
    guard.ensure(isNew, 'sco:II', 'party.not-yet', { party }, conflict('ALREADY_ANSWERED'))
  },
  effect: (facts, { actor }) => ({
    ...facts,
    requests: [...facts.requests, { party: partyFrom(actor), admittedBy: [] }],
  }),
})
