/** What happens at an instant; may schedule more. */
export type Happening = () => Promise<void> | void

/** A queue of happenings by instant, first come first served within one. */
export interface Agenda {
  at(instant: number, happening: Happening): void
  next(): { readonly instant: number; readonly happening: Happening } | null
  readonly size: number
}

interface Item {
  readonly instant: number
  readonly order: number
  readonly happening: Happening
}

const before = (a: Item, b: Item) => a.instant < b.instant || (a.instant === b.instant && a.order < b.order)

/** A binary heap. */
export function agenda(): Agenda {
  const heap: Item[] = []
  let order = 0
  return {
    get size() {
      return heap.length
    },
    at(instant, happening) {
      const item = { instant, order: order++, happening }
      let i = heap.push(item) - 1
      while (i > 0) {
        const parent = (i - 1) >> 1
        if (!before(item, heap[parent]!)) break
        heap[i] = heap[parent]!
        i = parent
      }
      heap[i] = item
    },
    next() {
      const top = heap[0]
      if (!top) return null
      const last = heap.pop()!
      if (heap.length > 0) {
        let i = 0
        for (;;) {
          let child = 2 * i + 1
          if (child >= heap.length) break
          if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++
          if (!before(heap[child]!, last)) break
          heap[i] = heap[child]!
          i = child
        }
        heap[i] = last
      }
      return top
    },
  }
}
