import { type Ask, type CaseRow, indexNeed, type Json, kopecks } from '../../../../kernel/index.ts'

/** What a register sees of a grant. */
export interface PayableGrant {
  readonly grant: string
  readonly agreement: string
  /** Open tranches that stand in no register. */
  readonly due: readonly number[]
  /** Payments wait for requisites (`kod-ai:contract-4.1.k`). */
  readonly held: boolean
  /** Paid and neither returned nor claimed back, in kopecks as a text. */
  readonly free: string
}

const payable = ({ case: grant, marks, sums }: CaseRow): PayableGrant => ({
  grant,
  agreement: String(marks.agreement ?? ''),
  due: (marks.due ?? []) as unknown as readonly number[],
  held: (marks.held ?? (false as Json)) === true,
  free: String(
    kopecks(sums.paid ?? '0.00') - kopecks(sums.returned ?? '0.00') - kopecks(sums.claimed ?? '0.00'),
  ),
})

/** The grants that a register is about, as they stand. */
export const grantsNeed = (ids: (ask: Ask) => readonly string[]) =>
  indexNeed(
    (ask) => ({ procedure: 'grant', cases: [...new Set(ids(ask))] }),
    (rows) => rows.map(payable),
  )

/** The key under which a tranche stands in one register at most. */
export const trancheKey = (grant: string, tranche: number): string =>
  `kod-ai/tranche-in-register:${grant}:${tranche}`
