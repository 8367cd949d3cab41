import type { CaseStore, Change, Feed } from '../engine/index.ts'

/** A store whose commits are told at once, and the feed that tells them. */
export function withFeed<S extends CaseStore>(store: S): { readonly store: S; readonly feed: Feed } {
  const listeners = new Set<(change: Change) => void>()
  return {
    store: {
      ...store,
      async commit(commit) {
        const result = await store.commit(commit)
        if (result.ok) {
          const { tenant, id, procedure, version, state } = result.file
          for (const hear of listeners) hear({ tenant, case: id, procedure, version, state })
        }
        return result
      },
    },
    feed: {
      subscribe(hear) {
        listeners.add(hear)
        return () => listeners.delete(hear)
      },
    },
  }
}
