import { z } from 'zod'
import { dateText, moneyText, personalText, someText } from '../../../../../kernel/index.ts'
import { idText } from '../../shared/index.ts'
import { isAnswered, linesOf, type Part, type RegisterFacts, type RegisterLine } from '../facts.ts'
import { trancheKey } from '../grants.ts'
import { action } from '../vocabulary.ts'

/** What a grant tells of its tranche. */
export const trancheAnswer = z.strictObject({
  grant: idText(),
  tranche: z.int(),
  agreement: someText(100),
  signed: dateText(),
  refused: z.enum(['not-due', 'held']).nullable(),
  lines: z
    .array(
      z.strictObject({
        person: someText(200),
        amount: moneyText(),
        name: personalText('person'),
        inn: personalText('person'),
        account: personalText('person'),
        bank: z.strictObject({
          name: someText(300),
          bik: z.string().max(20),
          correspondent: z.string().max(40),
        }),
      }),
    )
    .max(20),
  amount: moneyText(),
})
export type TrancheAnswer = z.infer<typeof trancheAnswer>

const waiting = (facts: RegisterFacts, { grant, tranche }: Pick<TrancheAnswer, 'grant' | 'tranche'>) =>
  facts.parts.filter((p) => !isAnswered(p) && !(p.grant === grant && p.tranche === tranche)).length

const lineOf = ({ amount, ...payee }: TrancheAnswer['lines'][number]): RegisterLine => ({
  number: 0,
  amount,
  payee,
  outcome: null,
  settled: null,
})

/** Lines stand in the order in which the tranches were chosen, whichever grant answers first. */
function numbered(parts: readonly Part[]): readonly Part[] {
  let number = 0
  return parts.map((part) => ({ ...part, lines: part.lines.map((line) => ({ ...line, number: ++number })) }))
}

/** A grant has answered: its lines stand in the register as they will be paid, or it says why not. */
export const takeTranche = action({
  name: 'take-tranche',
  title: { ru: 'Внести транш в реестр', en: 'Enter a tranche into the register' },
  clauses: ['kod-ai:contract-3.2.account', 'kod-ai:contract-3.3.1', 'kod-ai:contract-4.1.k'],
  by: ['system'],
  from: ['drafting'],
  to: {
    oneOf: ['drafting', 'drawn', 'withdrawn'],
    choose: ({ facts, input }) => {
      if (waiting(facts, input) > 0) return 'drafting'
      return linesOf(facts).length + input.lines.length > 0 ? 'drawn' : 'withdrawn'
    },
  },
  input: trancheAnswer,
  effect(facts, { input }) {
    const { grant, tranche, agreement, signed, amount, refused, lines } = input
    const parts = facts.parts.map((part) =>
      part.grant === grant && part.tranche === tranche
        ? { ...part, agreement, signed, amount, refused, lines: lines.map(lineOf) }
        : part,
    )
    return { ...facts, parts: numbered(parts) }
  },
  releases: ({ input: { grant, tranche, refused } }) => (refused ? [trancheKey(grant, tranche)] : []),
})
