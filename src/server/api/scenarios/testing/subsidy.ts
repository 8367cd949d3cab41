import type { Actor } from '../../../../engine/index.ts'
import { type Bench, organisation } from '../../../../regulations/subsidy/testing/index.ts'
import { type Stage, stage } from './kit.ts'

/** Requests on an agreement that drivers have brought to where it stands. */
export interface Under {
  readonly s: Stage
  /** On the agreement itself. */
  act(action: string, input: unknown, who?: Actor): Promise<Response>
  /** Opens a case under it, or under another case. */
  open(kind: string, action: string, input: unknown, who?: Actor, parent?: string): Promise<Response>
  /** On a case under it. */
  on(kind: string, id: string, action: string, input: unknown, who?: Actor): Promise<Response>
}

/** The API over an agreement; the Organisation asks where nobody is named. */
export function under(b: Bench): Under {
  const s = stage(b)
  return {
    s,
    act: (action, input, who = organisation) => s.act('subsidy-agreement', b.agreement, action, input, who),
    open: (kind, action, input, who = organisation, parent = b.agreement) =>
      s.open(`subsidy-${kind}`, parent, action, input, who),
    on: (kind, id, action, input, who = organisation) => s.act(`subsidy-${kind}`, id, action, input, who),
  }
}

/** A row of an estimate. */
export const row = (code: string, amount: string, invoice: string | null = null) => ({
  code,
  amount,
  invoice,
  justification: 'расчёт',
})
/** An expense that nothing is wrong with. */
export const expense = {
  amount: '1.00',
  spentOn: '2021-03-01',
  account: 'treasury',
  purpose: 'campaign',
  operation: 'payment',
  obligation: 'договор 1',
  importContract: false,
  contract: null,
}
