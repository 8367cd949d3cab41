import { z } from 'zod'
import {
  castingSeat,
  dateText,
  majorityOf,
  quorumOf,
  type Seat,
  someText,
  tallyOf,
  type Vote,
} from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { lastStage, stageOf, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

const quorumRule = { share: [1, 2], leadRequired: true, recusedCount: true } as const

const member = z.strictObject({
  id: someText(200),
  role: z.enum(['chair', 'deputy', 'member']),
  present: z.boolean(),
  conflict: z.boolean(),
  vote: z.enum(['for', 'against', 'abstain']).nullable(),
})
type Member = z.infer<typeof member>

const seats = (members: readonly Member[]): Seat[] =>
  members.map((m) => ({
    id: m.id,
    lead: m.role === 'member' ? null : m.role,
    present: m.present,
    recused: m.conflict,
  }))

/** The opinion of the jury by the rules of selection, by analogy (reading T48): a tie is decided by the lead's vote. */
function decided(members: readonly Member[]): 'support' | 'not-support' | null {
  const votes = new Map<string, Vote>(members.flatMap((m) => (m.vote ? [[m.id, m.vote] as const] : [])))
  const table = seats(members)
  const outcome = majorityOf(tallyOf(table, votes))
  const lead = castingSeat(table)
  const vote = outcome === 'tie' && lead ? votes.get(lead.id) : undefined
  if (outcome === 'adopted' || vote === 'for') return 'support'
  return outcome === 'rejected' || vote === 'against' ? 'not-support' : null
}

/** The jury considered the final reports: its protocol, attendance, recusals and votes. It advises, the Fund approves. */
export const recordJuryOpinion = action({
  name: 'record-jury-opinion',
  title: { ru: 'Записать заключение жюри', en: 'Record the opinion of the jury' },
  clauses: ['kod-ai:6.6', 'kod-ai:contract-6.4'],
  by: ['fund-officer'],
  from: ['final-review'],
  to: 'same',
  input: z.strictObject({
    protocol: z.strictObject({ number: someText(100), date: dateText() }),
    members: z.array(member).min(1).max(100),
  }),
  guard(guard, { facts, input, on }) {
    const status = stageOf(facts, lastStage(facts))?.status ?? ''
    guard.ensure(
      status === 'filed' && input.protocol.date <= on,
      'kod-ai:6.6',
      'jury.stage',
      {},
      conflict('STAGE_STATUS', 'protocol'),
    )
    const quorum = quorumOf(seats(input.members), quorumRule)
    guard.ensure(
      quorum.held,
      'kod-ai:6.6',
      'jury.quorum',
      { reason: quorum.lacking ?? '', present: quorum.present, total: quorum.total },
      content('NO_QUORUM', 'members'),
    )
  },
  effect: (facts, { input }) =>
    withStage(facts, lastStage(facts), (stage) => ({
      ...stage,
      jury: { ...input.protocol, decision: decided(input.members) },
    })),
})
