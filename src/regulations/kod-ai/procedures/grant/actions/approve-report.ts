import { z } from 'zod'
import { daysBetween } from '../../../../../kernel/index.ts'
import { conflict, content, type ReportKind, reportKinds, sha256 } from '../../contract/index.ts'
import { linkAge, unmappedResults } from '../check-research.ts'
import type { GrantFacts, Stage } from '../facts.ts'
import { lastStage, neededKinds, stageOf, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

const needed = (facts: GrantFacts, stage: number): readonly ReportKind[] =>
  neededKinds(facts, stage).filter((kind) => kind !== 'act')

const complete = (facts: GrantFacts, stage: Stage, now: readonly ReportKind[]): boolean =>
  needed(facts, stage.number).every((kind) => kind in stage.approved || now.includes(kind))

/**
 * The Fund approves documents of a stage, all at once or one after another; with the last one the act is ready to be
 * signed. The final reports need the opinion of the jury first.
 */
export const approveReport = action({
  name: 'approve-report',
  title: { ru: 'Утвердить отчёты этапа', en: 'Approve reports of a stage' },
  clauses: [
    'kod-ai:6.5/1',
    'kod-ai:6.6',
    'kod-ai:6.8/1',
    'kod-ai:2.5.a',
    'kod-ai:contract-1.6',
    'kod-ai:contract-4.3.a',
    'kod-ai:contract-6.4',
    'kod-ai:contract-7.6.a',
    'kod-ai:contract-7.7.b',
    'kod-ai:contract-7.8.1',
  ],
  by: ['fund-officer'],
  from: ['active', 'final-review'],
  to: 'same',
  input: z.strictObject({
    stage: z.int(),
    documents: z.array(z.enum(reportKinds)).min(1).max(5),
    /** SHA-256 of the text of the act, once every document is approved; all signatures are over it. */
    act: sha256().nullable(),
    /** Why the reports are approved although they do not name a declared result. */
    unmappedReason: z.string().trim().max(4000).nullable(),
  }),
  guard(guard, { facts, input, on }) {
    const stage = stageOf(facts, input.stage)
    guard.ensure(
      stage?.status === 'filed',
      'kod-ai:6.5/1',
      'report.status',
      { stage: input.stage, status: stage?.status ?? '' },
      conflict('STAGE_STATUS', 'stage'),
    )
    if (!stage) return
    const foreign = input.documents.filter((kind) => !needed(facts, stage.number).includes(kind))
    guard.ensure(
      foreign.length === 0,
      'kod-ai:contract-6.1',
      'approve.kinds',
      { list: foreign },
      content('DOCUMENT_KIND', 'documents'),
    )
    const ready = complete(facts, stage, input.documents)
    guard.ensure(
      !ready || input.act !== null,
      'kod-ai:fn9',
      'act.text',
      {},
      content('ACT_TEXT_MISSING', 'act'),
    )
    if (stage.number !== lastStage(facts)) return
    guard.ensure(stage.jury !== null, 'kod-ai:6.6', 'approve.jury', {}, conflict('JURY_REQUIRED', 'stage'))
    if (input.documents.includes('research')) {
      const missing = unmappedResults(facts, stage.documents?.research ?? null)
      guard.ensure(
        missing.length === 0 || Boolean(input.unmappedReason),
        'kod-ai:contract-1.6',
        'report.declared',
        { list: missing },
        content('RESULT_UNMAPPED', 'unmappedReason'),
      )
    }
    if (input.documents.includes('indicator')) {
      const link = facts.links.repository
      guard.ensure(
        link?.works === true && daysBetween(link.on, on) <= linkAge,
        'kod-ai:contract-7.7.b',
        'approve.link',
        { days: linkAge },
        conflict('LINK_CHECK_OLD', 'documents'),
      )
    }
  },
  effect: (facts, { input, on, actor }) =>
    withStage(facts, input.stage, (stage) => ({
      ...stage,
      status: complete(facts, stage, input.documents) ? 'approved' : stage.status,
      approved: {
        ...stage.approved,
        ...Object.fromEntries(input.documents.map((kind) => [kind, { on, by: actor.id }])),
      },
      actText: input.act ?? stage.actText,
    })),
  notices: ({ facts, input }) => {
    const stage = stageOf(facts, input.stage)!
    return complete(facts, stage, input.documents)
      ? facts.members.map((m) => ({ to: m.person, message: 'notice.act', operands: { stage: input.stage } }))
      : []
  },
})
