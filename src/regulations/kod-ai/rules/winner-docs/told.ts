import { noOperands, type Operands } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { CheckMessage, KitContext, RuleMessage, RuleTrace } from '../kit.ts'

export const declarationItems = [
  'kod-ai:declaration-1',
  'kod-ai:declaration-2',
  'kod-ai:declaration-3',
  'kod-ai:declaration-4',
  'kod-ai:declaration-5',
  'kod-ai:declaration-6',
  'kod-ai:declaration-7',
  'kod-ai:declaration-8',
  'kod-ai:declaration-9',
  'kod-ai:declaration-10',
] as const

export const clauses = [
  'kod-ai:5.6',
  'kod-ai:5.6.a',
  'kod-ai:5.6.b',
  'kod-ai:5.6.v',
  'kod-ai:5.6.g',
  'kod-ai:fn2',
  'kod-ai:5.7.u',
  'kod-ai:5.8/1',
  'kod-ai:5.8/2',
  'kod-ai:5.8/3',
  'kod-ai:5.8/5',
  'kod-ai:5.9',
  'kod-ai:5.10/3',
  'kod-ai:5.11',
  'kod-ai:declaration-sign',
  ...declarationItems,
] as const satisfies readonly KodAiClause[]
export type Clause = (typeof clauses)[number]

export const parameterKeys = [
  'due.docs-to-fund',
  'due.corrections',
  'due.agreement-total',
  'due.sign',
  'agreement.appendices',
] as const
export const readingKeys = ['terms.shift', 'winner.bankruptcy', 'winner.breach'] as const
export type Context = KitContext<(typeof parameterKeys)[number], (typeof readingKeys)[number]>

/** Takes down the findings of the check and each broken clause once. */
export class Told {
  readonly broken: Clause[] = []
  /** Set by a fact that is not known: nothing is broken by it, and nobody becomes eligible by it. */
  unknown = false
  readonly trace: RuleTrace<Clause>
  constructor(trace: RuleTrace<Clause>) {
    this.trace = trace
  }
  check(ok: boolean, clause: Clause, message: CheckMessage, operands: Operands = noOperands): boolean {
    if (ok) this.trace.met(clause, message, operands)
    else {
      this.trace.broken(clause, `${message}.broken`, operands)
      if (!this.broken.includes(clause)) this.broken.push(clause)
    }
    return ok
  }
  note(
    outcome: 'not-applicable' | 'unknown',
    clause: Clause,
    message: RuleMessage,
    operands: Operands = noOperands,
  ) {
    this.trace.note(outcome, clause, message, operands)
  }
}
