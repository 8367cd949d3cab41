import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { asksEndUser, counterparty, counterpartyType } from '../../../rules/index.ts'
import { content, countryText, idText, someText } from '../../shared/index.ts'
import { noCounterparty } from '../facts.ts'
import { action } from '../vocabulary.ts'

/** A card of a counterparty: who it is under `export:2.1/2`; a Russian one is kept too, for the end user behind it. */
export const register = action({
  name: 'register',
  title: { ru: 'Завести карточку', en: 'Open a card' },
  clauses: ['export:2.1/2', 'export:3.2', 'export:5.3/2'],
  by: ['export-officer', 'foreign-trade'],
  from: 'new',
  to: 'known',
  input: z.strictObject({
    /** The company's own key for this counterparty. */
    code: idText(),
    kind: z.enum(['company', 'person', 'state', 'international-organisation']),
    country: countryText().nullable(),
    citizenships: z.array(countryText()).max(20),
    foreignOwner: z.boolean(),
    /** Of an organisation or a state; people have their own field. */
    title: someText(300).nullable(),
    personName: personalText('code', 300).nullable(),
  }),
  guard(guard, { input }) {
    const isNamed = input.kind === 'person' ? input.personName !== null : input.title !== null
    guard.ensure(
      isNamed,
      'export:5.3/2',
      'counterparty.name',
      {},
      content('NAME_REQUIRED', input.kind === 'person' ? 'personName' : 'title'),
    )
    guard.rule(counterparty, kindOf(input))
  },
  claims: ({ input }) => [
    { key: `export/counterparty:${input.code}`, mode: 'refuse' as const, clause: 'export:5.3/2' as const },
  ],
  effect: (_, { input }) => {
    const type = counterpartyType(kindOf(input))
    return {
      ...noCounterparty,
      code: input.code,
      title: input.kind === 'person' ? null : input.title,
      personName: input.personName,
      country: input.country,
      type,
      askEndUser: asksEndUser(type, input.foreignOwner),
    }
  },
})

interface Kind {
  readonly kind: 'company' | 'person' | 'state' | 'international-organisation'
  readonly country: string | null
  readonly citizenships: string[]
  readonly foreignOwner: boolean
}
const kindOf = ({ kind, country, citizenships, foreignOwner }: Kind): Kind => ({
  kind,
  country,
  citizenships,
  foreignOwner,
})
