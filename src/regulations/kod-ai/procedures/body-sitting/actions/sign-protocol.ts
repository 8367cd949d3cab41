import { indexNeed, kopecks, money, sum } from '../../../../../kernel/index.ts'
import { signedSchema } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodySittingFacts } from '../facts.ts'
import { checkApproval, content, state } from '../guard.ts'
import type { BodySittingWords } from '../vocabulary.ts'
import { bodyNeed, itemKey } from './plan.ts'

/** The minutes carry the decisions to the applications; nothing undecided is left on the agenda. */
export const signProtocol = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'sign-protocol',
    title: { ru: 'Подписать протокол', en: 'Sign the protocol' },
    clauses: config.clauses.sign,
    by: ['fund-officer'],
    from: ['open'],
    to: 'signed',
    signature: true,
    input: signedSchema,
    needs: {
      contest: bodyNeed(config),
      /** One directorate sitting is open at a time, so that what the signed ones approved is the whole of it. */
      approved: indexNeed(
        (ask) => ({
          procedure: config.id,
          ...(ask.file.parent ? { parent: ask.file.parent } : {}),
          states: ['signed'],
        }),
        (rows) => money(sum(rows.map((r) => kopecks(r.sums.approved ?? '0.00')))),
      ),
    },
    guard(guard, { facts, input, needs, on }) {
      const waiting = Object.values(facts.items).filter((i) => i.decision === null)
      guard.ensure(
        waiting.length === 0,
        config.clauses.protocol,
        'body.undecided',
        { items: waiting.slice(0, 20).map((i) => i.number) },
        state('ITEMS_OPEN'),
      )
      guard.ensure(
        input.date >= facts.date && input.date <= on,
        config.clauses.protocol,
        'body.protocol-date',
        { date: facts.date, on },
        content('PROTOCOL_DATE', 'date'),
      )
      if (config.amount === 'as-is')
        checkApproval(guard, config, facts, input.date, needs.contest.budget, needs.approved)
    },
    effect: (facts, { input: { file, ...protocol } }) => ({ ...facts, protocol, ...(file ? { file } : {}) }),
    claims: ({ facts, input }) => [
      {
        key: `kod-ai/${config.body}-protocol:${facts.contest}:${input.number}`,
        mode: 'refuse',
        clause: config.clauses.protocol,
      },
    ],
    releases: ({ facts }) => [
      ...Object.keys(facts.items).map((id) => itemKey(config, id)),
      `kod-ai/directorate-open:${facts.contest}`,
    ],
    children: ({ facts, file, input: { file: _, ...protocol } }) => [
      ...decisionsOf(config, facts, file.id, protocol),
      {
        child: 'protocol',
        procedure: 'contest',
        case: facts.contest,
        action: 'record-protocol',
        input: {
          body: config.body,
          sitting: file.id,
          protocol,
          items: Object.keys(facts.items).length,
        },
      },
    ],
  })

function decisionsOf(
  config: BodyConfig,
  facts: BodySittingFacts,
  sitting: string,
  protocol: { number: string; date: string },
) {
  return Object.entries(facts.items).map(([id, { decision, amount, reason }]) => ({
    child: id,
    procedure: 'application',
    case: id,
    action: config.decides,
    input: { sitting, protocol, decision, amount, reason },
  }))
}
