import type { z } from 'zod'
import { type Demand, type Planning, type Proposal, plan } from '../../../assignment/index.ts'
import type { proposeInput } from './schemas.ts'
import { engagedIn, expertsOf, type Situation, usualCapacity } from './situation.ts'

type Asked = z.infer<typeof proposeInput>

/** Experts for the applications of a contest, as they stand now. */
export function demandOf(situation: Situation, asked: Asked): Demand {
  const { filings, reviews, assigning, bars } = situation
  const rows = new Map(filings.map((row) => [row.case, row]))
  return {
    filings: filings.map((row) => ({
      id: row.case,
      number: row.number,
      topic: row.title ?? '',
      lot: row.lot,
      asked: (reviews.get(row.case) ?? []).flatMap(({ holder }) => (holder ? [holder] : [])),
      need: Math.max(0, assigning.fewest - engagedIn(situation, row.case)),
    })),
    experts: expertsOf(situation, asked.capacity ?? usualCapacity(situation)),
    ties: ({ id }) => bars.with(rows.get(id)!),
    pinned: asked.pinned ?? [],
    forbidden: asked.forbidden ?? [],
    best: asked.best,
    weights: { load: asked.load, spread: asked.spread },
  }
}

export const propose = (situation: Situation, asked: Asked, planning: Planning): Promise<Proposal> =>
  plan(demandOf(situation, asked), planning)
