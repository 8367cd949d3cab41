import { noOperands, type Operands } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { CheckMessage, KitContext, RuleMessage, RuleTrace } from '../kit.ts'

export const clauses = [
  'kod-ai:3.4/1',
  'kod-ai:3.4/5',
  'kod-ai:4.4.4/3',
  'kod-ai:1.4',
  'kod-ai:2.3/1',
  'kod-ai:1.3/3',
  'kod-ai:2.1/1',
  'kod-ai:fn11',
  'kod-ai:fn12',
  'kod-ai:3.1',
  'kod-ai:3.2/1',
  'kod-ai:3.2/2',
  'kod-ai:fn2',
  'kod-ai:4.4.2',
  'kod-ai:3.5.a/1',
  'kod-ai:3.5.a/2',
  'kod-ai:3.5.a/3',
  'kod-ai:3.4/2',
  'kod-ai:3.4/3',
  'kod-ai:4.4.4/1',
  'kod-ai:4.4.4/2',
  'kod-ai:3.3/1',
  'kod-ai:3.3/2',
  'kod-ai:3.3/3',
  'kod-ai:3.5.b',
  'kod-ai:4.5.1',
  'kod-ai:4.5.2/1',
  'kod-ai:4.5.2/2',
] as const satisfies readonly KodAiClause[]
export type Clause = (typeof clauses)[number]

export const parameterKeys = [
  'lots',
  'term.allowed',
  'team.max',
  'grant.person-cap',
  'grant.project-cap',
  'documents.formats',
  'documents.languages',
] as const
export type Parameters = KitContext<(typeof parameterKeys)[number]>['parameters']

/** Takes down the findings of the check and each broken clause once. */
export class Told {
  readonly broken: Clause[] = []
  readonly #trace: RuleTrace<Clause>
  constructor(trace: RuleTrace<Clause>) {
    this.#trace = trace
  }
  met(clause: Clause, message: CheckMessage, operands: Operands = noOperands): void {
    this.#trace.met(clause, message, operands)
  }
  break(clause: Clause, message: CheckMessage, operands: Operands): void {
    this.#trace.broken(clause, `${message}.broken`, operands)
    if (!this.broken.includes(clause)) this.broken.push(clause)
  }
  check(ok: boolean, clause: Clause, message: CheckMessage, operands: Operands): void {
    if (ok) this.met(clause, message, operands)
    else this.break(clause, message, operands)
  }
  /** Met where nobody and nothing is at fault, else broken by those named. */
  faults(list: readonly string[] | null, clause: Clause, message: CheckMessage): void {
    if (list === null) this.met(clause, message)
    else this.break(clause, message, { faults: list })
  }
  aside(
    outcome: 'not-applicable' | 'unknown',
    clause: Clause,
    message: RuleMessage,
    operands: Operands = noOperands,
  ) {
    this.#trace.note(outcome, clause, message, operands)
  }
}
