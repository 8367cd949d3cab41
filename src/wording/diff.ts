/** A run of words that both wordings share, or that only one has. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly words: string
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Word by word: what went, what came, what stayed, in the order of the text. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const a = words(before)
  const b = words(after)
  const common: Uint16Array[] = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number) => common[i]![j]!
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const runs: { kind: DiffRun['kind']; words: string[] }[] = []
  const put = (kind: DiffRun['kind'], word: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i++]!)
      j++
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) put('removed', a[i++]!)
    else put('added', b[j++]!)
  }
  return runs.map((run) => ({ kind: run.kind, words: run.words.join(' ') }))
}
