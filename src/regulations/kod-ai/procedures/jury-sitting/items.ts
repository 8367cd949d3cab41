import type { JuryItem, JurySittingFacts } from './facts.ts'

/** Facts with one item changed. */
export const withItem = (
  facts: JurySittingFacts,
  id: string,
  change: (item: JuryItem) => JuryItem,
): JurySittingFacts => ({ ...facts, items: { ...facts.items, [id]: change(facts.items[id]!) } })
