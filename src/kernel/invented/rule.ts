import { z } from 'zod'
import { divideHalfUp, kopecks, money } from '../money.ts'
import type { Rule } from '../rule.ts'
import { dateText, moneyText } from '../schema.ts'

interface Facts {
  readonly asked: string
  readonly value: string
  readonly nights: number
  readonly returned: string | null
}
interface Value {
  readonly ok: boolean
  readonly deposit: string
  readonly due: string
}

/** The deposit for a telescope lent by an invented school (`sky:2`), and the working day it is due (`sky:3`). */
export const deposit: Rule<Facts, Value> = {
  id: 'sky/deposit',
  regulation: 'sky',
  revision: 1,
  title: { ru: 'Залог', en: 'Deposit' },
  clauses: ['sky:2', 'sky:3'],
  parameters: ['deposit.percent', 'nights.most'],
  readings: ['deposit.minimum'],
  input: z.object({
    asked: dateText().meta({ clause: 'sky:1' }),
    value: moneyText().meta({ clause: 'sky:2' }),
    nights: z.int(),
    returned: dateText().nullable(),
  }),
  output: z.object({ ok: z.boolean(), deposit: z.string(), due: z.string() }),
  editionDay: (facts) => facts.asked,
  decide({ asked, value, nights, returned }, { calendar, parameters, readings }, trace) {
    const percent = parameters['deposit.percent'] as bigint
    const most = parameters['nights.most'] as number
    const ok = trace.check(nights >= 1 && nights <= most, 'sky:3', 'nights', { nights, most })
    if (returned === null) trace.unknown('sky:3', 'returned', 'returned')
    else trace.note('not-applicable', 'sky:3', 'returned')
    const counted = divideHalfUp(kopecks(value) * percent, 100n)
    const least = readings['deposit.minimum'] === 'rouble' ? 100n : 0n
    const deposit = money(counted > least ? counted : least)
    trace.step('deposit', { value, percent: String(percent), deposit })
    return { ok, deposit, due: calendar.addWorkingDays(asked, 2) }
  },
}
