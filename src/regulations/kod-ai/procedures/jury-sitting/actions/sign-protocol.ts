import { protocolSchema } from '../../shared/index.ts'
import { content, state } from '../guard.ts'
import { jurySittingWords } from '../vocabulary.ts'

/** The minutes carry every decision to its application at once; without them nothing was decided. */
export const signProtocol = jurySittingWords.action({
  name: 'sign-protocol',
  title: { ru: 'Подписать протокол', en: 'Sign the protocol' },
  clauses: ['kod-ai:4.7.10', 'kod-ai:4.7.8'],
  by: ['fund-officer'],
  from: ['open'],
  to: 'signed',
  input: protocolSchema,
  guard(guard, { facts, input, on }) {
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
  effect: (facts, { input }) => ({ ...facts, protocol: input }),
  claims: ({ facts, input }) => [
    {
      key: `kod-ai/jury-protocol:${facts.contest}:${input.number}`,
      mode: 'refuse',
      clause: 'kod-ai:4.7.10',
    },
  ],
  releases: ({ facts }) => Object.keys(facts.items).map((id) => `kod-ai/jury-item:${id}`),
  children: ({ facts, file, input }) => [
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
                protocol: input,
                decision: result.decision,
                amount: result.amount,
                reason: result.note,
                votes: { ...result.tally },
              },
            },
          ]
        : [],
    ),
    {
      child: 'protocol',
      procedure: 'contest',
      case: facts.contest,
      action: 'record-protocol',
      input: {
        body: 'jury',
        sitting: file.id,
        protocol: input,
        items: Object.keys(facts.items).length,
      },
    },
  ],
})
