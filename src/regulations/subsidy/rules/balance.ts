import { z } from 'zod'
import { kopecks, money } from '../../../kernel/index.ts'
import { refuse, subsidyRule, sumText } from './kit.ts'

/** What of an unused balance is returned, and what may be used by decision of the Ministry (`subsidy:24/1`, `subsidy:24/2`). */
export const balance = subsidyRule({
  name: 'balance',
  revision: 1,
  title: { ru: 'Неиспользованный остаток', en: 'Unused balance' },
  clauses: ['subsidy:24/1', 'subsidy:24/2'],
  input: z.object({ balance: sumText(), need: sumText() }),
  output: z.object({ return: z.string(), usable: z.string() }),
  example: { balance: '3000000.00', need: '1000000.00' },
  decide({ balance, need }, _, trace) {
    const rest = kopecks(balance) - kopecks(need)
    if (rest < 0n)
      throw refuse(
        'NEED_OVER_BALANCE',
        'subsidy:24/2',
        'need',
        { ru: `потребность больше остатка ${balance}`, en: `the need is above the balance ${balance}` },
        { ru: 'Укажите потребность не больше остатка', en: 'Give a need that is not above the balance' },
      )
    trace.met('subsidy:24/1', 'balance.rest', { return: money(rest), usable: need })
    return { return: money(rest), usable: need }
  },
})
