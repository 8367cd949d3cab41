import { z } from 'zod'
import { indexNeed, parentNeed } from '../../../../../kernel/index.ts'
import { conflictFound, tieSettings } from '../../../rules/index.ts'
import type { ContestFacts } from '../../contest/index.ts'
import { dateText, idText } from '../../shared/index.ts'
import type { JuryItem } from '../facts.ts'
import { content, state } from '../guard.ts'
import { appointedInRound, appointedTies, askedOf, undeclaredOf, withTies } from '../ties.ts'
import { jurySittingWords } from '../vocabulary.ts'

const planInput = z.object({ date: dateText(), items: z.array(idText()).min(1).max(5000) })

/** Order and roll as the contest holds them now; names stay there. */
export const juryNeed = parentNeed<ContestFacts>()((facts, file) => ({
  id: file.id,
  state: file.state,
  order: facts.bodies.jury?.document ?? null,
  roll:
    facts.bodies.jury?.members.map(({ person, role, entry }) => ({ person, role, entry: entry ?? null })) ??
    [],
  settings: tieSettings(facts.readings),
}))

type Listed = Omit<JuryItem, 'recused' | 'attempts' | 'tie' | 'result' | 'postponed'>

/** An item before anybody has dealt with it. */
const itemOf = ({ number, title, lot, requested, rank, mean2, members, experts }: Listed): JuryItem => ({
  number,
  title,
  lot,
  requested,
  rank,
  mean2,
  members,
  experts,
  recused: [],
  attempts: [],
  tie: null,
  result: null,
  postponed: null,
})

/** Puts recommended applications on the agenda, with those of the jury who will not vote on each; the rest of the rating stays visible beside it (reading T44). */
export const plan = jurySittingWords.action({
  name: 'plan',
  title: { ru: 'Назначить заседание', en: 'Plan the sitting' },
  clauses: ['kod-ai:4.7.1', 'kod-ai:4.7.4', 'kod-ai:4.7.6/2', 'kod-ai:4.6.8', 'kod-ai:4.1/4'],
  by: ['fund-officer'],
  from: 'new',
  to: 'planned',
  input: planInput,
  needs: {
    contest: juryNeed,
    ties: appointedTies((ask) => (ask.input as z.infer<typeof planInput>).items),
    inRound: appointedInRound,
    agenda: indexNeed(
      (ask) => ({ procedure: 'application', cases: (ask.input as z.infer<typeof planInput>).items }),
      (rows) =>
        rows.map((row) => ({
          case: row.case,
          parent: row.parent,
          state: row.state,
          number: row.number ?? row.case,
          title: row.title ?? '',
          lot: row.lot ?? '',
          requested: row.sums.requested ?? '0.00',
          rank: (row.marks.rank ?? 0) as number,
          mean2: (row.marks.mean2 ?? '') as string,
          members: row.marks.persons as readonly string[],
          experts: (row.marks.experts ?? []) as readonly string[],
        })),
    ),
  },
  guard(guard, { input, needs, on }) {
    const { contest, agenda } = needs
    guard.ensure(
      contest.state === 'jury',
      'kod-ai:4.1',
      'jury.stage',
      { state: contest.state },
      state('STAGE_ORDER'),
    )
    const fit = new Set(
      agenda.filter((a) => a.parent === contest.id && a.state === 'recommended').map((a) => a.case),
    )
    const unfit = input.items.filter((id) => !fit.has(id))
    guard.ensure(
      unfit.length === 0,
      'kod-ai:4.7.1',
      'jury.recommended',
      { cases: unfit.slice(0, 20) },
      content('NOT_RECOMMENDED', 'items'),
    )
    // Only items that somebody is tied to are told: the rest of a long agenda has nothing to tell.
    const known = { ...contest, ties: needs.ties }
    for (const one of agenda) {
      const item = withTies(known, one.case, itemOf(one), on, needs.inRound)
      if (item.recused.length > 0) guard.rule(conflictFound, askedOf(known, one.case, item, on))
    }
  },
  effect(facts, { input, needs, on }) {
    const { id, order, roll, settings = null } = needs.contest
    const known = { roll, settings, ties: needs.ties }
    return {
      ...facts,
      contest: id,
      date: input.date,
      order,
      roll,
      settings,
      undeclared: undeclaredOf(known),
      items: Object.fromEntries(
        needs.agenda.map((one): [string, JuryItem] => [
          one.case,
          withTies(known, one.case, itemOf(one), on, needs.inRound),
        ]),
      ),
    }
  },
  claims: ({ input }) =>
    input.items.map((id) => ({ key: `kod-ai/jury-item:${id}`, mode: 'refuse', clause: 'kod-ai:4.7.8' })),
})
