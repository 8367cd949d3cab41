import { z } from 'zod'
import { conflict, signature, soundSignature } from '../../contract/index.ts'
import { acceptStage } from '../ledger.ts'
import { isAccepted, lastStage, stageOf, unsigned, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

/**
 * The Fund signs the act after every member: the work of the stage is done on this day. An interim act opens the next
 * tranche; the final one, not without the jury and the acts before it, leads to the check of the result.
 */
export const signActByFund = action({
  name: 'sign-act-by-fund',
  title: { ru: 'Подписать акт от Фонда', en: 'Sign the act for the Fund' },
  clauses: [
    'kod-ai:6.4.4',
    'kod-ai:6.4.5/2',
    'kod-ai:6.6',
    'kod-ai:6.8/3',
    'kod-ai:fn9',
    'kod-ai:contract-3.3.3',
    'kod-ai:contract-6.4',
    'kod-ai:contract-6.5',
    'kod-ai:contract-6.5.date',
    'kod-ai:contract-7.8.3',
    'kod-ai:contract-app-1.fn-22',
    'kod-ai:contract-app-3.fn-26',
    'kod-ai:contract-app-9.place-date',
    'kod-ai:contract-app-9.parties',
  ],
  by: ['director'],
  from: ['active', 'final-review'],
  to: {
    oneOf: ['active', 'final-review', 'completing'],
    choose: ({ facts, input, file }) =>
      input.stage === lastStage(facts)
        ? 'completing'
        : file.state === 'final-review'
          ? 'final-review'
          : 'active',
  },
  signature: true,
  input: z.strictObject({ stage: z.int(), signature }),
  guard(guard, { facts, input }) {
    const stage = stageOf(facts, input.stage)
    const missing = stage ? unsigned(facts, stage.signatures) : []
    guard.ensure(
      missing.length === 0,
      'kod-ai:contract-app-9.executors',
      'act.members',
      { list: missing },
      conflict('MEMBERS_UNSIGNED', 'stage'),
    )
    guard.ensure(
      stage?.status === 'members-signed',
      'kod-ai:contract-6.5',
      'report.status',
      { stage: input.stage, status: stage?.status ?? '' },
      conflict('STAGE_STATUS', 'stage'),
    )
    const isFinal = input.stage === lastStage(facts)
    guard.ensure(
      !isFinal || stage?.jury != null,
      'kod-ai:contract-6.4',
      'approve.jury',
      {},
      conflict('JURY_REQUIRED', 'stage'),
    )
    const open = facts.stages.filter((s) => s.number < input.stage && !isAccepted(facts, s.number))
    guard.ensure(
      open.length === 0,
      'kod-ai:6.4.5/2',
      'act.previous',
      { list: open.map((s) => String(s.number)) },
      conflict('PREVIOUS_STAGE', 'stage'),
    )
    if (stage) soundSignature(guard, input.signature, stage.actText, 'kod-ai:contract-6.5')
  },
  effect: (facts, { input, on }) => {
    const signed = withStage(facts, input.stage, (stage) => ({
      ...stage,
      status: 'accepted',
      acceptedOn: on,
    }))
    return { ...signed, ledger: acceptStage(signed.ledger, input.stage) }
  },
})
