import { z } from 'zod'
import { kopecks, money, moneyText, sum } from '../../../kernel/index.ts'
import { field, kodAiRule, verdict } from './kit.ts'
import { clauseOfGround, groundKeys, isGround } from './return-of-grant/grounds.ts'

const codes = ['UNKNOWN_GROUND', 'NEGATIVE', 'RETURNED_OVER_PAID', 'NOTHING_LEFT'] as const
const given = (ru: string, en: string) => field(moneyText(), 'kod-ai:contract-8.6', ru, en)

/**
 * What may still be claimed on a ground: never more than was paid less what came back and what other claims already
 * hold, as one rouble is returned once (reading T30); the liability of members is one balance (`kod-ai:contract-8.2`).
 */
export const doubleClaim = kodAiRule({
  name: 'double-claim',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Остаток, который ещё можно потребовать', en: 'What may still be claimed' },
  clauses: [
    'kod-ai:2.9',
    'kod-ai:3.7/2',
    'kod-ai:6.11',
    'kod-ai:6.15/2',
    'kod-ai:contract-3.4',
    'kod-ai:contract-4.4.d',
    'kod-ai:contract-8.2',
    'kod-ai:contract-8.6',
    'kod-ai:contract-8.7',
    'kod-ai:contract-8.9',
    'kod-ai:contract-10.6',
    'kod-ai:contract-10.6.return',
    'kod-ai:declaration-sanction',
  ],
  input: z.object({
    paid: given('Укажите, сколько перечислено', 'Give what was paid'),
    returned: given('Укажите, сколько возвращено', 'Give what was returned'),
    /** Claims that stand: what each still holds, less what was returned on it. */
    claimed: z.array(z.object({ ground: z.string(), amount: given('Укажите остаток', 'Give what is open') })),
    ground: field(
      z.string(),
      'kod-ai:contract-10.6',
      'Укажите основание нового требования',
      'Give the ground of the new claim',
    ),
    /** The amount of the ground by itself, as kod-ai/return-of-grant computes it. */
    amount: given('Укажите сумму по основанию', 'Give the amount of the ground'),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    left: z.string().nullable(),
    claimable: z.string().nullable(),
    reduced: z.boolean().nullable(),
  }),
  example: {
    paid: '1000000.00',
    returned: '100000.00',
    claimed: [{ ground: 'unconfirmed-spending', amount: '250000.00' }],
    ground: 'breach',
    amount: '1000000.00',
  },
  decide({ paid, returned, claimed, ground, amount }, _, trace) {
    const { errors, need } = verdict(trace, codes)
    const [was, back, asked] = [kopecks(paid), kopecks(returned), kopecks(amount)]
    const open = claimed.map((c) => kopecks(c.amount))
    const unknown = [ground, ...claimed.map((c) => c.ground)].find((g) => !isGround(g))
    need(unknown === undefined, 'UNKNOWN_GROUND', 'kod-ai:contract-10.6', 'return.ground', {
      ground: unknown ?? ground,
      known: groundKeys,
    })
    need(
      ![was, back, asked, ...open].some((s) => s < 0n),
      'NEGATIVE',
      'kod-ai:contract-8.6',
      'return.negative',
    )
    need(back <= was, 'RETURNED_OVER_PAID', 'kod-ai:contract-8.6', 'claim.returned', { paid, returned })
    if (errors.length > 0 || !isGround(ground))
      return { ok: false, errors, left: null, claimable: null, reduced: null }
    const held = sum(open)
    const left = was - back > held ? was - back - held : 0n
    const claimable = asked < left ? asked : left
    trace.step('claim.left', { paid, returned, held: money(held), left: money(left) })
    const clause = clauseOfGround(ground)
    const told = { ground, amount, left: money(left), claimable: money(claimable) }
    need(claimable > 0n || asked === 0n, 'NOTHING_LEFT', clause, 'claim.some', told)
    if (claimable > 0n) trace.met(clause, claimable < asked ? 'claim.reduced' : 'claim.whole', told)
    const reduced = claimable < asked
    return { ok: errors.length === 0, errors, left: money(left), claimable: money(claimable), reduced }
  },
})
