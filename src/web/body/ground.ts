import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import {
  type Chain,
  chainOf,
  fieldOf,
  type Link,
  meansOf,
  type Sitting,
  sittingOf,
  standingOf,
  type Verdict,
  verdictsOf,
} from './model.ts'

/** What every part of the screen of a body stands on. */
export interface Ground {
  readonly view: CaseView
  readonly sitting: Sitting
  /** The case above; null while it loads or where the viewer does not see it. */
  readonly above: CaseView | null
  readonly chain: Chain | null
  readonly link: Link | null
  /** Sittings of the chain that were signed, this one too. */
  readonly signed: readonly CaseView[]
  /** Sittings of the chain that are planned or open. */
  readonly coming: readonly { readonly procedure: string; readonly case: string }[]
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>
  readonly means: ReadonlyMap<string, string>
  /** What other sittings of this body have approved already. */
  readonly approvedBefore: string
  readonly budget: string | null
  readonly isLoading: boolean
  nameOf(person: string): string
  roleOf(person: string): string | null
  may(action: string): boolean
}

interface Member {
  readonly person: string
  readonly name: unknown
  readonly role: string
}

/** Sittings of all bodies of the chain below a case, of those whose decisions stand. */
function useSittings(above: CaseView | null, chain: Chain | null) {
  const { client, model } = useDesk()
  const kinds = (chain?.links ?? [])
    .map(({ procedure }) => procedure)
    .filter((procedure) => ['panel', 'body'].includes(model.procedures[procedure]?.capability ?? ''))
  return useQuery({
    queryKey: ['cases', 'chain', above?.case],
    queryFn: async () => {
      const pages = await Promise.all(
        kinds.map((procedure) => client.cases({ procedure, parent: above!.case, limit: 100 })),
      )
      const rows = pages.flatMap(({ items }) => items)
      const isOver = (row: (typeof rows)[number]) => model.procedures[row.procedure]?.states[row.state]?.final
      const views = await Promise.all(rows.filter(isOver).map((row) => client.case(row.procedure, row.case)))
      return {
        signed: views.filter((view) => sittingOf(view).protocol !== null),
        coming: rows.filter((row) => !isOver(row)),
      }
    },
    enabled: above !== null && kinds.length > 0,
    retry: false,
  })
}

export function useBody(view: CaseView): Ground {
  const { client, model } = useDesk()
  const kind = model.procedures[view.procedure]?.parent ?? ''
  const asked = useQuery({
    queryKey: ['case', view.parent, 'view'],
    queryFn: () => client.case(kind, view.parent!),
    enabled: view.parent !== null,
    retry: false,
  })
  const above = asked.data ?? null
  const chain = above && chainOf(above)
  const link = chain?.links.find(({ procedure }) => procedure === view.procedure) ?? null
  const sittings = useSittings(above, chain)
  const signed = sittings.data?.signed ?? []
  const verdicts = chain ? verdictsOf(chain, signed) : new Map()
  const others = signed.filter((one) => one.procedure === view.procedure && one.case !== view.case)
  const rolls = (above && fieldOf(above, 'memberships')) as
    | Readonly<Record<string, { readonly members: readonly Member[] } | null>>
    | undefined
  const members = (link && rolls?.[link.body]?.members) ?? []
  const memberOf = (person: string) => members.find((one) => one.person === person)
  const budget = above && fieldOf(above, 'budget')
  return {
    view,
    sitting: sittingOf(view),
    above,
    chain,
    link,
    signed,
    coming: sittings.data?.coming ?? [],
    verdicts,
    means: meansOf(signed),
    approvedBefore: chain && link ? standingOf(link, verdictsOf(chain, others)).sum : '0.00',
    budget: typeof budget === 'string' && budget !== '' ? budget : null,
    isLoading: asked.isLoading || sittings.isLoading,
    nameOf(person) {
      const name = memberOf(person)?.name
      return typeof name === 'string' ? name : person
    },
    roleOf: (person) => memberOf(person)?.role ?? null,
    may: (action) => view.actions.some(({ name }) => name === action),
  }
}
