import { kopecks } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { GrantFacts } from './facts.ts'
import { unspent } from './ledger.ts'
import type { ClaimScope } from './ledger-facts.ts'
import { isUnfiled } from './of-facts.ts'

/** From what the term of a return runs; each is a deadline of the grant. */
export type ReturnTerm = 'return-unused' | 'return-on-demand' | 'return-on-refusal' | 'return-by-demand-date'

export interface ReturnGround {
  readonly clause: KodAiClause
  readonly scope: ClaimScope
  readonly term: ReturnTerm
  /** The ground of the rules kod-ai/return-of-grant and kod-ai/double-claim that it is, or comes nearest to. */
  readonly rule: string
  /** That rule gives the sum of it. */
  readonly summed: boolean
  /** The circumstance in the case that makes the ground available; evidence outside the case is named in the decision. */
  readonly shown: (facts: GrantFacts) => boolean
}

const always = () => true
const doubted = (facts: GrantFacts, kind: 'unconfirmed' | 'misused') =>
  facts.ledger.expenses.some((e) => e.doubt === kind)
const misused = (facts: GrantFacts) =>
  doubted(facts, 'misused') || facts.checks.some((c) => c.finding !== null && kopecks(c.finding.misused) > 0n)
const openStage = (facts: GrantFacts) => facts.stages.some((s) => s.acceptedOn === null)

/**
 * Why money is claimed back, how much of it and by when (readings T29, T30): the bases of the rule kod-ai/return-of-grant,
 * a misused expense taken alone (2.9), and what is left unspent at the end (6.4.5/3). A right of the Fund each; a human decides.
 */
export const returnGrounds = {
  'stage-not-done': {
    clause: 'kod-ai:contract-4.4.d',
    scope: 'paid',
    term: 'return-by-demand-date',
    rule: 'stage-not-done',
    summed: true,
    shown: openStage,
  },
  misuse: {
    clause: 'kod-ai:contract-8.6',
    scope: 'paid',
    term: 'return-by-demand-date',
    rule: 'misuse',
    summed: true,
    shown: misused,
  },
  'result-not-achieved': {
    clause: 'kod-ai:contract-8.7',
    scope: 'paid',
    term: 'return-on-demand',
    rule: 'result-not-achieved',
    summed: true,
    shown: (facts) => facts.completion === null,
  },
  breach: {
    clause: 'kod-ai:2.13',
    scope: 'paid',
    term: 'return-on-demand',
    rule: 'breach',
    summed: true,
    shown: (facts) => facts.breaches.length > 0,
  },
  refusal: {
    clause: 'kod-ai:contract-3.4',
    scope: 'paid',
    term: 'return-on-refusal',
    rule: 'refusal',
    summed: true,
    shown: (facts) => facts.refusedOn !== null,
  },
  'false-declaration': {
    clause: 'kod-ai:declaration-sanction',
    scope: 'paid',
    term: 'return-by-demand-date',
    rule: 'false-declaration',
    summed: true,
    shown: always,
  },
  'requirements-3.6': {
    clause: 'kod-ai:3.7/2',
    scope: 'paid',
    term: 'return-by-demand-date',
    rule: 'requirements-3.6',
    summed: true,
    shown: always,
  },
  'unilateral-termination': {
    clause: 'kod-ai:6.15/2',
    scope: 'unspent',
    term: 'return-unused',
    rule: 'unilateral-termination',
    summed: true,
    shown: (facts) => facts.termination?.way === 'fund',
  },
  'unconfirmed-spending': {
    clause: 'kod-ai:contract-8.9',
    scope: 'rows',
    term: 'return-by-demand-date',
    rule: 'unconfirmed-spending',
    summed: true,
    shown: (facts) => doubted(facts, 'unconfirmed'),
  },
  'misused-expense': {
    clause: 'kod-ai:2.9',
    scope: 'rows',
    term: 'return-by-demand-date',
    rule: 'unconfirmed-spending',
    summed: false,
    shown: (facts) => doubted(facts, 'misused'),
  },
  'unspent-rest': {
    clause: 'kod-ai:6.4.5/3',
    scope: 'unspent',
    term: 'return-by-demand-date',
    rule: 'unilateral-termination',
    summed: false,
    shown: (facts) => unspent(facts.ledger) > 0n && facts.stages.every((s) => !isUnfiled(s)),
  },
} as const satisfies Record<string, ReturnGround>

export type ReturnGroundKey = keyof typeof returnGrounds
export const returnGroundKeys = Object.keys(returnGrounds) as [ReturnGroundKey, ...ReturnGroundKey[]]

/** Letters on which the Fund may end the agreement by itself (`kod-ai:6.15`, `kod-ai:contract-10.6`). */
export const terminationLetters = ['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z'] as const
export type TerminationLetter = (typeof terminationLetters)[number]
