import type { CaseIndex, CaseStore, Commit, CommitResult, EngineParts, Vault } from '../../engine/index.ts'
import type { CaseFile, CaseRow, ClaimHolder, Stamp } from '../../kernel/index.ts'
import { chainHash, moscowDate } from '../../kernel/index.ts'

/**
 * The engine's parts for a run that keeps nothing: cases and claims of the run itself stand in memory before those of the
 * store, so that a second row finds what the first one would have taken. Nothing of it reaches store, vault or counters.
 */
export function dryParts(parts: EngineParts): EngineParts {
  const { store, index, clock } = parts
  const files = new Map<string, CaseFile>()
  const rows = new Map<string, CaseRow>()
  const claims = new Map<string, ClaimHolder>()
  const holders: CaseStore['holders'] = async (tenant, keys) => {
    const stored = await store.holders(tenant, keys)
    return Object.fromEntries(keys.map((key) => [key, claims.get(key) ?? stored[key] ?? null]))
  }

  async function commit(wanted: Commit): Promise<CommitResult> {
    const now = clock.now()
    if (moscowDate(now) !== wanted.on) return { ok: false, conflict: 'day' }
    if (wanted.notAfter !== null && wanted.on > wanted.notAfter) return { ok: false, conflict: 'too-late' }
    const held = await holders(
      wanted.tenant,
      wanted.claims.map((claim) => claim.key),
    )
    for (const claim of wanted.claims) {
      const holder = held[claim.key]
      if (holder && holder.case !== wanted.case && claim.mode === 'refuse')
        return { ok: false, conflict: 'claim', claim, holder }
    }
    for (const { key } of wanted.claims) if (!held[key]) claims.set(key, { case: wanted.case, since: now })
    const stamp: Stamp = { seq: wanted.expected + 1, recordedAt: now, number: null }
    const hash = chainHash(wanted.before.head, stamp, wanted.text)
    const file = wanted.file(stamp, hash)
    files.set(file.id, file)
    rows.set(file.id, wanted.row(file))
    return { ok: true, event: { ...stamp, text: wanted.text, hash }, file }
  }

  const dryIndex: CaseIndex = {
    async rows(tenant, query) {
      const stored = await index.rows(tenant, query)
      const own = [...rows.values()].filter(
        (row) =>
          row.procedure === query.procedure &&
          (query.parent === undefined || row.parent === query.parent) &&
          (query.states === undefined || query.states.includes(row.state)) &&
          (query.cases === undefined || query.cases.includes(row.case)),
      )
      return [...stored, ...own]
    },
  }
  const dryStore: CaseStore = {
    load: async (tenant, id) => files.get(id) ?? store.load(tenant, id),
    async loadAll(tenant, ids) {
      const stored = await store.loadAll(
        tenant,
        ids.filter((id) => !files.has(id)),
      )
      return [...stored, ...new Set(ids.flatMap((id) => files.get(id) ?? []))]
    },
    open: (tenant, ask) => store.open(tenant, ask),
    journal: (tenant, id) => store.journal(tenant, id),
    commit,
    holders,
    takeOutbox: async () => [],
    settleOutbox: async () => {},
    overdue: async () => [],
    counter: (tenant, name) => store.counter(tenant, name),
    cases: (tenant) => store.cases(tenant),
    running: async () => [],
    waiting: async () => [],
    offer: async () => [],
  }
  return { ...parts, store: dryStore, index: dryIndex, vault: dryVault(parts.vault) }
}

/** Seals without a key: nothing is encrypted, nothing is kept; what is sealed cannot be opened again. */
function dryVault(vault: Vault): Vault {
  return {
    ready: (tenant, subjects) => vault.ready(tenant, subjects, false),
    seal: (tenant, subject, plain) => ({
      sealed: 1,
      subject,
      key: '',
      iv: '',
      text: '',
      blind: vault.blind(tenant, plain),
    }),
    open: () => null,
    blind: (tenant, plain) => vault.blind(tenant, plain),
    erase: async () => {},
  }
}
