import { z } from 'zod'
import {
  castingSeat,
  majorityOf,
  quorumOf,
  type Seat,
  type Tally,
  tallyOf,
  type Vote,
} from '../../../kernel/index.ts'
import { check, field, kodAiRule } from './kit.ts'

const reasons = [
  'NO_CHAIR_OR_DEPUTY',
  'UNDER_HALF',
  'MAJORITY',
  'CASTING_VOTE_CHAIR',
  'CASTING_VOTE_DEPUTY',
  'TIE_LEAD_ABSTAINED',
  'TIE_NO_CASTING_VOTE',
  'NO_MAJORITY_OF_PRESENT',
] as const
type Reason = (typeof reasons)[number]
type Decision = 'support' | 'not-support' | null

const member = z.object({
  id: z.string().min(1),
  role: field(z.enum(['chair', 'deputy', 'member']), 'kod-ai:4.7.3/1', 'Укажите роль', 'Give the role'),
  present: field(
    z.boolean(),
    'kod-ai:4.7.3/1',
    'Укажите, присутствует ли член жюри',
    'Say whether the member is present',
  ),
  remote: z.boolean(),
  conflict: field(
    z.boolean(),
    'kod-ai:4.7.6/2',
    'Укажите, заинтересован ли член жюри в этой заявке',
    'Say whether the member has a conflict on this application',
  ),
  vote: field(
    z.enum(['for', 'against', 'abstain']).nullable(),
    'kod-ai:4.7.6/1',
    'Укажите for, against, abstain или null',
    'Give for, against, abstain or null',
  ),
  delegatedTo: z.string().nullable().optional(),
})
type Member = z.infer<typeof member>

const idsOf = (members: readonly Member[]) => members.map((m) => m.id)
const none: Tally = { for: 0, against: 0, abstain: 0, voters: 0 }

/** Votes that count for nothing: of absent members, of those who gave theirs away, of those with a conflict. */
function ignored(members: readonly Member[]) {
  const absent = members.filter((m) => !m.present && (m.vote !== null || m.delegatedTo))
  const conflicted = members.filter((m) => m.present && m.conflict && m.vote !== null)
  return { absent: idsOf(absent), conflicted: idsOf(conflicted) }
}

/** The jury's vote on one application: quorum, majority of those who could vote, the casting vote on a tie (`kod-ai:4.7.3`–`kod-ai:4.7.6`). */
export const juryVote = kodAiRule({
  name: 'jury-vote',
  revision: 1,
  title: { ru: 'Голосование экспертного жюри', en: 'Vote of the expert jury' },
  clauses: [
    'kod-ai:4.7.3/1',
    'kod-ai:4.7.3/2',
    'kod-ai:4.7.3/3',
    'kod-ai:4.7.5',
    'kod-ai:4.7.6/1',
    'kod-ai:4.7.6/2',
    'kod-ai:4.7.6/3',
    'kod-ai:4.7.8',
    'kod-ai:4.7.8.a',
    'kod-ai:4.7.8.b',
  ],
  parameters: ['jury.quorum'],
  readings: ['jury.conflicted', 'jury.chair-conflicted'],
  input: z.object({ members: z.array(member) }),
  output: z.object({
    quorum: z.boolean(),
    reason: z.enum(reasons),
    decision: z.enum(['support', 'not-support']).nullable(),
    for: z.int(),
    against: z.int(),
    abstain: z.int(),
    voters: z.int(),
    present: z.int(),
    total: z.int(),
  }),
  example: {
    members: [
      { id: 'J1', role: 'chair', present: true, remote: false, conflict: false, vote: 'for' },
      { id: 'J2', role: 'deputy', present: true, remote: true, conflict: false, vote: 'against' },
      { id: 'J3', role: 'member', present: true, remote: false, conflict: true, vote: null },
      { id: 'J4', role: 'member', present: false, remote: false, conflict: false, vote: null },
    ],
  },
  decide({ members }, { parameters, readings }, trace) {
    const seats: Seat[] = members.map(({ id, role, present, conflict }) => ({
      id,
      lead: role === 'member' ? null : role,
      present,
      recused: conflict,
    }))
    const quorum = quorumOf(seats, {
      share: parameters['jury.quorum'],
      leadRequired: true,
      recusedCount: readings['jury.conflicted'] === 'counts-for-quorum',
    })
    const { present, total } = quorum
    const remote = members.filter((m) => m.present && m.remote).length
    if (remote > 0) trace.met('kod-ai:4.7.3/2', 'jury-vote.remote', { remote })
    const { absent, conflicted } = ignored(members)
    check(trace, absent.length === 0, 'kod-ai:4.7.3/3', 'jury-vote.own', { members: absent })
    check(trace, conflicted.length === 0, 'kod-ai:4.7.6/2', 'jury-vote.conflict', { members: conflicted })
    const lead = quorum.lacking !== 'lead'
    check(trace, lead, 'kod-ai:4.7.3/1', 'jury-vote.lead')
    if (lead) check(trace, quorum.held, 'kod-ai:4.7.3/1', 'jury-vote.quorum', { present, total })
    trace.step('jury-vote.quorum-sum', { present, total })
    const end = (reason: Reason, decision: Decision, tally: Tally) => ({
      quorum: quorum.held,
      reason,
      decision,
      for: tally.for,
      against: tally.against,
      abstain: tally.abstain,
      voters: tally.voters,
      present,
      total,
    })
    if (!quorum.held) {
      trace.note('not-applicable', 'kod-ai:4.7.5', 'jury-vote.no-vote')
      return end(lead ? 'UNDER_HALF' : 'NO_CHAIR_OR_DEPUTY', null, none)
    }
    const votes = new Map<string, Vote>()
    for (const m of members) if (m.vote !== null) votes.set(m.id, m.vote)
    const tally = tallyOf(seats, votes)
    trace.step('jury-vote.tally', { ...tally })
    const decided = (decision: 'support' | 'not-support') => {
      if (decision === 'support') trace.met('kod-ai:4.7.8.a', 'jury-vote.support')
      else trace.met('kod-ai:4.7.8.b', 'jury-vote.not-support')
      return decision
    }
    switch (majorityOf(tally)) {
      case 'adopted':
        trace.met('kod-ai:4.7.5', 'jury-vote.majority', { votes: tally.for, voters: tally.voters })
        return end('MAJORITY', decided('support'), tally)
      case 'rejected':
        trace.met('kod-ai:4.7.5', 'jury-vote.majority', { votes: tally.against, voters: tally.voters })
        return end('MAJORITY', decided('not-support'), tally)
      case 'none':
        trace.broken('kod-ai:4.7.5', 'jury-vote.majority.broken', { votes: tally.for, voters: tally.voters })
        return end('NO_MAJORITY_OF_PRESENT', null, tally)
    }
    const chairBarred = seats.some((s) => s.lead === 'chair' && s.present && s.recused)
    const barred = chairBarred && readings['jury.chair-conflicted'] === 'no-casting-vote'
    const seat = barred ? null : castingSeat(seats)
    if (seat === null) {
      trace.broken('kod-ai:4.7.6/3', 'jury-vote.nobody')
      return end('TIE_NO_CASTING_VOTE', null, tally)
    }
    const vote = votes.get(seat.id) ?? 'abstain'
    if (vote === 'abstain') {
      trace.broken('kod-ai:4.7.6/3', 'jury-vote.abstained', { lead: seat.id })
      return end('TIE_LEAD_ABSTAINED', null, tally)
    }
    const chair = seat.lead === 'chair'
    trace.met('kod-ai:4.7.6/3', chair ? 'jury-vote.chair' : 'jury-vote.deputy', { lead: seat.id })
    const decision = decided(vote === 'for' ? 'support' : 'not-support')
    return end(chair ? 'CASTING_VOTE_CHAIR' : 'CASTING_VOTE_DEPUTY', decision, tally)
  },
})
