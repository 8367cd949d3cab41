import { type CaseRow, kopecks, money, sum } from '../../kernel/index.ts'
import { tenant, type World } from '../world.ts'

/** What a run ended with. Numbers are counts of applications, except reviews and events; sums are roubles. */
export type Figures = {
  readonly applications: number
  readonly filed: number
  readonly admitted: number
  readonly reviews: number
  readonly recommended: number
  readonly won: number
  readonly granted: number
  readonly paid: number
  readonly closed: number
  readonly terminated: number
  readonly returned: number
  readonly events: number
  readonly requestedSum: string
  readonly approvedSum: string
  readonly paidSum: string
  readonly returnedSum: string
}

interface Application {
  readonly submittedAt: string | null
  readonly experts: readonly unknown[]
  readonly recommendation: { readonly recommended: boolean } | null
  readonly directorate: { readonly decision: string } | null
}
interface Grant {
  readonly ledger: {
    readonly tranches: readonly { readonly amount: string; readonly paid: unknown }[]
    readonly returns: readonly { readonly amount: string }[]
  }
}

const rowsOf = (world: World, procedure: string): Promise<readonly CaseRow[]> =>
  world.store.rows(tenant, { procedure })

/** Counts what came of the applications of a world. */
export async function figuresOf(world: World, applications: number): Promise<Figures> {
  const rows = await rowsOf(world, 'application')
  const count = { filed: 0, admitted: 0, recommended: 0, won: 0, granted: 0 }
  for (const { case: id, state } of rows) {
    const facts = (await world.store.load(tenant, id))!.facts as Application
    if (facts.submittedAt !== null) count.filed++
    if (facts.experts.length > 0) count.admitted++
    if (facts.recommendation?.recommended) count.recommended++
    if (facts.directorate?.decision === 'approve') count.won++
    if (state === 'granted') count.granted++
  }
  const reviews = (await rowsOf(world, 'review')).filter((r) => r.state === 'signed').length
  const money = await moneyOf(world)
  const requested = rows.map((r) => kopecks(r.sums.requested ?? '0.00'))
  const approved = rows.map((r) => kopecks(r.sums.approved ?? '0.00'))
  return {
    applications,
    filed: count.filed,
    admitted: count.admitted,
    reviews,
    recommended: count.recommended,
    won: count.won,
    granted: count.granted,
    ...money.counts,
    events: world.written(),
    requestedSum: roubles(requested),
    approvedSum: roubles(approved),
    paidSum: roubles(money.paid),
    returnedSum: roubles(money.returned),
  }
}

const roubles = (sums: readonly bigint[]) => money(sum(sums))

async function moneyOf(world: World) {
  const counts = { paid: 0, closed: 0, terminated: 0, returned: 0 }
  const [paid, returned]: bigint[][] = [[], []]
  for (const { case: id, state } of await rowsOf(world, 'grant')) {
    const { ledger } = (await world.store.load(tenant, id))!.facts as Grant
    const out = sum(ledger.tranches.filter((t) => t.paid !== null).map((t) => kopecks(t.amount)))
    const back = sum(ledger.returns.map((r) => kopecks(r.amount)))
    if (out > 0n) counts.paid++
    if (back > 0n) counts.returned++
    if (state === 'closed') counts.closed++
    if (state === 'settled') counts.terminated++
    paid!.push(out)
    returned!.push(back)
  }
  return { counts, paid: paid!, returned: returned! }
}
