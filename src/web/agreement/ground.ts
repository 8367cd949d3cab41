import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { words } from './words.ts'

/** What the screen reads of an agreement, by the keys of its case; what the viewer does not see is not there. */
export interface Seen {
  readonly topic: string
  readonly total: string | null
  readonly months: number | null
  readonly members: readonly { readonly person: string; readonly name: string }[]
  readonly shares: readonly Share[]
  readonly stages: readonly {
    readonly number: number
    readonly amount: string
    readonly ends: string | null
  }[]
  readonly rounds: readonly Round[] | null
  readonly versions: readonly Bag[]
  readonly declared: ReadonlyMap<string, string> | null
  readonly declaration: Declaration | null
  readonly checks: readonly Check[] | null
  readonly needed: readonly { readonly kind: string; readonly clause: string }[]
  readonly age: number | null
  readonly document: { readonly sha256: string; readonly version: number } | null
  readonly signatory: Signatory | null
  readonly signatures: readonly Signature[] | null
  readonly signed: string | null
  readonly refusal: Refusal | null
}

export interface Share {
  readonly person: string
  readonly requested: string | null
  readonly sum: string | null
  readonly works: readonly string[]
}
export interface Round {
  readonly filedOn: string
  readonly by: string
  readonly answer: string
  readonly remarksOn: string | null
  readonly remarks: readonly { readonly place: string; readonly text: string }[]
}
export interface Declaration {
  readonly version: string
  readonly document: string
  readonly items: readonly { readonly item: number; readonly clause: string }[]
}
export interface Check {
  readonly person: string
  readonly kind: string
  readonly passed: boolean
  readonly on: string
  readonly source: string
}
export interface Signatory {
  readonly on: string
  readonly text: string
  readonly name: string
  readonly post: string
  readonly authority: string
}
export interface Signature {
  readonly person: string
  readonly on: string
  readonly level: string
  readonly document: string
}
export interface Refusal {
  readonly by: string
  readonly ground: string
  readonly reason: string
  readonly on: string
}

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {})
const list = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.map(bag) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const some = (value: unknown): string | null => text(value) || null
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const isThere = (value: unknown): boolean => value !== undefined && value !== null

/** @returns the agreement in the keys of its kind */
export function seenIn(view: Pick<CaseView, 'fields'>): Seen {
  const of = (key: string) => view.fields.find((field) => field.key === key)?.value
  const told = bag(of('declaration'))
  const signatory = bag(bag(of('signatory')).signatory)
  const refusal = bag(of('refusal'))
  const document = bag(of('document'))
  const eligibility = bag(of('eligibility'))
  return {
    topic: text(of('topic')),
    total: some(of('total')),
    months: typeof of('months') === 'number' ? Number(of('months')) : null,
    members: list(of('members')).map(({ person, name }) => ({ person: text(person), name: text(name) })),
    shares: list(of('shares')).map(({ person, requested, sum, works }) => ({
      person: text(person),
      requested: some(requested),
      sum: some(sum),
      works: texts(works),
    })),
    stages: list(bag(of('schedule')).stages).map(({ number, amount, ends }) => ({
      number: Number(number),
      amount: text(amount),
      ends: some(ends),
    })),
    rounds: isThere(of('rounds'))
      ? list(of('rounds')).map((round) => ({
          filedOn: text(round.filedOn),
          by: text(round.by),
          answer: text(round.answer),
          remarksOn: some(round.remarksOn),
          remarks: list(round.remarks).map((one) => ({ place: text(one.place), text: text(one.text) })),
        }))
      : null,
    versions: list(of('versions')),
    declared: isThere(of('declared'))
      ? new Map(Object.entries(bag(of('declared'))).map(([person, one]) => [person, text(bag(one).on)]))
      : null,
    declaration: Array.isArray(told.items)
      ? {
          version: text(told.version),
          document: text(told.document),
          items: list(told.items).map(({ item, clause }) => ({ item: Number(item), clause: text(clause) })),
        }
      : null,
    checks: isThere(of('checks'))
      ? list(of('checks')).map((one) => ({
          person: text(one.person),
          kind: text(one.kind),
          passed: one.passed === true,
          on: text(one.on),
          source: text(one.source),
        }))
      : null,
    needed: list(eligibility.needed).map(({ kind, clause }) => ({ kind: text(kind), clause: text(clause) })),
    age: typeof eligibility.age === 'number' ? eligibility.age : null,
    document: some(document.sha256)
      ? { sha256: text(document.sha256), version: Number(document.version) }
      : null,
    signatory: some(bag(of('signatory')).text)
      ? {
          on: text(bag(of('signatory')).on),
          text: text(bag(of('signatory')).text),
          name: text(signatory.name),
          post: text(signatory.post),
          authority: text(signatory.authority),
        }
      : null,
    signatures: isThere(of('signatures'))
      ? list(of('signatures')).map((one) => ({
          person: text(one.person),
          on: text(one.on),
          level: text(one.level),
          document: text(one.document),
        }))
      : null,
    signed: some(of('signed')),
    refusal: some(refusal.on)
      ? {
          by: text(refusal.by),
          ground: text(refusal.ground),
          reason: text(refusal.reason),
          on: text(refusal.on),
        }
      : null,
  }
}

/** The journal of the case, for «Почему?» of what it tells. */
export function useEvents({ procedure, case: id }: CaseView) {
  const { client } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'events', 'first'],
    queryFn: () => client.events(procedure, id, { limit: 200 }),
    retry: false,
  })
  return (asked.data?.items ?? []).filter(({ explained }) => explained)
}
export type Events = ReturnType<typeof useEvents>

/** A person by the name that the case shows; without one, by the place in the team. */
export function useNameOf({ members }: Pick<Seen, 'members'>): (person: string) => string {
  const { t } = useDesk()
  return (person) => {
    const at = members.findIndex((one) => one.person === person)
    return members[at]?.name || (at < 0 ? t(words.somebody) : `${t(words.member)} ${at + 1}`)
  }
}
