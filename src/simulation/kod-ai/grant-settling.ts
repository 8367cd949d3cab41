import { kopecks, money } from '../../kernel/index.ts'
import { paid, spent, unspent } from '../../regulations/kod-ai/index.ts'
import { documentOf, type Grant, part } from './grant-desk.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

/** What each member spent in the stage that has no report, a part of what came for it. */
function spentUnreported({ facts, random }: Grant) {
  const open = facts.stages.find((s) => s.filings.length === 0)
  const tranche = open && facts.ledger.tranches[open.number - 1]
  if (!tranche?.paid || facts.refusedOn !== null) return []
  const share = random.between(100, 800)
  return tranche.paid.lines.map(({ person, amount }) => ({ person, spent: part(amount, share) }))
}

/** The parties agree the actual costs; with that the agreement is terminated (`kod-ai:contract-7.2`). */
export async function* reconcile(grant: Grant): Life {
  yield grant.day(grant.random.between(5, 15))
  const rows = spentUnreported(grant)
  const free = paid(grant.facts.ledger) - spent(grant.facts.ledger)
  const fits = rows.reduce((all, r) => all + kopecks(r.spent), 0n) <= free
  const statement = documentOf(grant, 'reconciliation')
  await grant.must(staff.officer, 'reconcile', { rows: fits ? rows : [], statement })
}

/** What was not spent comes back without a claim, from each member a part. */
export async function* returnFreely(grant: Grant): Life {
  const { members } = grant.facts
  const rest = unspent(grant.facts.ledger)
  const share = rest / BigInt(members.length)
  for (const [i, { person }] of members.entries()) {
    const amount = i === 0 ? rest - share * BigInt(members.length - 1) : share
    if (amount <= 0n) continue
    yield grant.day(grant.random.between(1, 5))
    const order = `ВО-${grant.id}-${i + 1}`
    await grant.must(staff.finance, 'record-return', { claim: null, person, amount: money(amount), order })
  }
}

/** Nothing is owed any more. */
export async function* settle(grant: Grant): Life {
  yield grant.day(grant.random.between(2, 8))
  await grant.must(staff.officer, 'settle')
}
