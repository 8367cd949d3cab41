import { moscowDate } from '../../kernel/index.ts'
import type { Seen } from '../event-checks.ts'

interface Card {
  readonly signals: readonly { readonly answer: unknown }[]
  readonly knowledge: readonly {
    readonly use: string
    readonly certainty: string
    readonly lifted: unknown
  }[]
  readonly fstec: readonly { readonly form: string }[]
}
interface Deal {
  readonly decisions: readonly { readonly outcome: string }[]
  readonly documents: readonly unknown[]
  readonly subject: unknown
  readonly identification: unknown
  readonly legal: { readonly conclusion: string } | null
  readonly permit: {
    readonly status: string
    readonly applied: unknown
    readonly decided: unknown
    readonly validTo: string | null
  }
}

const BANNED = ['wmd', 'wmd-delivery', 'terror', 'conventional-arms', 'other-military']

/** What the Declaration says must hold whenever something is done. */
export function exportChecks(): readonly ((step: Seen) => string | null)[] {
  const cards = new Map<string, Card>()
  return [
    ({ after }) => {
      if (after.procedure === 'export-counterparty') cards.set(after.id, after.facts as never)
      return null
    },
    /** Nothing is handed over but what was decided on, is recorded, and is not forbidden by the law (`export:5.3`, `export:3.3`). */
    ({ after, type }) => {
      if (type !== 'export-deal.ship') return null
      const deal = after.facts as unknown as Deal
      if (deal.decisions.length === 0) return 'handed over without a decision (export:4)'
      if (deal.documents.length === 0 || !deal.subject || !deal.identification)
        return 'handed over with a record that lacks a part (export:5.3)'
      return deal.legal?.conclusion === 'blocked' ? 'handed over against the law (export:3.3)' : null
    },
    /** Knowledge of a barred use and a written notice of FSTEC hold the deal until the Commission permits it (`export:4.1`, `export:4.3`). */
    ({ before, after, event, type }) => {
      if (type !== 'export-deal.ship' || before?.state !== 'allowed') return null
      const deal = after.facts as unknown as Deal
      const card = cards.get(after.parent ?? '')
      const holds =
        card?.fstec.some((one) => one.form === 'written') ||
        card?.knowledge.some(
          (one) => one.lifted === null && one.certainty === 'certain' && BANNED.includes(one.use),
        )
      const on = moscowDate(event.recordedAt)
      const permitted =
        deal.permit.status === 'granted' && (deal.permit.validTo === null || deal.permit.validTo >= on)
      return holds && !permitted ? 'handed over while its counterparty is held (export:4.2/4)' : null
    },
    /** A signal is answered before anything is handed over or closed (`export:3.1/2`). */
    ({ after, type }) =>
      (type === 'export-deal.ship' || type === 'export-deal.close') &&
      cards.get(after.parent ?? '')?.signals.some(({ answer }) => answer === null)
        ? 'a signal has no answer (export:3.1/2)'
        : null,
    /** A permit is of the deal that asked for it (`export:4.2`). */
    ({ after }) => {
      if (after.procedure !== 'export-deal') return null
      const { permit } = after.facts as unknown as Deal
      return permit.decided !== null && permit.applied === null
        ? 'a permit nobody asked for (export:4.2)'
        : null
    },
    /** What is published names nobody and was read by another (`export:7.2`). */
    ({ after, type, actor }) => {
      if (type !== 'export-practice.publish') return null
      const { anonymised, written } = after.facts as unknown as {
        readonly anonymised: boolean
        readonly written: { readonly by: string }
      }
      return !anonymised || written.by === actor ? 'published without a second look (export:7.2)' : null
    },
  ]
}
