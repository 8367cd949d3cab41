import { z } from 'zod'
import { conflict, signature, soundSignature } from '../../contract/index.ts'
import { stageOf, unsigned, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

/** A member signs the act of a stage whose reports are approved, in any order, before the Fund. */
export const signAct = action({
  name: 'sign-act',
  title: { ru: 'Подписать акт', en: 'Sign the act' },
  clauses: [
    'kod-ai:6.4.3/2',
    'kod-ai:6.4.5/2',
    'kod-ai:fn9',
    'kod-ai:contract-6.5',
    'kod-ai:contract-8.2.2',
    'kod-ai:contract-app-9.executors',
    'kod-ai:contract-app-9.parties',
  ],
  by: ['member'],
  from: ['active', 'final-review'],
  to: 'same',
  signature: true,
  input: z.strictObject({ stage: z.int(), signature }),
  guard(guard, { facts, input, actor }) {
    const stage = stageOf(facts, input.stage)
    guard.ensure(
      stage?.status === 'approved',
      'kod-ai:contract-6.5',
      'report.status',
      { stage: input.stage, status: stage?.status ?? '' },
      conflict('STAGE_STATUS', 'stage'),
    )
    if (!stage) return
    guard.ensure(
      !(actor.id in stage.signatures),
      'kod-ai:contract-app-9.executors',
      'act.signed',
      {},
      conflict('SIGNED_ALREADY'),
    )
    soundSignature(guard, input.signature, stage.actText, 'kod-ai:contract-app-9.executors')
  },
  effect: (facts, { input, on, actor }) =>
    withStage(facts, input.stage, (stage) => {
      const signatures = { ...stage.signatures, [actor.id]: on }
      const all = unsigned(facts, signatures).length === 0
      return { ...stage, signatures, status: all ? 'members-signed' : stage.status }
    }),
})
