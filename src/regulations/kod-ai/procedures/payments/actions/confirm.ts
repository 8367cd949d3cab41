import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import {
  checkBankAccount,
  checkBik,
  checkInn10,
  checkKpp,
  checkTreasuryAccount,
} from '../../../../../reference/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { linesOf, type Payer, type RegisterFacts } from '../facts.ts'
import { grantsNeed } from '../grants.ts'
import { action } from '../vocabulary.ts'

const digits = (max: number) => z.string().trim().max(max)
const payer = z.strictObject({
  name: someText(300),
  inn: digits(20),
  kpp: digits(20),
  account: digits(40),
  bank: someText(300),
  bik: digits(20),
  correspondent: digits(40),
})

/** What is wrong with the payer's requisites, by field; a treasury account has no key that could be checked. */
function faultsOf({ inn, kpp, account, bik, correspondent }: Payer) {
  const checks = {
    inn: checkInn10(inn),
    kpp: checkKpp(kpp),
    bik: checkBik(bik),
    account: account.startsWith('0') ? checkTreasuryAccount(account) : checkBankAccount(account, bik),
    correspondent: checkBankAccount(correspondent, bik),
  }
  return (Object.keys(checks) as (keyof typeof checks)[]).filter((field) => !checks[field].ok)
}

/** The register is frozen with the payer and the numbers of its orders: from now on its file for the bank never changes. */
export const confirm = action({
  name: 'confirm',
  title: { ru: 'Утвердить реестр', en: 'Confirm the register' },
  clauses: ['kod-ai:contract-3.3.1', 'kod-ai:contract-3.3.3', 'kod-ai:contract-4.1.k'],
  by: ['finance', 'director'],
  from: ['drawn'],
  to: 'confirmed',
  signature: true,
  input: z.strictObject({ payer, firstOrder: z.int().min(1) }),
  needs: { grants: grantsNeed(({ facts }) => (facts as RegisterFacts).parts.map((p) => p.grant)) },
  guard(guard, { facts, input, needs }) {
    for (const field of faultsOf(input.payer))
      guard.ensure(
        false,
        'kod-ai:contract-3.3.1',
        `register.payer-${field}`,
        {},
        content('PAYER', `payer.${field}`),
      )
    const last = input.firstOrder + linesOf(facts).length - 1
    guard.ensure(
      last <= 999_999,
      'kod-ai:contract-3.3.3',
      'register.order',
      { last },
      content('ORDER_NUMBER', 'firstOrder'),
    )
    for (const { grant, agreement, lines } of facts.parts)
      guard.ensure(
        lines.length === 0 || !needs.grants.find((one) => one.grant === grant)?.held,
        'kod-ai:contract-4.1.k',
        'register.held',
        { agreement },
        conflict('REQUISITES_PENDING'),
      )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    confirmed: { on, by: actor.id, payer: input.payer, firstOrder: input.firstOrder },
  }),
})
