import { type CaseFile, kopecks, sum } from '../../kernel/index.ts'
import type { Seen } from '../event-checks.ts'
import { ledgerFault } from './ledger-check.ts'

interface Application {
  readonly content: { readonly total: string } | null
  readonly members: readonly { readonly grant: string }[]
  readonly commission: { readonly amount: string | null } | null
}
interface Agreement {
  readonly award: { readonly total: string; readonly requestedTotal: string } | null
}

/** Shares make up the request, and what is approved is never above it. */
function applicationFault({ before, after }: Seen): string | null {
  const facts = after.facts as Application
  const former = before?.facts as Application | undefined
  const { content, members, commission } = facts
  if (!content) return null
  if (content !== former?.content) {
    const shares = sum(members.map((m) => kopecks(m.grant)))
    if (shares !== kopecks(content.total)) return `shares of ${shares} kopecks, a request of ${content.total}`
  }
  const amount = commission?.amount ?? null
  return amount !== null && commission !== former?.commission && kopecks(amount) > kopecks(content.total)
    ? `${amount} approved of ${content.total} requested`
    : null
}

function agreementFault({ before, after }: Seen): string | null {
  const { award } = after.facts as Agreement
  if (!award || award === (before?.facts as Agreement | undefined)?.award) return null
  return kopecks(award.total) > kopecks(award.requestedTotal)
    ? `an agreement over ${award.total}, requested were ${award.requestedTotal}`
    : null
}

/** What went out to a grant and came back, counted from the events alone. */
interface Till {
  paid: bigint
  returned: bigint
}
interface Grant {
  readonly ledger: {
    readonly tranches: readonly { readonly amount: string; readonly paid: unknown }[]
    readonly returns: readonly { readonly amount: string }[]
  }
}
interface Transfer {
  readonly data: {
    readonly input: { readonly amount?: string; readonly lines?: readonly { readonly amount: string }[] }
  }
}

/** Keeps its own account of each grant beside the ledger: the two must agree after every payment and return. */
function accounts() {
  const tills = new Map<string, Till>()
  const balance = ({ facts }: CaseFile) => {
    const { tranches, returns } = (facts as Grant).ledger
    const paid = tranches.filter((t) => t.paid !== null)
    return {
      paid: sum(paid.map((t) => kopecks(t.amount))),
      returned: sum(returns.map((r) => kopecks(r.amount))),
    }
  }
  return (step: Seen): string | null => {
    const { type } = step
    const isPayment = type === 'grant.pay-tranche'
    if (!isPayment && type !== 'grant.record-return') return null
    const till = tills.get(step.after.id) ?? { paid: 0n, returned: 0n }
    tills.set(step.after.id, till)
    const { input } = (JSON.parse(step.event.text) as Transfer).data
    if (isPayment) till.paid += sum((input.lines ?? []).map((l) => kopecks(l.amount)))
    else till.returned += kopecks(input.amount ?? '0.00')
    const { paid, returned } = balance(step.after)
    return paid === till.paid && returned === till.returned
      ? null
      : `the ledger says ${paid} and ${returned} kopecks, paid and returned were ${till.paid} and ${till.returned}`
  }
}

/** Looks at the money in each event. @returns what is wrong with it, or null */
export function moneyChecks(): (step: Seen) => string | null {
  const transferFault = accounts()
  return (step) => {
    switch (step.after.procedure) {
      case 'application':
        return applicationFault(step)
      case 'agreement':
        return agreementFault(step)
      case 'grant':
        return ledgerFault(step.after) ?? transferFault(step)
      default:
        return null
    }
  }
}
