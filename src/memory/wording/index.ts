import type { WordingBook, WordingChange } from '../../notices/index.ts'

const nameOf = ({ kind, language }: Pick<WordingChange, 'kind' | 'language'>) => `${kind} ${language}`
const inOrder = (a: WordingChange, b: WordingChange) =>
  nameOf(a) === nameOf(b) ? a.seq - b.seq : nameOf(a) < nameOf(b) ? -1 : 1

/** The words of letters, in memory. */
export function memoryWording(): WordingBook {
  const kept = new Map<string, WordingChange[]>()
  const of = (tenant: string) => kept.get(tenant) ?? []
  return {
    changes: async (tenant) => of(tenant).toSorted(inOrder),
    last: async (tenant, kind, language) =>
      of(tenant)
        .filter((one) => one.kind === kind && one.language === language)
        .toSorted(inOrder)
        .at(-1) ?? null,
    async add(tenant, change) {
      const taken = of(tenant).some((one) => nameOf(one) === nameOf(change) && one.seq === change.seq)
      if (!taken) kept.set(tenant, [...of(tenant), change])
      return !taken
    },
  }
}
