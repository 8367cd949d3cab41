import { z } from 'zod'
import { exportRule, field } from './kit.ts'

const types = [
  'company-abroad',
  'foreign-citizen',
  'stateless',
  'foreign-state',
  'russian-company',
  'russian-citizen',
  'not-covered',
] as const
const foreignTypes: readonly string[] = ['company-abroad', 'foreign-citizen', 'stateless', 'foreign-state']

const country = () => z.string().regex(/^[A-Z]{2}$/)

const input = z.object({
  kind: field(
    z.enum(['company', 'person', 'state', 'international-organisation']),
    'export:2.1/2',
    'Укажите, кто это: компания, человек, государство или международная организация',
    'Say who it is: a company, a person, a state or an international organisation',
  ),
  /** Where a company was founded, or which state it is. */
  country: field(
    country().nullable(),
    'export:2.1/2',
    'Укажите код страны из двух букв',
    'Give the code of a country, two letters',
  ),
  citizenships: z.array(country()).max(20),
  foreignOwner: z.boolean(),
})

type CounterpartyInput = z.infer<typeof input>
export type CounterpartyType = (typeof types)[number]

/** Who is behind a buyer is asked wherever the deal may be for somebody abroad. */
export const asksEndUser = (type: CounterpartyType | null, foreignOwner: boolean): boolean =>
  type === null || foreignTypes.includes(type) || type === 'not-covered' || foreignOwner

/** Whether somebody is a foreign counterparty, and of which kind (`export:2.1/2`). */
export const counterparty = exportRule({
  name: 'counterparty',
  revision: 1,
  title: { ru: 'Иностранный ли контрагент', en: 'Whether a counterparty is foreign' },
  clauses: ['export:2.1/2', 'export:3.2'],
  input,
  output: z.object({
    type: z.enum(types).nullable(),
    foreign: z.boolean().nullable(),
    askEndUser: z.boolean(),
  }),
  example: { kind: 'company', country: 'RU', citizenships: [], foreignOwner: true },
  publicFacts: true,
  decide(facts, _, trace) {
    const type = counterpartyType(facts)
    if (type === null) {
      trace.note('unknown', 'export:2.1/2', 'counterparty.unknown', { missing: 'country' })
      return { type, foreign: null, askEndUser: true }
    }
    const foreign = foreignTypes.includes(type)
    if (foreign) trace.met('export:2.1/2', 'counterparty.foreign', { type })
    else trace.note('not-applicable', 'export:2.1/2', 'counterparty.own', { type })
    const askEndUser = asksEndUser(type, facts.foreignOwner)
    if (askEndUser) trace.met('export:3.2', 'counterparty.end-user')
    return { type, foreign, askEndUser }
  },
})

/** The kind of counterparty, or null while its country is unknown. */
export function counterpartyType({
  kind,
  country: of,
  citizenships,
}: CounterpartyInput): CounterpartyType | null {
  if (kind === 'international-organisation') return 'not-covered'
  if (kind === 'person') {
    if (citizenships.some((one) => one !== 'RU')) return 'foreign-citizen'
    return citizenships.length > 0 ? 'russian-citizen' : 'stateless'
  }
  if (of === null) return null
  if (kind === 'state') return of === 'RU' ? 'not-covered' : 'foreign-state'
  return of === 'RU' ? 'russian-company' : 'company-abroad'
}
