import { z } from 'zod'
import { dateText, kopecks, moneyText } from '../../../kernel/index.ts'
import { associationRule, check, field } from './kit.ts'

/** Whether a pilot is free: no price, and nothing that has to be paid afterwards (`association:3.1/10`). */
export const pilotTerms = associationRule({
  name: 'pilot',
  revision: 1,
  title: { ru: 'Безвозмездность пилота', en: 'Free pilot' },
  clauses: ['association:3.1/10', 'association:6.2/1', 'association:6.2/2'],
  input: z.object({
    price: field(
      moneyText(),
      'association:3.1/10',
      'Цена – рубли с двумя знаками, для пилота "0.00"',
      'The price is roubles with two digits, for a pilot "0.00"',
    ),
    paidAfterwards: z.boolean().default(false),
    metrics: z.array(z.string().trim().min(1).max(500)).max(50).default([]),
  }),
  output: z.object({ free: z.boolean(), codes: z.array(z.string()) }),
  example: { price: '0.00', paidAfterwards: false, metrics: ['время ответа'] },
  decide({ price, paidAfterwards }, _, trace) {
    const free = check(trace, kopecks(price) === 0n, 'association:3.1/10', 'pilot.price')
    const isUnbound = check(trace, !paidAfterwards, 'association:6.2/2', 'pilot.after')
    trace.met('association:6.2/1', 'pilot.no-offer')
    return { free: free && isUnbound, codes: free && isUnbound ? [] : ['PILOT_MUST_BE_FREE'] }
  },
})

/** Whether an initiative may be launched: one with investment only under a contract of its own (`association:3.1/12`). */
export const initiativeTerms = associationRule({
  name: 'initiative',
  revision: 1,
  title: { ru: 'Запуск инициативы', en: 'Launch of an initiative' },
  clauses: ['association:3.1/12', 'association:6.1', 'association:6.4'],
  input: z.object({ investment: z.boolean(), contract: z.string().trim().min(1).max(120).nullable() }),
  output: z.object({ launch: z.boolean() }),
  example: { investment: true, contract: null },
  decide({ investment, contract }, _, trace) {
    const launch = check(trace, !investment || contract !== null, 'association:3.1/12', 'initiative.contract')
    trace.met('association:6.1', 'initiative.no-money')
    return { launch }
  },
})

const day = field(dateText(), 'association:4.3/1', 'Укажите день', 'Name the day')

/** Whether a pledge comes in time; it is an intent: the platform holds no money (`association:4.3/1`, `association:6.1`). */
export const pledgeTerms = associationRule({
  name: 'pledge',
  revision: 1,
  title: { ru: 'Намерение поддержать', en: 'Pledge' },
  clauses: ['association:4.3/1', 'association:6.1'],
  input: z.object({ deadline: day, pledge: day }),
  output: z.object({ accepted: z.boolean() }),
  example: { deadline: '2021-05-01', pledge: '2021-05-01' },
  decide({ deadline, pledge }, _, trace) {
    trace.met('association:6.1', 'initiative.no-money')
    return { accepted: check(trace, pledge <= deadline, 'association:4.3/1', 'pledge.in-time', { deadline }) }
  },
})
