import { z } from 'zod'
import { conformity, partnership, projectConsent, readiness } from '../../rules/index.ts'
import { conflict, content, fileText, partyFrom, partyRoles, someText, t } from '../shared/index.ts'
import { openObjections, openReservations, type ProjectFacts, signedBy } from './facts.ts'
import { action, participant } from './vocabulary.ts'

/**
 * The project begins: every interested Party signed the arrangement (`sco:IV`), confirmed its law (`sco:III/5`), nobody holds it by a
 * reservation (`sco:III/2`), and it is assessed by every principle (`sco:III`).
 */
export const activate = action({
  name: 'activate',
  title: t('Начать проект', 'Begin the project', '启动项目'),
  clauses: ['sco:IV', 'sco:II/2', 'sco:III', 'sco:III/1', 'sco:III/2', 'sco:III/5', 'sco:II/6', 'sco:II/7'],
  by: partyRoles,
  from: ['idea', 'arranging'],
  to: 'active',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    participant(guard, facts, partyFrom(actor))
    const interested = [...facts.interested]
    const count = interested.length
    const enough = guard.ensure(
      count >= 2,
      'sco:IV',
      'party.two',
      { count },
      content('TWO_PARTIES_REQUIRED', 'interested'),
    )
    if (!enough) return
    const consent = guard.rule(projectConsent, { interested, signed: signedBy(facts) })
    const missing = consent.missing.join(', ')
    const isSigned = consent.state === 'active'
    guard.ensure(
      isSigned,
      'sco:IV',
      'arrangement.signed',
      { missing },
      conflict('ARRANGEMENT_PENDING', 'arrangement'),
    )
    const law = guard.rule(conformity, {
      participants: interested,
      confirmed: facts.conformity.map((c) => c.party),
    })
    for (const party of law.missing)
      guard.ensure(
        false,
        'sco:III/5',
        'conformity.missing',
        { party },
        content('CONFORMITY_MISSING', `conformity.${party}`),
      )
    for (const { party } of openReservations(facts))
      guard.ensure(
        false,
        'sco:III/2',
        'reservation.open',
        { party },
        conflict('RESERVATION_OPEN', `reservations.${party}`),
      )
    const { goals, principles, review, security } = facts
    const openCount = openObjections(facts).length
    const ready = guard.rule(readiness, {
      goals: [...goals],
      principles,
      review,
      security,
      openObjections: openCount,
    })
    const clauses = ready.broken.join(', ')
    guard.ensure(
      ready.ready,
      'sco:III',
      'readiness.missing',
      { clauses },
      content('NOT_ASSESSED', 'principles'),
    )
    if (facts.kind === 'partnership') {
      const partners = facts.members.map(({ id, party }) => ({ name: id, vouchedBy: party }))
      const { valid } = guard.rule(partnership, { parties: interested, partners })
      guard.ensure(valid, 'sco:II/6', 'partner.needed', {}, content('PARTNER_REQUIRED', 'members'))
    }
    if (facts.kind === 'production')
      for (const party of interested)
        guard.ensure(
          facts.approvals.some((one) => one.party === party),
          'sco:II/7',
          'approval.missing',
          { party },
          content('APPROVAL_MISSING', `approvals.${party}`),
        )
  },
  effect: (facts) => facts,
})

/** A participant records what a stage brought, with its proof. While a Party holds the project for itself it does not work on it. */
export const recordResult = action({
  name: 'record-result',
  title: t('Записать результат этапа', 'Record the result of a stage', '记录阶段成果'),
  clauses: ['sco:II/2', 'sco:III/2', 'sco:III/6'],
  by: partyRoles,
  from: ['active'],
  to: 'same',
  input: z.strictObject({ stage: someText(300), text: someText(), evidence: fileText() }),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    participant(guard, facts, party)
    const isHeld = openReservations(facts).some((one) => one.party === party)
    guard.ensure(!isHeld, 'sco:III/2', 'reservation.open', { party }, conflict('RESERVATION_OPEN'))
    const isSigned = signedBy(facts).includes(party)
    guard.ensure(
      isSigned,
      'sco:IV',
      'arrangement.signed',
      { missing: party },
      conflict('ARRANGEMENT_PENDING'),
    )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    results: [...facts.results, { ...input, on, party: partyFrom(actor) }],
  }),
})

type Outcome = 'completed' | 'stopped'
const agreed = ({ interested, finish }: ProjectFacts, party: string, outcome: Outcome) =>
  interested.every((one) =>
    one === party ? true : finish.some((other) => other.party === one && other.outcome === outcome),
  )

/** The project ends by the consent of its participants: completed with a result, or stopped. */
export const agreeToFinish = action({
  name: 'agree-to-finish',
  title: t('Согласиться закончить проект', 'Agree to end the project', '同意结束项目'),
  clauses: ['sco:IV', 'sco:II'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['idea', 'arranging', 'active'],
  to: {
    oneOf: ['idea', 'arranging', 'active', 'completed', 'stopped'],
    choose: ({ facts, input, file, actor }) =>
      agreed(facts, partyFrom(actor), input.outcome)
        ? input.outcome
        : (file.state as 'idea' | 'arranging' | 'active'),
  },
  input: z.strictObject({ outcome: z.enum(['completed', 'stopped']) }),
  guard(guard, { facts, input, file, actor }) {
    participant(guard, facts, partyFrom(actor))
    const mayComplete = file.state === 'active' && facts.results.length > 0
    const ok = input.outcome === 'stopped' || mayComplete
    guard.ensure(ok, 'sco:II/2', 'finish.results', {}, conflict('NO_RESULT', 'outcome'))
  },
  effect: (facts, { input, actor }) => {
    const party = partyFrom(actor)
    const others = facts.finish.filter((one) => one.party !== party)
    return { ...facts, finish: [...others, { party, outcome: input.outcome }] }
  },
})
