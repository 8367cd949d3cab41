import { z } from 'zod'
import { claimNeed } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import { distinct, partyCode, projectConsent } from '../../rules/index.ts'
import {
  conflict,
  content,
  dateText,
  fileText,
  forbidden,
  partyFrom,
  partyRoles,
  roleOf,
  someText,
  t,
} from '../shared/index.ts'
import { signedBy } from './facts.ts'
import { action, participant } from './vocabulary.ts'

const keyOf = (text: string) => `sco/arrangement:${text}`

/** The separate arrangement of this case: bilateral for two, multilateral from three on, used for no other project (`sco:IV`). */
export const arrange = action({
  name: 'arrange',
  title: t('Внести текст договорённости', 'Enter the text of the arrangement', '提交安排文本'),
  clauses: ['sco:IV', 'sco:II/2'],
  by: partyRoles,
  from: ['idea', 'arranging'],
  to: 'arranging',
  input: z.strictObject({
    number: someText(100),
    type: z.enum(['bilateral', 'multilateral']),
    text: fileText(),
    date: dateText(),
  }),
  needs: {
    used: claimNeed(
      ({ input }) => [keyOf((input as { text: string }).text)],
      (held) => Object.values(held).map((holder) => holder?.case ?? null),
    ),
  },
  guard(guard, { facts, input, needs, file, actor }) {
    participant(guard, facts, partyFrom(actor))
    const count = facts.interested.length
    guard.ensure(count >= 2, 'sco:IV', 'party.two', { count }, content('TWO_PARTIES_REQUIRED', 'interested'))
    const type = count === 2 ? 'bilateral' : 'multilateral'
    guard.ensure(
      input.type === type,
      'sco:IV',
      'arrangement.type',
      { count },
      content('ARRANGEMENT_TYPE', 'type'),
    )
    const isOwn = needs.used.every((one) => one === null || one === file.id)
    guard.ensure(isOwn, 'sco:IV', 'arrangement.once', {}, content('ARRANGEMENT_REUSED', 'text'))
    const { date } = input
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'date'))
  },
  claims: ({ input }) => [{ key: keyOf(input.text), mode: 'refuse' as const, clause: 'sco:IV' as const }],
  releases: ({ facts, input }) =>
    facts.arrangement && facts.arrangement.text !== input.text ? [keyOf(facts.arrangement.text)] : [],
  effect: (facts, { input }) => ({ ...facts, arrangement: { ...input, signed: [] } }),
  notices: ({ facts }) =>
    facts.arrangement
      ? facts.interested.map((party) => ({
          to: `role:${roleOf(party)}`,
          message: 'arrangement.changed' as const,
        }))
      : [],
})

/** An interested Party signs, each for itself and once (`sco:IV`). */
export const sign = action({
  name: 'sign',
  title: t('Подписать договорённость', 'Sign the arrangement', '签署安排'),
  clauses: ['sco:IV'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['arranging', 'active'],
  to: 'same',
  signature: true,
  input: z.strictObject({ text: fileText() }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    participant(guard, facts, party)
    const isSame = facts.arrangement?.text === input.text
    guard.ensure(isSame, 'sco:IV', 'text.same', {}, conflict('TEXT_CHANGED', 'text'))
    const isNew = !signedBy(facts).includes(party)
    guard.ensure(isNew, 'sco:III/3', 'party.not-yet', { party }, conflict('ALREADY_SIGNED'))
    guard.rule(projectConsent, { interested: [...facts.interested], signed: [...signedBy(facts), party] })
  },
  effect: (facts, { on, actor }) =>
    facts.arrangement
      ? {
          ...facts,
          arrangement: {
            ...facts.arrangement,
            signed: [...facts.arrangement.signed, { on, party: partyFrom(actor) }],
          },
        }
      : facts,
})

/** A participant admits a Party that asked; with the last one it takes part and signs for itself (`sco:II/7`). */
export const admit = action({
  name: 'admit',
  title: t('Согласиться на присоединение', 'Agree to a Party joining', '同意加入'),
  clauses: ['sco:II', 'sco:II/7'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['arranging', 'active'],
  to: 'same',
  input: z.strictObject({ party: partyCode('sco:II') }),
  guard(guard, { facts, input, actor }) {
    participant(guard, facts, partyFrom(actor))
    const isAsked = facts.requests.some(({ party }) => party === input.party)
    guard.ensure(isAsked, 'sco:II', 'thing.unknown', { id: input.party }, conflict('NOT_ASKED', 'party'))
  },
  effect: (facts, { input, actor }) => {
    const request = facts.requests.find(({ party }) => party === input.party)
    if (!request) return facts
    const admittedBy = distinct([...request.admittedBy, partyFrom(actor)])
    const others = facts.requests.filter(({ party }) => party !== input.party)
    const isAdmitted = facts.interested.every((party) => admittedBy.includes(party))
    return isAdmitted
      ? { ...facts, requests: others, interested: distinct([...facts.interested, input.party]) }
      : { ...facts, requests: [...others, { ...request, admittedBy }] }
  },
})

/** A Party leaves at any time, with its notice on record (`sco:III/4`); with fewer than two the project stops. */
export const leave = action({
  name: 'leave',
  title: t('Выйти из проекта', 'Leave the project', '退出项目'),
  clauses: ['sco:III/4', 'sco:IV'],
  by: partyRoles,
  from: ['idea', 'arranging', 'active'],
  to: {
    oneOf: ['idea', 'arranging', 'active', 'stopped'],
    choose: ({ facts, file }) =>
      facts.interested.length <= 2 && file.state !== 'idea'
        ? 'stopped'
        : (file.state as 'idea' | 'arranging' | 'active'),
  },
  input: z.strictObject({ reason: someText() }),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    const mine = facts.interested.includes(party)
    guard.ensure(mine, 'sco:III/4', 'party.participant', { party }, forbidden('NOT_A_PARTICIPANT'))
  },
  effect: (facts, { input, on, actor }) => {
    const party = partyFrom(actor)
    return {
      ...facts,
      interested: facts.interested.filter((one) => one !== party),
      finish: facts.finish.filter((one) => one.party !== party),
      left: [...facts.left, { on, party, reason: input.reason }],
    }
  },
  notices: ({ facts, actor }) =>
    facts.interested
      .filter((party) => party !== partyFrom(actor))
      .map((party) => ({ to: `role:${roleOf(party)}`, message: 'project.left' as const })),
})
