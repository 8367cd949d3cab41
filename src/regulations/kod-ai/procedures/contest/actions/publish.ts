import { z } from 'zod'
import { type CaseRow, indexNeed } from '../../../../../kernel/index.ts'
import { type Lot, stageDue } from '../../shared/index.ts'
import type { Winner } from '../facts.ts'
import { endStage, ensureOnTime, lateInput } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

const winnerOf = (row: CaseRow): Winner => ({
  application: row.case,
  number: row.number ?? row.case,
  title: row.title ?? '',
  lot: row.lot as Lot,
  amount: row.sums.approved ?? '0.00',
})

/** Publishes the list of winners; the day of publication starts the clocks of the agreements (`kod-ai:5.8/1`). */
export const publish = contestWords.action({
  name: 'publish',
  title: { ru: 'Опубликовать итоги', en: 'Publish the results' },
  clauses: ['kod-ai:4.11', 'kod-ai:1.3/11'],
  by: ['fund-officer'],
  published: true,
  from: ['approved'],
  to: 'published',
  input: z.object({ reason: lateInput() }),
  needs: {
    winners: indexNeed(
      (ask) => ({ procedure: 'application', parent: ask.file.id, states: ['winner'] }),
      (rows) => rows.map(winnerOf),
    ),
  },
  guard: (guard, { facts, input, on }) =>
    ensureOnTime(guard, facts, 'publish', on, input.reason, 'kod-ai:4.11'),
  effect: (facts, { input, needs, on }) => ({
    ...endStage(
      facts,
      'publish',
      on,
      stageDue('publish', facts.stageEnds[7]!, facts.intake!.to),
      input.reason,
    ),
    publishedOn: on,
    winners: needs.winners,
  }),
  stops: { publish: () => '' },
  children: ({ needs, on }) =>
    needs.winners.map((w) => ({
      child: w.application,
      procedure: 'application',
      case: w.application,
      action: 'publish-result',
      input: { published: on },
    })),
})
