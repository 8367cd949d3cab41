import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { type Draft, useDraft } from '../act/index.ts'
import { useDesk } from '../frame/index.ts'
import { money, moneyTyped } from '../parts/index.ts'
import { beganWith, type Decision, decisionOf, type Entry, isChanged } from './entry.ts'
import type { Ground } from './ground.ts'
import type { Item } from './model.ts'

export interface Entries {
  of(item: Item): Entry
  set(item: Item, change: Partial<Entry>): void
  /** Sets several at once. */
  setAll(items: readonly Item[], change: (item: Item) => Partial<Entry>): void
  /** Forgets what was typed: it stands in the case now. */
  drop(): void
  readonly draft: Draft
  readonly isReady: boolean
}

/** A whole sum as it is read; what was left unfinished stands as it was typed. */
const shownAgain = (amount: string | null): string =>
  amount === null ? '' : moneyTyped(amount) === amount ? money(amount) : amount

const inDraft = (body: unknown): Readonly<Record<string, Entry>> => {
  const { decisions } = (body ?? {}) as { readonly decisions?: readonly Decision[] }
  return Object.fromEntries(
    (Array.isArray(decisions) ? (decisions as readonly Decision[]) : []).map(
      ({ item, decision, amount, reason }) => [
        item,
        { decision, amount: shownAgain(amount), reason: reason ?? '' },
      ],
    ),
  )
}

/** What is typed into the table: kept as the draft of the action, so that nothing is lost with the window. */
export function useEntries({ view, link, sitting }: Ground, isOpen: boolean): Entries {
  const { client } = useDesk()
  const form = { procedure: view.procedure, action: 'decide', case: view.case }
  const draft = useDraft(form)
  const kept = useQuery({
    queryKey: ['draft', form],
    queryFn: async () => {
      try {
        return await client.draft(form)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'UNKNOWN_DRAFT') return null
        throw error
      }
    },
    enabled: isOpen,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [typed, setTyped] = useState<Readonly<Record<string, Entry>>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the table is opened
  useEffect(() => {
    if (!kept.data) return
    draft.began(kept.data.version, kept.data.faults)
    setTyped(inDraft(kept.data.body))
  }, [kept.data])
  const of = (item: Item): Entry =>
    typed[item.case] ??
    (link ? beganWith(link, item) : { decision: item.decision ?? '', amount: '', reason: '' })
  function put(next: Readonly<Record<string, Entry>>): void {
    setTyped(next)
    if (!link) return
    const decisions = (sitting.items ?? []).flatMap((item) => {
      const entry = next[item.case]
      return entry && isChanged(link, item, entry)
        ? [{ ...decisionOf(link, item, entry), amount: moneyTyped(entry.amount) ?? (entry.amount || null) }]
        : []
    })
    draft.save({ decisions })
  }
  return {
    of,
    draft,
    isReady: !isOpen || !kept.isPending,
    set: (item, change) => put({ ...typed, [item.case]: { ...of(item), ...change } }),
    setAll: (items, change) =>
      put({
        ...typed,
        ...Object.fromEntries(items.map((item) => [item.case, { ...of(item), ...change(item) }])),
      }),
    drop() {
      setTyped({})
      void draft.drop().catch(() => {})
    },
  }
}
