import type { CaseStore, Clock, OutboxItem } from '../../engine/index.ts'
import { sha256Hex } from '../../kernel/index.ts'
import type { DueNotice, ListedNotice, NoticeBox, NoticeKind, NoticeOutcome } from '../../notices/index.ts'

type Item = Extract<OutboxItem, { kind: 'notice' }>

interface Kept {
  readonly tenant: string
  readonly key: string
  readonly to: string
  listed: ListedNotice
  attempts: number
  due: string
  outcome: NoticeOutcome | null
}

/** Notices in memory, and how the relay's store lays them in. */
export interface MemoryNotices {
  readonly box: NoticeBox
  keep(item: Item): void
  /** How the mailing of each ended, by recipient and key; null where it has not. */
  outcomes(): readonly (readonly [to: string, key: string, outcome: NoticeOutcome | null])[]
}

const caseOf = ({ source }: Item) => source.split('#', 1)[0]!

/** Makes an empty box. */
export function memoryNotices({ now }: Clock): MemoryNotices {
  const all = new Map<string, Kept>()
  const choices = new Map<string, readonly NoticeKind[]>()
  const chooser = (tenant: string, person: string) => JSON.stringify([tenant, person])
  const nameOf = ({ tenant, case: id, key }: Pick<DueNotice, 'tenant' | 'case' | 'key'>) =>
    JSON.stringify([tenant, id, key])
  const of = (tenant: string, person: string) =>
    [...all.values()].filter((one) => one.tenant === tenant && one.to === person)

  function add(
    tenant: string,
    key: string,
    to: string,
    told: Pick<DueNotice, 'case' | 'message' | 'operands'>,
  ) {
    const name = nameOf({ tenant, key, case: told.case })
    if (all.has(name)) return
    // Counted for each person by themselves: an id tells nothing of what others got.
    const id = `${sha256Hex(to).slice(0, 12)}-${of(tenant, to).length + 1}`
    const listed = { ...told, id, at: now(), readAt: null }
    all.set(name, { tenant, key, to, listed, attempts: 0, due: '', outcome: null })
  }
  function markRead(one: Kept, at: string): boolean {
    if (one.listed.readAt !== null) return false
    one.listed = { ...one.listed, readAt: at }
    return true
  }

  const box: NoticeBox = {
    async page(tenant, { person, unread, limit, after }) {
      const mine = of(tenant, person).toReversed()
      const begin = after === null ? 0 : mine.findIndex(({ listed }) => listed.id === after) + 1
      const rest = (after !== null && begin === 0 ? [] : mine.slice(begin))
        .map(({ listed }) => listed)
        .filter(({ readAt }) => !unread || readAt === null)
      const items = rest.slice(0, limit)
      return { items, next: rest.length > limit ? items.at(-1)!.id : null }
    },
    count: async (tenant, { person, unread }) =>
      of(tenant, person).filter(({ listed }) => !unread || listed.readAt === null).length,
    async read(tenant, person, id, at) {
      const found = of(tenant, person).find(({ listed }) => listed.id === id)
      if (found) markRead(found, at)
      return found !== undefined
    },
    async readUpTo(tenant, person, id, at) {
      const mine = of(tenant, person)
      const last = mine.findIndex(({ listed }) => listed.id === id)
      return last < 0 ? null : mine.slice(0, last + 1).filter((one) => markRead(one, at)).length
    },
    about: async (tenant, id, limit) =>
      [...all.values()]
        .filter((one) => one.tenant === tenant && one.listed.case === id)
        .toReversed()
        .slice(0, limit)
        .map(({ key, to, outcome, listed: { id: _, ...told } }) => ({ ...told, key, to, outcome })),
    silenced: async (tenant, people) =>
      new Map(
        people.flatMap((person) => {
          const kinds = choices.get(chooser(tenant, person))
          return kinds ? [[person, kinds] as const] : []
        }),
      ),
    silence: async (tenant, person, kinds) => void choices.set(chooser(tenant, person), kinds),
    async take(tenant, instant, until, limit) {
      const due = [...all.values()]
        .filter((one) => one.tenant === tenant && one.outcome === null && one.due <= instant)
        .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .slice(0, limit)
      return due.map((one) => {
        one.due = until
        one.attempts++
        const { key, to, attempts, listed } = one
        const { case: id, message, operands } = listed
        return { tenant, key, to, attempts, case: id, message, operands }
      })
    },
    async share(notice, people) {
      const { tenant, key, case: id, message, operands } = notice
      for (const person of people) add(tenant, `${key}!${person}`, person, { case: id, message, operands })
    },
    async finish(_, notices, outcome) {
      for (const notice of notices) {
        const one = all.get(nameOf(notice))
        if (one) one.outcome = outcome
      }
    },
    async postpone(notice, due) {
      const one = all.get(nameOf(notice))
      if (one) one.due = due
    },
  }
  return {
    box,
    keep(item) {
      const { to, message, operands = {} } = item.notice
      add(item.tenant, item.key, to, { case: caseOf(item), message, operands })
    },
    outcomes: () => [...all.values()].map(({ to, key, outcome }) => [to, key, outcome] as const),
  }
}

/** A store whose settled notices are laid into a box, as a database does it by itself. */
export function withNotices<S extends CaseStore>(store: S, { keep }: Pick<MemoryNotices, 'keep'>): S {
  return {
    ...store,
    async settleOutbox(results) {
      await store.settleOutbox(results)
      for (const { item, failure } of results) if (item.kind === 'notice' && failure === null) keep(item)
    },
  }
}
