import { z } from 'zod'
import { deviation, record } from '../../../rules/index.ts'
import { conflict, content, noteText, someText } from '../../shared/index.ts'
import { adviceOf } from '../asked.ts'
import { type DealFacts, knowsEndUser } from '../facts.ts'
import { decidingNeeds } from '../needs.ts'
import { action, open } from '../vocabulary.ts'

/** What the record of a deal holds, for `export/record`. */
const recordOf = (facts: DealFacts) => ({
  documents: facts.documents.length,
  counterparty: true,
  endUser: knowsEndUser(facts),
  subject: facts.subject !== null,
  identification: facts.identification !== null,
})

/**
 * The solution is handed over. Everything is weighed once more as it stands: a hold that came meanwhile, a permit that ran
 * out, a record that lacks a part stop it (`export:4.2/4`, `export:5.3`).
 */
export const ship = action({
  name: 'ship',
  title: { ru: 'Передать решение', en: 'Hand the solution over' },
  clauses: [
    'export:4.2/4',
    'export:4.3/1',
    'export:5.1/2',
    'export:5.3',
    'export:3.1/2',
    'export:3.4',
    'export:1.3/2',
  ],
  by: ['foreign-trade', 'export-officer'],
  from: [...open, 'allowed', 'refused', 'statutory', 'deviation'],
  to: 'shipped',
  input: z.strictObject({ what: someText(1000) }),
  needs: decidingNeeds,
  guard(guard, { facts, needs, on, readings, file }) {
    guard.ensure(facts.decisions.length > 0, 'export:4', 'deal.decided', {}, conflict('NOT_DECIDED'))
    const { missing } = guard.rule(record, recordOf(facts))
    guard.ensure(
      missing.length === 0,
      'export:5.3',
      'deal.record',
      { list: missing },
      conflict('RECORD_INCOMPLETE'),
    )
    const { outcome, code, shipAllowed } = adviceOf(facts, needs, on, readings)
    const deviated = file.state === 'deviation' && facts.deviations.at(-1)?.outcome === outcome
    const clause =
      code === 'PERMIT_NOT_GRANTED'
        ? 'export:4.2/4'
        : code === 'FLAG_DECISION_REQUIRED'
          ? 'export:5.1/2'
          : 'export:4'
    guard.ensure(
      shipAllowed === true || deviated,
      clause,
      'deal.ship',
      { outcome, code: code ?? '–' },
      conflict(code ?? 'CHECKS_OPEN'),
    )
    const count = [needs.counterparty.standing, ...needs.parties].reduce(
      (sum, one) => sum + one.unanswered,
      0,
    )
    guard.ensure(count === 0, 'export:3.1/2', 'deal.signals', { count }, conflict('UNRESOLVED_SIGNAL'))
    guard.ensure(
      file.state === 'allowed' || file.state === 'deviation',
      'export:4',
      'deal.decided',
      {},
      conflict('NOT_DECIDED'),
    )
  },
  effect: (facts, { input: { what }, on, actor }) => ({
    ...facts,
    shipments: [...facts.shipments, { what, decision: facts.decisions.length, on, by: actor.id }],
  }),
})

/** A recommendation is not followed: under a signature, with a reason, and never against the law (`export:1.4`). */
export const deviate = action({
  name: 'deviate',
  title: { ru: 'Отступить от рекомендации', en: 'Deviate from the recommendation' },
  clauses: ['export:1.4', 'export:4.4', 'export:1.2/2'],
  by: ['company-head'],
  from: ['refused', 'choice', 'checks', 'permit-needed', 'permit-asked', 'statutory'],
  to: 'deviation',
  input: z.strictObject({ signer: someText(200).nullable(), reason: noteText(4000).nullable() }),
  signature: true,
  guard(guard, { facts, input }) {
    const last = facts.decisions.at(-1)
    guard.ensure(last !== undefined, 'export:1.4', 'deal.decided', {}, conflict('NOT_DECIDED'))
    if (!last) return
    const { errors } = guard.rule(deviation, {
      outcome: last.outcome,
      code: last.code ?? null,
      signer: input.signer,
      // Why is for people: the rule is told only that it is written down.
      reason: input.reason === null ? null : '+',
    })
    const [first] = errors
    const path = first === 'SIGNER_REQUIRED' ? 'signer' : 'reason'
    guard.ensure(
      errors.length === 0,
      'export:1.4',
      'deal.deviation',
      { list: errors },
      first === 'SIGNER_REQUIRED' || first === 'REASON_REQUIRED'
        ? content(first, path)
        : conflict(first ?? ''),
    )
  },
  effect: (facts, { input: { signer, reason }, on, actor }) => {
    const last = facts.decisions.at(-1)!
    return {
      ...facts,
      deviations: [
        ...facts.deviations,
        {
          signer: signer ?? '',
          reason: reason ?? '',
          strength:
            last.code === 'CERTAIN_OTHER_HARM'
              ? 'intends'
              : last.code === 'PERMIT_NOT_GRANTED'
                ? 'must'
                : 'strives',
          outcome: last.outcome,
          legalOffence: false as const,
          on,
          by: actor.id,
        },
      ],
    }
  },
})

/** A settled deal is weighed anew because something changed; the old decision stays. */
export const reconsider = action({
  name: 'reconsider',
  title: { ru: 'Решать заново', en: 'Weigh anew' },
  clauses: ['export:4', 'export:3.1/2'],
  by: ['export-officer', 'lawyer', 'company-head'],
  from: ['allowed', 'refused', 'deviation', 'outside', 'statutory'],
  to: 'recheck',
  input: z.strictObject({ reason: someText(1000) }),
  effect: (facts, { input: { reason }, on, actor }) => ({
    ...facts,
    rechecks: [...facts.rechecks, { reason, on, by: actor.id }],
  }),
})

/** Something became known of the counterparty: what was cleared is weighed anew; what was handed over is marked. */
export const recheck = action({
  name: 'recheck',
  title: { ru: 'Вернуть на решение', en: 'Send back to be decided' },
  clauses: ['export:4.2/4', 'export:4.3/1', 'export:3.1/2'],
  by: ['system'],
  from: [...open, 'allowed', 'refused', 'deviation', 'outside', 'statutory', 'shipped'],
  to: {
    oneOf: [...open, 'refused', 'statutory', 'shipped'],
    choose: ({ file }) =>
      ['allowed', 'deviation', 'outside'].includes(file.state) ? 'recheck' : (file.state as 'shipped'),
  },
  input: z.strictObject({ reason: z.enum(['knowledge', 'fstec', 'suspicion']) }),
  notices: () => [{ to: 'role:export-officer', message: 'deal.recheck-please' }],
  effect: (facts, { input: { reason }, on, actor }) => ({
    ...facts,
    rechecks: [...facts.rechecks, { reason, on, by: actor.id }],
  }),
})

/** An update, a new licence, more copies: another transfer, weighed anew with what is known now. */
export const transferAgain = action({
  name: 'transfer-again',
  title: { ru: 'Новая передача', en: 'Another transfer' },
  clauses: ['export:2.1/1', 'export:4', 'export:3.1/2'],
  by: ['foreign-trade', 'export-officer'],
  from: ['shipped'],
  to: 'recheck',
  input: z.strictObject({ kind: z.enum(['update', 'new-licence', 'more-copies']), what: someText(1000) }),
  effect: (facts, { input: { kind, what }, on, actor }) => ({
    ...facts,
    choice: null,
    legal: null,
    rechecks: [...facts.rechecks, { reason: `${kind}: ${what}`, on, by: actor.id }],
  }),
})

/** A deal is closed once nothing of it waits for an answer (`export:3.1/2`). */
export const close = action({
  name: 'close',
  title: { ru: 'Закрыть сделку', en: 'Close the deal' },
  clauses: ['export:3.1/2', 'export:3.1/1', 'export:5.3'],
  by: ['export-officer'],
  from: ['shipped', 'refused', 'outside', 'statutory', 'allowed', 'deviation'],
  to: 'closed',
  input: z.strictObject({ note: someText(1000) }),
  // What is over needs no permit any more.
  stops: { permit: () => '' },
  needs: decidingNeeds,
  guard(guard, { facts, needs }) {
    const count = [needs.counterparty.standing, ...needs.parties].reduce(
      (sum, one) => sum + one.unanswered,
      0,
    )
    guard.ensure(count === 0, 'export:3.1/2', 'deal.signals', { count }, conflict('UNRESOLVED_SIGNAL'))
    guard.ensure(facts.measures.length > 0, 'export:3.1/1', 'deal.measure', {}, content('MEASURE_REQUIRED'))
  },
  effect: (facts) => facts,
})

/** The deal did not come about. Its record stays. */
export const drop = action({
  name: 'drop',
  title: { ru: 'Сделка не состоялась', en: 'The deal did not come about' },
  clauses: ['export:5.3'],
  by: ['foreign-trade', 'export-officer'],
  from: [...open, 'allowed', 'refused'],
  to: 'dropped',
  input: z.strictObject({ reason: someText(1000) }),
  stops: { permit: () => '' },
  effect: (facts) => facts,
})
