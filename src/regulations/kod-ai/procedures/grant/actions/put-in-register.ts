import { z } from 'zod'
import { type Json, kopecks, money, sum } from '../../../../../kernel/index.ts'
import { idText } from '../../shared/index.ts'
import type { GrantFacts } from '../facts.ts'
import { dueLines, freeTranches, heldMembers } from '../transfers.ts'
import { action, everywhere } from '../vocabulary.ts'

type Refused = 'not-due' | 'held' | null

function refusalOf(facts: GrantFacts, tranche: number): Refused {
  if (!freeTranches(facts).some(({ number }) => number === tranche)) return 'not-due'
  return heldMembers(facts).length > 0 ? 'held' : null
}

/** A register of payments asks for a tranche: the grant tells its lines with the requisites that stand in it, or why not. */
export const putInRegister = action({
  name: 'put-in-register',
  title: { ru: 'Передать транш в реестр выплат', en: 'Put a tranche into a register of payments' },
  clauses: ['kod-ai:contract-3.2.account', 'kod-ai:contract-3.3.1', 'kod-ai:contract-4.1.k', 'kod-ai:6.4.4'],
  by: ['system'],
  from: [...everywhere],
  to: 'same',
  input: z.strictObject({ tranche: z.int(), register: idText() }),
  effect(facts, { input: { tranche, register } }) {
    if (refusalOf(facts, tranche) !== null) return facts
    return { ...facts, atBank: [...(facts.atBank ?? []), { tranche, register }] }
  },
  children({ facts, file, input: { tranche, register } }) {
    const refused = refusalOf(facts, tranche)
    const lines = refused === null ? dueLines(facts, tranche) : []
    const payee = (person: string) => {
      const { fio, inn, account, bank } = facts.members.find((m) => m.person === person)!.requisites
      return { name: fio, inn, account, bank }
    }
    return [
      {
        child: 'answer',
        procedure: 'payment-register',
        case: register,
        action: 'take-tranche',
        input: {
          grant: file.id,
          tranche,
          agreement: facts.award!.agreement.number,
          signed: facts.award!.agreement.signed,
          refused,
          amount: money(sum(lines.map((line) => kopecks(line.amount)))),
          lines: lines.map((line) => ({ ...line, ...payee(line.person) })),
        } as unknown as Json,
      },
    ]
  },
})
