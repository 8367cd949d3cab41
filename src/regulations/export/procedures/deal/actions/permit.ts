import { z } from 'zod'
import { conflict, content, dateText, fileText, idText, passedInput, someText } from '../../shared/index.ts'
import { permitOn } from '../facts.ts'
import { action, open } from '../vocabulary.ts'

/** The Commission is asked for a permit of this deal. To ask is to choose the way of section 4 (`export:5.1/2`). */
export const applyForPermit = action({
  name: 'apply-for-permit',
  title: { ru: 'Обратиться в Комиссию', en: 'Apply to the Commission' },
  clauses: ['export:4.2', 'export:4.3', 'export:5.1/2'],
  by: ['export-officer'],
  from: open,
  to: 'permit-asked',
  input: z.strictObject({ number: someText(60) }),
  guard(guard, { facts, on }) {
    guard.ensure(
      !['applied', 'granted'].includes(permitOn(facts, on)),
      'export:4.2',
      'deal.applied',
      {},
      conflict('PERMIT_APPLIED'),
    )
  },
  effect: (facts, { input: { number }, on, actor }) => ({
    ...facts,
    permit: { status: 'applied', applied: { number, on, by: actor.id }, decided: null, validTo: null },
    choice: facts.choice ?? { choice: 'section4', reason: number, on, by: actor.id },
  }),
})

/** What the Commission decided: nobody else gives a permit, and it is for this deal and counterparty (`export:4.2`). */
export const recordPermit = action({
  name: 'record-permit',
  title: { ru: 'Записать решение Комиссии', en: 'Record the decision of the Commission' },
  clauses: ['export:4.2', 'export:4.2/4', 'export:4.3/1', 'export:2.1/3'],
  by: ['export-officer'],
  from: open,
  to: {
    oneOf: ['recheck', 'permit-needed'],
    choose: ({ input }) => (input.outcome === 'granted' ? 'recheck' : 'permit-needed'),
  },
  input: z.strictObject({
    outcome: z.enum(['granted', 'refused']),
    issuer: z.enum(['commission', 'fstec', 'other']),
    /** The card of the counterparty that the permit names. */
    counterparty: idText(),
    number: someText(60),
    date: dateText(),
    validTo: dateText().nullable(),
    file: fileText(),
  }),
  guard(guard, { facts, input, file, on }) {
    guard.ensure(
      input.issuer === 'commission',
      'export:2.1/3',
      'deal.issuer',
      { issuer: input.issuer },
      content('PERMIT_ISSUER', 'issuer'),
    )
    guard.ensure(
      input.counterparty === file.parent,
      'export:4.2',
      'deal.permit-counterparty',
      {},
      content('PERMIT_OTHER_COUNTERPARTY', 'counterparty'),
    )
    guard.ensure(
      input.validTo === null || input.validTo >= on,
      'export:4.2/4',
      'deal.permit-dates',
      { validTo: input.validTo },
      content('PERMIT_EXPIRED', 'validTo'),
    )
    guard.ensure(
      facts.permit.status === 'applied',
      'export:4.2',
      'deal.not-applied',
      {},
      conflict('PERMIT_NOT_APPLIED'),
    )
  },
  starts: {
    permit: ({ input, on }) =>
      input.outcome === 'granted' && input.validTo !== null ? { from: on, due: input.validTo } : null,
  },
  effect: (facts, { input: { outcome, number, date, validTo, file }, on, actor }) => ({
    ...facts,
    permit: {
      ...facts.permit,
      status: outcome,
      decided: { number, date, file, on, by: actor.id },
      validTo: outcome === 'granted' ? validTo : null,
    },
  }),
})

/** Where a deal goes that has lost its permit: what was cleared is cleared no more. */
const withoutPermit = {
  oneOf: [...open, 'allowed', 'deviation', 'shipped'],
  choose: ({ file }: { readonly file: { readonly state: string } }) =>
    file.state === 'allowed' ? ('permit-needed' as const) : (file.state as 'shipped'),
} as const

/** The last day of the permit has passed. */
export const expirePermit = action({
  name: 'expire-permit',
  title: { ru: 'Срок разрешения истёк', en: 'The permit has run out' },
  clauses: ['export:4.2/4'],
  by: ['system'],
  from: [...open, 'allowed', 'deviation', 'shipped'],
  to: withoutPermit,
  input: passedInput(),
  notices: () => [{ to: 'role:export-officer', message: 'deal.permit-expired' }],
  effect: (facts) => ({ ...facts, permit: { ...facts.permit, status: 'expired' } }),
})

export const revokePermit = action({
  name: 'revoke-permit',
  title: { ru: 'Записать отзыв разрешения', en: 'Record the revocation of the permit' },
  clauses: ['export:4.2/4'],
  by: ['export-officer'],
  from: [...open, 'allowed', 'deviation', 'shipped'],
  to: withoutPermit,
  input: z.strictObject({ number: someText(60), date: dateText() }),
  guard(guard, { facts, on }) {
    guard.ensure(
      permitOn(facts, on) === 'granted',
      'export:4.2/4',
      'deal.not-granted',
      {},
      conflict('PERMIT_NOT_GRANTED'),
    )
  },
  stops: { permit: () => '' },
  effect: (facts) => ({ ...facts, permit: { ...facts.permit, status: 'revoked' } }),
})

/** The authority is asked why it refused, or why it has not decided (`export:6.2/2`). It unlocks nothing. */
export const askReasons = action({
  name: 'ask-reasons',
  title: { ru: 'Спросить о причинах', en: 'Ask for the reasons' },
  clauses: ['export:6.2/2'],
  by: ['export-officer', 'lawyer', 'company-head'],
  from: open,
  to: 'same',
  input: z.strictObject({ text: someText(2000) }),
  guard(guard, { facts }) {
    guard.ensure(
      ['applied', 'refused'].includes(facts.permit.status),
      'export:6.2/2',
      'deal.no-reasons',
      {},
      conflict('NOTHING_TO_ASK'),
    )
  },
  effect: (facts, { input: { text }, on, actor }) => ({
    ...facts,
    inquiries: [
      ...facts.inquiries,
      { id: facts.inquiries.length + 1, about: facts.permit.status, text, on, by: actor.id, answer: null },
    ],
  }),
})

export const recordReasons = action({
  name: 'record-reasons',
  title: { ru: 'Записать ответ о причинах', en: 'Record the reasons given' },
  clauses: ['export:6.2/2'],
  by: ['export-officer', 'lawyer'],
  from: open,
  to: 'same',
  input: z.strictObject({ inquiry: z.int().min(1), text: someText(4000) }),
  guard(guard, { facts, input: { inquiry } }) {
    guard.ensure(
      facts.inquiries.some(({ id, answer }) => id === inquiry && answer === null),
      'export:6.2/2',
      'deal.no-inquiry',
      { inquiry },
      conflict('NO_OPEN_INQUIRY', 'inquiry'),
    )
  },
  effect: (facts, { input: { inquiry, text }, on, actor }) => ({
    ...facts,
    inquiries: facts.inquiries.map((one) =>
      one.id === inquiry ? { ...one, answer: { text, on, by: actor.id } } : one,
    ),
  }),
})
