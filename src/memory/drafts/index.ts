import type { DraftPlace, DraftStore, Owner, SealedDraft } from '../../drafts/index.ts'

/** Drafts in memory. */
export function memoryDrafts(): DraftStore {
  const kept = new Map<string, { readonly owner: string; readonly draft: SealedDraft }>()
  const ownerOf = ({ tenant, person }: Owner) => JSON.stringify([tenant, person])
  const nameOf = (owner: Owner, { procedure, action, case: id, parent }: DraftPlace) =>
    JSON.stringify([ownerOf(owner), procedure, action, id, parent])
  const of = (owner: Owner) => [...kept.values()].filter((one) => one.owner === ownerOf(owner))

  return {
    async list(owner) {
      const latest = (a: SealedDraft, b: SealedDraft) =>
        a.savedAt === b.savedAt ? (a.id < b.id ? 1 : -1) : a.savedAt < b.savedAt ? 1 : -1
      return of(owner)
        .map(({ draft }) => draft)
        .sort(latest)
        .map(({ body: _, ...head }) => head)
    },
    find: async (owner, place) => kept.get(nameOf(owner, place))?.draft ?? null,
    async save(owner, place, { id, body, at, expected, most }) {
      const name = nameOf(owner, place)
      const before = kept.get(name)?.draft
      const seen = expected === 'any' ? before?.version : expected
      if (seen !== (before?.version ?? 0)) return { kind: 'stale', version: before?.version ?? 0 }
      if (!before && of(owner).length >= most) return { kind: 'full' }
      const { procedure, action, case: own, parent } = place
      const draft = {
        ...{ procedure, action, case: own, parent },
        id: before?.id ?? id,
        version: (before?.version ?? 0) + 1,
        savedAt: at,
        body,
      }
      kept.set(name, { owner: ownerOf(owner), draft })
      return { kind: 'saved', id: draft.id, version: draft.version }
    },
    async remove(owner, place, expected, until) {
      const name = nameOf(owner, place)
      const draft = kept.get(name)?.draft
      if (!draft) return { kind: 'none' }
      const isOther = expected !== 'any' && expected !== draft.version
      if (isOther || (until !== undefined && draft.savedAt > until))
        return { kind: 'kept', version: draft.version }
      kept.delete(name)
      return { kind: 'removed', id: draft.id }
    },
  }
}
