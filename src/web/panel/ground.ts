import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { namesIn } from '../../kernel/index.ts'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { type Choice, countOf, type Item, itemAt, type Sitting, sittingOf } from './model.ts'
import { words } from './words.ts'

export type Live = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['ballot']>>

/** What every part of the screen of a sitting stands on. */
export interface Ground {
  readonly view: CaseView
  readonly sitting: Sitting
  /** Null where the vote is not shown to the viewer, or not known yet. */
  readonly live: Live | null
  readonly item: Item | null
  readonly votes: ReadonlyMap<string, Choice>
  readonly count: ReturnType<typeof countOf>
  /** By name where one is known, else by the seat. */
  nameOf(person: string): string
  /** «Председатель», «Заместитель», «Член 3». */
  seatOf(person: string): string
  may(action: string): boolean
}

const MINUTES = 600_000

/** The sitting as it stands; `asked` is the item that the viewer looks at while none is put to the vote. */
export function useSitting(view: CaseView, asked: string | null): Ground {
  const { client, model, t } = useDesk()
  const { case: id, procedure, parent } = view
  const sitting = sittingOf(view)
  // Whoever follows stays at what was voted on until the next vote, or until they ask for another item.
  const [followed, setFollowed] = useState<{ item: string; asked: string | null } | null>(null)
  const looked = followed && followed.asked === asked ? followed.item : asked
  const wanted = itemAt(sitting.items, null, looked)?.case
  const { data } = useQuery({
    queryKey: ['case', id, 'ballot', wanted ?? ''],
    queryFn: () => client.ballot(procedure, id, wanted),
    placeholderData: keepPreviousData,
    retry: (times, error) => times < 2 && !(error instanceof ApiProblem && error.status < 500),
  })
  const names = useQuery({
    queryKey: ['names', parent],
    queryFn: async () => namesIn((await client.case(model.procedures[procedure]!.parent!, parent!)).fields),
    enabled: parent !== null,
    staleTime: MINUTES,
    retry: false,
  }).data
  const live = data ?? null
  const onTable = live?.ballot?.item ?? null
  if (onTable !== null && (followed?.item !== onTable || followed.asked !== asked))
    setFollowed({ item: onTable, asked })
  const item = itemAt(sitting.items, onTable, looked)
  const votes = new Map((live?.ballot?.votes ?? []).map(({ person, vote }) => [person, vote]))
  const seatOf = (person: string) => {
    const at = sitting.roll.findIndex((seat) => seat.person === person)
    const role = sitting.roll[at]?.role
    if (role === 'chair') return t(words.chair)
    if (role === 'deputy') return t(words.deputy)
    return at < 0 ? person : t(words.member).replace('{n}', String(at + 1))
  }
  return {
    view,
    sitting,
    live,
    item,
    votes,
    count: countOf(live?.seats ?? [], votes),
    seatOf,
    nameOf: (person) => names?.get(person) ?? seatOf(person),
    may: (action) => view.actions.some(({ name }) => name === action),
  }
}

/** Does one thing at a time, and keeps what was refused until the next. */
export function useDoing({ view }: Pick<Ground, 'view'>) {
  const { client, send } = useDesk()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { case: id, procedure } = view
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setError(null)
    try {
      await work()
      return true
    } catch (failed) {
      setError(failed)
      return false
    } finally {
      await queries.invalidateQueries({ queryKey: ['case', id] })
      setBusy(false)
    }
  }
  return {
    busy,
    error,
    /** One command on the sitting. */
    act: (action: string, input: unknown) => run(() => send(procedure, action)(id, input)),
    present: (mode: 'onsite' | 'remote' | 'left') => run(() => client.present(procedure, id, mode)),
    put: (item: string, kind: 'open' | 'secret') => run(() => client.putToVote(procedure, id, item, kind)),
    withdraw: (ballot: string) => run(() => client.withdrawBallot(procedure, id, ballot)),
    close: (closing: Parameters<typeof client.closeBallot>[2]) =>
      run(() => client.closeBallot(procedure, id, closing)),
    vote: (ballot: string, vote: Choice) => run(() => client.vote(procedure, id, ballot, vote)),
  }
}
