import type { Actor } from '../../../engine/index.ts'
import { type Doing, type Hub, makeHub } from './bench.ts'

const person = (id: string, ...roles: string[]): Actor => ({ id, roles })
export const depositary = person('depositary-1', 'depositary')
export const csr = person('csr-1', 'csr')
export const keeper = person('keeper-1', 'registry-keeper')
export const joiner = person('joiner-1', 'association-joiner')
/** Somebody who acts for a Party of the ledger. */
export const forParty = (id: string): Actor => person(`person-${id}`, 'association-party')

export const file = (digit: string): string => digit.repeat(64)

const founder = (id: string, category: string) => ({
  id,
  name: `Сторона ${id}`,
  category,
  signed: '2021-02-15',
  offices: [
    { person: `person-${id}`, office: 'руководитель' },
    { person: `deputy-${id}`, office: 'руководитель' },
  ],
})

/** An association with five Parties: a body, an organisation, two AI companies and an expert organisation. */
export async function founded(): Promise<{ t: Hub; ledger: string }> {
  const t = makeHub()
  return { t, ledger: await foundedIn(t) }
}

/** The same in any engine. @returns the case of the ledger */
export async function foundedIn(t: Doing): Promise<string> {
  const { id } = await t.open(
    'association-ledger',
    null,
    'found',
    {
      title: 'Ассоциация',
      depositary: 'CSR',
      founders: [
        founder('A', 'body'),
        founder('B', 'organisation'),
        founder('C', 'ai-company'),
        founder('D', 'ai-company'),
        founder('E', 'expert'),
      ],
    },
    depositary,
  )
  return id
}
