import { z } from 'zod'
import { kopecks, money, moneyText, sum } from '../../../kernel/index.ts'
import { field, kodAiRule, verdict } from './kit.ts'

const codes = [
  'MEMBERS_COUNT',
  'NOT_POSITIVE',
  'PERSON_OVER_2M',
  'TOTAL_OVER_10M',
  'SUM_MISMATCH',
  'APPROVED_ABOVE_REQUESTED',
  'APPROVED_SUM_MISMATCH',
  'APPROVED_MEMBERS_CHANGED',
  'APPROVED_NOT_POSITIVE',
] as const
const least = (a: bigint, b: bigint) => (a < b ? a : b)
const shownSum = (value: bigint | undefined) => (value === undefined ? null : money(value))
/** Places in a list, counted from 1, of what is at fault. */
const places = (sums: readonly bigint[], bad: (value: bigint, index: number) => boolean): string[] =>
  sums.flatMap((value, i) => (bad(value, i) ? [String(i + 1)] : []))

/** Sums of a grant: caps by person and project, shares that make the whole, and what the commission may do (`kod-ai:2.2`). */
export const grantSums = kodAiRule({
  name: 'grant-sums',
  revision: 1,
  title: { ru: 'Суммы гранта и доли участников', en: 'Sums of the grant and shares of the members' },
  clauses: [
    'kod-ai:2.1/1',
    'kod-ai:2.1/2',
    'kod-ai:2.2',
    'kod-ai:1.3/3',
    'kod-ai:fn11',
    'kod-ai:4.9.4',
    'kod-ai:contract-app-8.col-3',
    'kod-ai:contract-app-8.total',
    'kod-ai:contract-app-8.fn-1',
  ],
  parameters: ['grant.project-cap', 'grant.person-cap', 'team.max'],
  input: z.object({
    requested: field(
      moneyText(),
      'kod-ai:2.1/1',
      'Укажите запрошенную сумму в рублях с копейками',
      'Give the requested total in roubles with kopecks',
    ),
    members: field(
      z.array(moneyText()),
      'kod-ai:2.1/2',
      'Перечислите доли участников в рублях с копейками',
      "List the members' shares in roubles with kopecks",
    ),
    approved: field(
      moneyText().nullable(),
      'kod-ai:4.9.4',
      'Укажите одобренную сумму либо null',
      'Give the approved total, or null',
    ),
    approvedMembers: field(
      z.array(moneyText()).nullable(),
      'kod-ai:contract-app-8.col-3',
      'Перечислите одобренные доли либо null, пока их нет',
      'List the approved shares, or null while there are none',
    ),
  }),
  output: z.object({ ok: z.boolean(), errors: z.array(z.enum(codes)), maxTotal: z.string() }),
  example: {
    requested: '4000000.00',
    members: ['2000000.00', '2000000.00'],
    approved: '3500000.00',
    approvedMembers: null,
  },
  decide({ requested, members, approved, approvedMembers }, { parameters }, trace) {
    const { errors, need } = verdict(trace, codes)
    const project = parameters['grant.project-cap']
    const person = parameters['grant.person-cap']
    const most = parameters['team.max']
    const count = members.length
    const shares = members.map(kopecks)
    const total = kopecks(requested)
    const counted = Math.min(count, most)
    const max = least(project, person * BigInt(counted))
    trace.step('sums.max', {
      project: money(project),
      person: money(person),
      count: counted,
      max: money(max),
    })
    need(count >= 1 && count <= most, 'MEMBERS_COUNT', 'kod-ai:1.3/3', 'sums.members', { count, most })
    const low = [total, ...shares].find((s) => s <= 0n)
    need(low === undefined, 'NOT_POSITIVE', 'kod-ai:2.1/2', 'sums.positive', { sum: shownSum(low) })
    const over = places(shares, (s) => s > person)
    need(over.length === 0, 'PERSON_OVER_2M', 'kod-ai:2.1/1', 'sums.person', {
      members: over,
      cap: money(person),
    })
    const excess = money(total > project ? total - project : 0n)
    need(total <= project, 'TOTAL_OVER_10M', 'kod-ai:2.1/1', 'sums.project', {
      total: requested,
      cap: money(project),
      over: excess,
    })
    const parts = sum(shares)
    need(parts === total, 'SUM_MISMATCH', 'kod-ai:fn11', 'sums.split', {
      shares: money(parts),
      total: requested,
      difference: money(total - parts),
    })
    const cut = approved === null ? null : kopecks(approved)
    if (cut !== null) {
      need(cut <= total, 'APPROVED_ABOVE_REQUESTED', 'kod-ai:2.2', 'sums.approved', { approved, requested })
      need(cut > 0n, 'APPROVED_NOT_POSITIVE', 'kod-ai:4.9.4', 'sums.positive', { sum: approved })
    }
    if (approvedMembers !== null) {
      const cuts = approvedMembers.map(kopecks)
      const raised = places(cuts, (s, i) => i < count && s > shares[i]!)
      need(raised.length === 0, 'APPROVED_ABOVE_REQUESTED', 'kod-ai:2.2', 'sums.approved-shares', {
        members: raised,
      })
      need(
        cuts.length === count,
        'APPROVED_MEMBERS_CHANGED',
        'kod-ai:contract-app-8.fn-1',
        'sums.same-members',
        {
          given: cuts.length,
          count,
        },
      )
      const none = cuts.find((s) => s <= 0n)
      need(none === undefined, 'APPROVED_NOT_POSITIVE', 'kod-ai:contract-app-8.col-3', 'sums.positive', {
        sum: shownSum(none),
      })
      if (cut !== null) {
        const all = sum(cuts)
        need(all === cut, 'APPROVED_SUM_MISMATCH', 'kod-ai:contract-app-8.total', 'sums.split', {
          shares: money(all),
          total: approved,
          difference: money(cut - all),
        })
      }
    } else if (cut !== null && cut < total) {
      trace.note('unknown', 'kod-ai:contract-app-8.total', 'sums.resplit', {
        approved,
        missing: 'approvedMembers',
      })
    }
    return { ok: errors.length === 0, errors, maxTotal: money(max) }
  },
})
