import type {
  Account,
  FederatedLink,
  KeptEntry,
  Office,
  OneTimeLink,
  Organisation,
  SecondStep,
  Session,
  StoredPassword,
  Term,
} from '../../access/index.ts'

/** A recovery code, and whether it was taken. */
interface Code {
  readonly person: string
  readonly taken: boolean
}

/** What access keeps of one tenant. Records never change in place, so an undone write puts the old one back. */
export interface Room {
  readonly accounts: Table<Account>
  readonly passwords: Table<StoredPassword>
  readonly steps: Table<SecondStep>
  readonly codes: Table<Code>
  readonly links: Table<OneTimeLink & { readonly usedAt: string | null }>
  readonly sessions: Table<Session & { readonly endedAt: string | null }>
  readonly terms: Table<Term>
  readonly offices: Table<Office>
  readonly organisations: Table<Organisation>
  readonly federated: Table<FederatedLink>
  readonly journal: Table<KeptEntry>
  /** Takes back what the running transaction wrote. */
  undo(): void
  /** Keeps it. */
  keep(): void
}

/** Rows by key. */
export interface Table<T> {
  get(key: string): T | null
  put(key: string, row: T): void
  drop(key: string): boolean
  keys(): string[]
  rows(): T[]
}

/** An empty room. */
export function emptyRoom(): Room {
  let written: (() => void)[] = []
  function table<T>(): Table<T> {
    const rows = new Map<string, T>()
    const restore = (key: string) => {
      const had = rows.has(key)
      const old = rows.get(key)
      written.push(() => {
        if (had) rows.set(key, old as T)
        else rows.delete(key)
      })
    }
    return {
      get: (key) => rows.get(key) ?? null,
      put(key, row) {
        restore(key)
        rows.set(key, row)
      },
      drop(key) {
        restore(key)
        return rows.delete(key)
      },
      keys: () => [...rows.keys()],
      rows: () => [...rows.values()],
    }
  }
  return {
    accounts: table(),
    passwords: table(),
    steps: table(),
    codes: table(),
    links: table(),
    sessions: table(),
    terms: table(),
    offices: table(),
    organisations: table(),
    federated: table(),
    journal: table(),
    undo() {
      for (const back of written.reverse()) back()
      written = []
    },
    keep() {
      written = []
    },
  }
}
