import { z } from 'zod'
import { personalText, someText } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { moscowCourts } from '../courts.ts'
import { openOf } from '../ledger.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** The dispute goes to a court of general jurisdiction of Moscow, the claimant's choice; without talks only with a reason. */
export const fileWithCourt = action({
  name: 'file-with-court',
  title: { ru: 'Обратиться в суд', en: 'File with a court' },
  clauses: ['kod-ai:3.7/3', 'kod-ai:contract-8.5', 'kod-ai:contract-8.5.2'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    id: idText(),
    court: someText(300),
    number: someText(100),
    /** Why there were no talks. */
    noTalksReason: personalText('holder').nullable(),
  }),
  guard(guard, { facts, file, input, on }) {
    const decision = facts.returns.find((r) => r.id === input.id)
    guard.ensure(
      decision !== undefined,
      'kod-ai:contract-8.5.2',
      'return.unknown',
      {},
      content('UNKNOWN_CLAIM', 'id'),
    )
    guard.ensure(
      moscowCourts.includes(input.court),
      'kod-ai:contract-8.5.2',
      'court.place',
      { court: input.court },
      content('COURT', 'court'),
    )
    guard.ensure(
      decision?.talks != null || input.noTalksReason !== null,
      'kod-ai:contract-8.5',
      'court.talks',
      {},
      conflict('NO_TALKS', 'noTalksReason'),
    )
    const terms = file.deadlines.filter((d) => d.instance === input.id && d.key.startsWith('return-'))
    const due = terms.at(-1)?.due ?? null
    const claim = facts.ledger.claims.find((c) => c.id === input.id)
    guard.ensure(
      due !== null && on > due && claim !== undefined && openOf(claim) > 0n,
      'kod-ai:3.7/3',
      'court.early',
      { due },
      conflict('COURT_EARLY', 'id'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    returns: changed(facts.returns, input.id, (r) => ({
      ...r,
      court: { court: input.court, number: input.number, filedOn: on, afterTalks: r.talks !== null },
    })),
  }),
})
