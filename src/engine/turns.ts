/** Lines of work, each by a name: what stands in one line is done one after another. */
export interface Turns {
  /** Whether anybody stands in a line. */
  busy(name: string): boolean
  /** Waits for everybody before, then works. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>
}

export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    busy: (name) => last.has(name),
    take(name, work) {
      const before = last.get(name) ?? Promise.resolve()
      const mine = before.then(work)
      const over = mine
        .catch(() => {})
        .then(() => {
          if (last.get(name) === over) last.delete(name)
        })
      last.set(name, over)
      return mine
    },
  }
}
