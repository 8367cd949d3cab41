import { z } from 'zod'
import { indexNeed, parentNeed } from '../../../../../kernel/index.ts'
import { conflictFound } from '../../../rules/index.ts'
import type { ContestFacts } from '../../contest/index.ts'
import { dateText, idText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodyItem } from '../facts.ts'
import { type BodyGuard, state } from '../guard.ts'
import { askedOf, type BodyTies, foundTies, tieNeeds } from '../ties.ts'
import type { BodySittingWords } from '../vocabulary.ts'

const planInput = z.object({ date: dateText(), items: z.array(idText()).min(1).max(5000) })

/** The contest as a body needs it: its stage, the body's membership, protocols of the body before, and the money. */
export const bodyNeed = (config: BodyConfig) =>
  parentNeed<ContestFacts>()((facts, file) => ({
    id: file.id,
    state: file.state,
    document: facts.bodies[config.body]?.document ?? null,
    rules: facts.bodies[config.body]?.rules ?? null,
    roll: facts.bodies[config.body]?.members.map((m) => m.person) ?? [],
    protocolsBefore: facts.protocols[config.after].length,
    budget: facts.budget,
  }))

export const itemKey = (config: BodyConfig, id: string) => `kod-ai/${config.body}-item:${id}`

type Listed = Omit<BodyItem, 'decision' | 'amount' | 'reason'> & {
  readonly case: string
  readonly parent: string | null
  readonly state: string
}

/** The agenda before anything is decided. */
const itemsOf = (agenda: readonly Listed[]): Readonly<Record<string, BodyItem>> =>
  Object.fromEntries(
    agenda.map(({ case: id, parent: _, state: __, ...item }) => [
      id,
      { ...item, decision: null, amount: null, reason: null },
    ]),
  )

/** Tells ties by the rule, item by item; those that nobody is tied to have nothing to tell. */
export function tellTies(
  guard: BodyGuard,
  known: BodyTies,
  items: Readonly<Record<string, BodyItem>>,
  on: string,
): void {
  for (const item of new Set(foundTies(known, items, on).map((f) => f.item)))
    guard.rule(conflictFound, askedOf(known, item, items[item]!, on))
}

/** Puts applications that the body before decided on the agenda, with the ties of its members to them. */
export const plan = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'plan',
    title: { ru: 'Назначить заседание', en: 'Plan the sitting' },
    clauses: [...config.clauses.plan, 'kod-ai:4.6.4'],
    by: ['fund-officer'],
    from: 'new',
    to: 'planned',
    input: planInput,
    needs: {
      contest: bodyNeed(config),
      ...tieNeeds(config, (ask) => (ask.input as z.infer<typeof planInput>).items),
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
            proposed: row.sums[config.proposed] ?? row.sums.requested ?? '0.00',
            rank: (row.marks.rank ?? 0) as number,
            members: row.marks.persons as readonly string[],
            umnik: (row.marks.umnik ?? null) as string | null,
          })),
      ),
    },
    guard(guard, { input, needs, on }) {
      const { contest, agenda } = needs
      guard.ensure(
        config.stages.includes(contest.state),
        'kod-ai:4.1',
        'body.stage',
        { state: contest.state },
        state('STAGE_ORDER'),
      )
      guard.ensure(
        contest.protocolsBefore > 0,
        config.clauses.before,
        'body.protocol-before',
        {},
        state('NO_PROTOCOL'),
      )
      const fit = new Set(
        agenda.filter((a) => a.parent === contest.id && a.state === config.takes).map((a) => a.case),
      )
      const unfit = input.items.filter((id) => !fit.has(id))
      guard.ensure(
        unfit.length === 0,
        config.clauses.before,
        'body.item-state',
        { cases: unfit.slice(0, 20) },
        state('NOT_DECIDED_BEFORE', 'items'),
      )
      tellTies(guard, { ...needs, roll: needs.contest.roll }, itemsOf(agenda), on)
    },
    effect: (facts, { input, needs, on }) => ({
      ...facts,
      contest: needs.contest.id,
      date: input.date,
      document: needs.contest.document,
      rules: needs.contest.rules,
      roll: needs.contest.roll,
      items: itemsOf(needs.agenda),
      found: foundTies({ ...needs, roll: needs.contest.roll }, itemsOf(needs.agenda), on),
    }),
    claims: ({ input }) =>
      input.items.map((id) => ({ key: itemKey(config, id), mode: 'refuse', clause: config.clauses.before })),
  })
