import type { LetterQueue, WaitingLetter } from '../../notices/index.ts'

interface Waiting {
  letter: WaitingLetter
  due: string
  failure: string | null
}

/** Letters that wait, in memory. */
export function memoryLetters(): LetterQueue & {
  /** Letters that were given up, with the reason. */
  readonly givenUp: () => readonly { readonly key: string; readonly reason: string }[]
} {
  const waiting = new Map<string, Waiting>()
  const of = (tenant: string, key: string) => waiting.get(`${tenant}/${key}`)
  return {
    async put(letter, due) {
      const name = `${letter.tenant}/${letter.key}`
      if (!waiting.has(name)) waiting.set(name, { letter, due, failure: null })
    },
    async take(now, until, limit) {
      const due = [...waiting.values()]
        .filter((one) => one.failure === null && one.due <= now)
        .sort((a, b) => (a.due < b.due ? -1 : 1))
        .slice(0, limit)
      for (const one of due) one.due = until
      return due.map(({ letter }) => letter)
    },
    async drop(tenant, key) {
      waiting.delete(`${tenant}/${key}`)
    },
    async postpone(tenant, key, due) {
      const one = of(tenant, key)
      if (one) Object.assign(one, { due, letter: { ...one.letter, attempts: one.letter.attempts + 1 } })
    },
    async giveUp(tenant, key, reason) {
      const one = of(tenant, key)
      if (one) one.failure = reason
    },
    async standing(tenant, limit, keys) {
      const rank = ({ failure }: Waiting) => (failure === null ? 1 : 0)
      return [...waiting.values()]
        .filter(({ letter }) => letter.tenant === tenant && (!keys || keys.includes(letter.key)))
        .sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : 1))
        .slice(0, limit)
        .map(({ letter: { key, kind, person, attempts }, due, failure }) => ({
          ...{ key, kind, person, attempts },
          due,
          failure,
        }))
    },
    async retry(tenant, key, due) {
      const one = of(tenant, key)
      if (one) Object.assign(one, { due, failure: null, letter: { ...one.letter, attempts: 0 } })
      return one !== undefined
    },
    givenUp: () =>
      [...waiting.values()].flatMap(({ letter, failure }) =>
        failure === null ? [] : [{ key: letter.key, reason: failure }],
      ),
  }
}
