import { signedSchema } from '../../shared/index.ts'
import type { JurySittingFacts } from '../facts.ts'
import { content, state } from '../guard.ts'
import { rollTies, withTies } from '../ties.ts'
import { jurySittingWords } from '../vocabulary.ts'
import { decidersOf } from '../voters.ts'

/** The minutes carry every decision to its application at once; without them nothing was decided. */
export const signProtocol = jurySittingWords.action({
  name: 'sign-protocol',
  title: { ru: 'Подписать протокол', en: 'Sign the protocol' },
  clauses: ['kod-ai:4.7.10', 'kod-ai:4.7.8', 'kod-ai:4.7.6/2'],
  by: ['fund-officer'],
  from: ['open'],
  to: 'signed',
  signature: true,
  input: signedSchema,
  needs: {
    ties: rollTies((ask) =>
      Object.entries((ask.facts as JurySittingFacts).items).flatMap(([id, item]) =>
        item.result ? [id] : [],
      ),
    ),
  },
  guard(guard, { facts, input, needs, on }) {
    const known = { ...facts, ties: needs.ties }
    const tied = Object.entries(facts.items).flatMap(([id, item]) => {
      if (!item.result) return []
      const { recused } = withTies(known, id, item, on)
      const voted = decidersOf(item)
      return recused.filter((r) => voted.includes(r.person)).map((r) => `${item.number}: ${r.person}`)
    })
    guard.ensure(
      tied.length === 0,
      'kod-ai:4.7.6/2',
      'jury.tied-votes',
      { votes: tied.slice(0, 20) },
      state('TIED_VOTES', 'items'),
    )
    const waiting = Object.values(facts.items).filter((i) => i.result === null && i.postponed === null)
    guard.ensure(
      waiting.length === 0,
      'kod-ai:4.7.10',
      'jury.open-items',
      { items: waiting.slice(0, 20).map((i) => i.number) },
      state('ITEMS_OPEN'),
    )
    guard.ensure(
      input.date >= facts.date && input.date <= on,
      'kod-ai:4.7.10',
      'jury.protocol-date',
      { date: facts.date, on },
      content('PROTOCOL_DATE', 'date'),
    )
  },
  effect: (facts, { input: { file, ...protocol } }) => ({ ...facts, protocol, ...(file ? { file } : {}) }),
  claims: ({ facts, input }) => [
    {
      key: `kod-ai/jury-protocol:${facts.contest}:${input.number}`,
      mode: 'refuse',
      clause: 'kod-ai:4.7.10',
    },
  ],
  releases: ({ facts }) => Object.keys(facts.items).map((id) => `kod-ai/jury-item:${id}`),
  children: ({ facts, file, input: { file: _, ...protocol }, on }) => [
    ...Object.entries(facts.items).flatMap(([id, { result }]) =>
      result
        ? [
            {
              child: id,
              procedure: 'application',
              case: id,
              action: 'jury-decision',
              input: {
                sitting: file.id,
                protocol,
                decision: result.decision,
                amount: result.amount,
                reason: result.note,
                votes: { ...result.tally },
                voters: votersOf(facts, id),
              },
            },
          ]
        : [],
    ),
    ...entriesOf(facts).map((entry) => ({
      child: `judged:${entry}`,
      procedure: 'expert',
      case: entry,
      action: 'note-judged',
      input: { kind: 'sitting', case: file.id, on },
    })),
    {
      child: 'protocol',
      procedure: 'contest',
      case: facts.contest,
      action: 'record-protocol',
      input: {
        body: 'jury',
        sitting: file.id,
        protocol,
        items: Object.keys(facts.items).length,
      },
    },
  ],
})

const entryOf = (facts: JurySittingFacts, person: string): string | null =>
  facts.roll.find((s) => s.person === person)?.entry ?? null

/** Who decided on an item, with the entries in which ties are looked for later. */
const votersOf = (facts: JurySittingFacts, id: string) =>
  decidersOf(facts.items[id]!).map((person) => ({ person, entry: entryOf(facts, person) }))

/** Entries of everybody who decided on anything here. */
function entriesOf(facts: JurySittingFacts): readonly string[] {
  const people = Object.values(facts.items).flatMap((item) => (item.result ? decidersOf(item) : []))
  return [...new Set(people)].flatMap((person) => entryOf(facts, person) ?? [])
}
