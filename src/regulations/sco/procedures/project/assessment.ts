import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import { checklist, readiness, review } from '../../rules/index.ts'
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
} from '../shared/index.ts'
import { openReservations } from './facts.ts'
import { action, participant } from './vocabulary.ts'

const open = ['idea', 'arranging', 'active'] as const

/** A participant confirms that the project conforms to its own law (`sco:III/5`). */
export const confirmConformity = action({
  name: 'confirm-conformity',
  title: t('Подтвердить соответствие своему закону', 'Confirm conformity with own law', '确认符合本国法'),
  clauses: ['sco:III/5'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({ laws: z.array(someText(300)).min(1).max(50), post: someText(200) }),
  guard: (guard, { facts, actor }) => {
    participant(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input, on, actor }) => {
    const party = partyFrom(actor)
    const others = facts.conformity.filter((one) => one.party !== party)
    return { ...facts, conformity: [...others, { ...input, on, party }] }
  },
})

/** The checklist of the seven principles and the four criteria of a review (`sco:III`, `sco:III/6`). */
export const assess = action({
  name: 'assess',
  title: t('Оценить по принципам', 'Assess by the principles', '按原则评估'),
  clauses: ['sco:III', 'sco:III/1', 'sco:III/2', 'sco:III/3', 'sco:III/6'],
  by: partyRoles,
  from: ['idea', 'arranging'],
  to: 'same',
  input: z.strictObject({ principles: checklist, review }),
  guard(guard, { facts, input, actor }) {
    participant(guard, facts, partyFrom(actor))
    guard.rule(readiness, { ...input, goals: [...facts.goals], security: facts.security, openObjections: 0 })
  },
  effect: (facts, { input }) => ({ ...facts, ...input }),
})

/** A participant holds the project for itself by its national interest, until a consultation (`sco:III/2`). */
export const reserve = action({
  name: 'reserve',
  title: t(
    'Сделать оговорку о национальном интересе',
    'Make a reservation on a national interest',
    '提出国家利益保留',
  ),
  clauses: ['sco:III/2'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({ reason: someText() }),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    participant(guard, facts, party)
    const isNew = openReservations(facts).every((one) => one.party !== party)
    guard.ensure(isNew, 'sco:III/2', 'party.not-yet', { party }, conflict('ALREADY_RESERVED'))
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    reservations: [
      ...facts.reservations,
      { on, party: partyFrom(actor), reason: input.reason, lifted: null },
    ],
  }),
})

/** The same Party lifts it after a consultation (`sco:III/2`, `sco:VI/3`). */
export const liftReservation = action({
  name: 'lift-reservation',
  title: t('Снять оговорку', 'Lift the reservation', '撤销保留'),
  clauses: ['sco:III/2', 'sco:VI/3'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({ consultation: someText(300) }),
  guard(guard, { facts, actor }) {
    const mine = openReservations(facts).some((one) => one.party === partyFrom(actor))
    guard.ensure(mine, 'sco:III/2', 'reservation.none', {}, conflict('NO_RESERVATION'))
  },
  effect: (facts, { on, actor }) => ({
    ...facts,
    reservations: facts.reservations.map((one) =>
      one.party === partyFrom(actor) && one.lifted === null ? { ...one, lifted: on } : one,
    ),
  }),
})

/** An enterprise, organisation or person takes part; in a partnership a Party vouches for it first (`sco:II/6`, `sco:III/7`). */
export const addMember = action({
  name: 'add-member',
  title: t('Внести участника проекта', 'Enter a member of the project', '登记项目参与者'),
  clauses: ['sco:III/7', 'sco:II/6'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({
    id: idText(),
    /** The case of the register of partners. */
    partner: idText().nullable(),
    sector: z.enum(['business', 'state', 'science', 'society']),
    interests: someText(),
    rights: someText(),
  }),
  needs: {
    vouched: indexNeed(
      ({ input }) => {
        const { partner } = input as { partner: string | null }
        return { procedure: 'sco-partner', cases: partner === null ? [] : [partner], states: ['vouched'] }
      },
      (rows) => rows.length,
    ),
  },
  guard(guard, { facts, input, needs, actor }) {
    participant(guard, facts, partyFrom(actor))
    const isNew = facts.members.every(({ id }) => id !== input.id)
    guard.ensure(isNew, 'sco:III/7', 'thing.once', { id: input.id }, conflict('MEMBER_KNOWN', 'id'))
    const isVouched = needs.vouched > 0 || (facts.kind !== 'partnership' && input.partner === null)
    guard.ensure(isVouched, 'sco:II/6', 'partner.vouched', {}, forbidden('PARTNER_NOT_VOUCHED', 'partner'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    members: [...facts.members, { ...input, party: partyFrom(actor) }],
  }),
})

/** A written objection of a member stays open until it is reconciled (`sco:III/7`). */
export const object = action({
  name: 'object',
  title: t('Записать возражение участника', 'Record an objection of a member', '记录参与者异议'),
  clauses: ['sco:III/7'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({ member: idText(), text: someText() }),
  guard(guard, { facts, input, actor }) {
    participant(guard, facts, partyFrom(actor))
    const isThere = facts.members.some(({ id }) => id === input.member)
    guard.ensure(
      isThere,
      'sco:III/7',
      'thing.unknown',
      { id: input.member },
      content('UNKNOWN_MEMBER', 'member'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    objections: [...facts.objections, { ...input, id: facts.objections.length + 1, reconciled: null }],
  }),
})

export const reconcile = action({
  name: 'reconcile',
  title: t('Отметить согласование возражения', 'Mark an objection as reconciled', '标记异议已协调'),
  clauses: ['sco:III/7'],
  by: partyRoles,
  from: open,
  to: 'same',
  input: z.strictObject({ objection: z.number().int().min(1).max(10_000), how: someText() }),
  guard(guard, { facts, input, actor }) {
    participant(guard, facts, partyFrom(actor))
    const isOpen = facts.objections.some(
      ({ id, reconciled }) => id === input.objection && reconciled === null,
    )
    guard.ensure(
      isOpen,
      'sco:III/7',
      'thing.unknown',
      { id: input.objection },
      content('UNKNOWN_OBJECTION', 'objection'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    objections: facts.objections.map((one) =>
      one.id === input.objection ? { ...one, reconciled: input.how } : one,
    ),
  }),
})

/** The national approval of joint production by a participant (`sco:II/7`). */
export const approve = action({
  name: 'approve-nationally',
  title: t('Внести национальное одобрение', 'Enter the national approval', '登记国内批准'),
  clauses: ['sco:II/7', 'sco:III/5'],
  by: partyRoles,
  from: ['idea', 'arranging'],
  to: 'same',
  input: z.strictObject({ authority: someText(300), document: fileText() }),
  guard: (guard, { facts, actor }) => {
    participant(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    approvals: [...facts.approvals, { ...input, on, party: partyFrom(actor) }],
  }),
})
