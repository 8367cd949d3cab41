import { moscowDate } from '../../kernel/index.ts'
import type { Seen } from '../event-checks.ts'

interface Ledger {
  readonly parties: readonly {
    readonly id: string
    readonly inForceFrom: string
    readonly exit: string | null
    readonly offices: readonly { readonly person: string }[]
  }[]
}
interface Agreed {
  readonly version: number
  readonly answers: readonly {
    readonly party: string
    readonly version: number
    readonly answer: string
  }[]
}

/** Words of steps that the agreement does not know. */
const MONEY = /invoice|fine|fee|expel|penalt|sanction/

/** What the agreement says must hold whenever something is done. */
export function associationChecks(): readonly ((step: Seen) => string | null)[] {
  let ledger: Ledger = { parties: [] }
  const bound = (on: string) =>
    ledger.parties.filter((one) => one.inForceFrom <= on && (one.exit === null || on < one.exit))
  return [
    ({ after }) => {
      if (after.procedure === 'association-ledger') ledger = after.facts as unknown as Ledger
      return null
    },
    /** Only a Party that is bound on the day acts as one (`association:5.1/2`). */
    ({ after, event, actor, type }) => {
      const on = moscowDate(event.recordedAt)
      if (!actor.startsWith('party-') || after.procedure === 'association-accession') return null
      if (after.procedure === 'association-ledger') return null
      return bound(on).some(({ offices }) => offices.some(({ person }) => person === actor))
        ? null
        : `${type} by ${actor}, whose Party is not bound (association:5.1/2)`
    },
    /** A text is in force when every Party that is bound agreed to that very version (`association:4.2`, `association:6.6`). */
    ({ after, event, type }) => {
      if (type !== 'association-plan.approve' && type !== 'association-amendment.adopt') return null
      const { version, answers } = after.facts as unknown as Agreed
      const agreed = new Set(
        answers.filter((one) => one.version === version && one.answer === 'agree').map(({ party }) => party),
      )
      const silent = bound(moscowDate(event.recordedAt)).filter(({ id }) => !agreed.has(id))
      return silent.length > 0 ? `in force without the consent of ${silent[0]!.id} (association:6.6)` : null
    },
    /** No Party answers twice to one version (`association:5.2/5`). */
    ({ after }) => {
      if (after.procedure !== 'association-plan' && after.procedure !== 'association-amendment') return null
      const { answers } = after.facts as unknown as Agreed
      const keys = answers.map(({ party, version }) => `${party} ${version}`)
      return new Set(keys).size < keys.length ? 'a Party answered twice (association:5.2/5)' : null
    },
    /** A pilot costs nothing, then or afterwards (`association:3.1/10`). */
    ({ after }) => {
      if (after.procedure !== 'association-pilot') return null
      const { card } = after.facts as unknown as {
        readonly card: { readonly price: string; readonly paidAfterwards: boolean }
      }
      return card.price !== '0.00' || card.paidAfterwards ? 'a pilot for money (association:3.1/10)' : null
    },
    /** Nothing is paid, nobody is punished (`association:6.1`). */
    ({ type }) => (MONEY.test(type) ? `${type} is not of this agreement (association:6.1)` : null),
  ]
}
