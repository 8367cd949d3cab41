import type { Demand } from './demand.ts'
import { fitOf, points } from './fit.ts'
import { barOf, type Prepared } from './instance.ts'
import type { Better } from './proposal.ts'

/** So many who would have fitted better are named a pair. */
const NAMED = 5

/** Tells for a pair who fits better and why it is not them: ties and full hands stand beside the choice. */
export function explainBetter(
  { filings, experts, forbidden }: Demand,
  { matched, ties }: Pick<Prepared, 'matched' | 'ties'>,
  added: Int32Array,
): (row: number, chosen: ReadonlySet<number>, fit: number) => readonly Better[] {
  const out = new Set(forbidden.map((p) => `${p.filing}\n${p.person}`))
  return (row, chosen, fit) => {
    const filing = filings[row]!
    const found: (Better & { readonly place: number })[] = []
    // Beyond the lot only the keywords differ: whoever has none of them fits no better than anybody.
    for (const [place, words] of matched[row]!) {
      const expert = experts[place]!
      const total = fitOf(words).total
      if (total <= fit || chosen.has(place)) continue
      const tied = ties[row]!.get(place)
      const bar = barOf(expert, filing, tied)
      if (bar === 'skill') continue
      const { person } = expert
      const free = expert.capacity - expert.has - added[place]!
      const why = bar ?? (out.has(`${filing.id}\n${person}`) ? 'forbidden' : free <= 0 ? 'full' : 'dearer')
      found.push({ person, fit: total, why, bars: bar === 'barred' ? expert.bars : (tied ?? []), place })
    }
    // Somebody tied who fits as well as the best is told even where they have no word more.
    for (const [place, bars] of ties[row]!) {
      const expert = experts[place]!
      if (found.some((one) => one.place === place) || points.lot < fit) continue
      if (barOf(expert, filing, bars) !== 'tied') continue
      found.push({
        person: expert.person,
        fit: fitOf(matched[row]!.get(place) ?? []).total,
        why: 'tied',
        bars,
        place,
      })
    }
    return found
      .sort((a, b) => b.fit - a.fit || a.place - b.place)
      .slice(0, NAMED)
      .map(({ place: _, ...one }) => one)
  }
}
