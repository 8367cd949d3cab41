import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { check, refuse, scoRule } from './kit.ts'

const hours = () => z.number().int().min(0).max(100_000_000)
const slot = z.object({ from: dateText(), to: dateText(), hours: hours() })

/**
 * Whether hours of computing may be booked: within the offered period and, with what is booked already, within its capacity
 * (`sco:II/9`). With `exclusive` two bookings may not share a day.
 */
export const slots = scoRule({
  name: 'slots',
  revision: 1,
  title: { ru: 'Бронь вычислений', en: 'Booking of computing', zh: '算力预订' },
  clauses: ['sco:II/9'],
  input: z.object({
    capacity: hours(),
    period: z.object({ from: dateText(), to: dateText() }),
    exclusive: z.boolean(),
    booked: z.array(slot).max(10_000),
    request: slot,
  }),
  output: z.object({ fits: z.boolean(), free: z.number().int(), broken: z.array(z.string()) }),
  example: {
    capacity: 100,
    period: { from: '2024-01-01', to: '2024-12-31' },
    exclusive: false,
    booked: [{ from: '2024-02-01', to: '2024-02-10', hours: 90 }],
    request: { from: '2024-03-01', to: '2024-03-05', hours: 10 },
  },
  decide({ capacity, period, exclusive, booked, request }, _, trace) {
    if (request.from > request.to)
      throw refuse(
        'INVALID_INPUT',
        'sco:II/9',
        'request.to',
        { ru: 'Конец раньше начала', en: 'The end is before the beginning', zh: '结束早于开始' },
        { ru: 'Поменяйте дни местами', en: 'Swap the days' },
      )
    const broken: string[] = []
    const taken = booked.reduce((sum, one) => sum + one.hours, 0)
    const free = capacity > taken ? capacity - taken : 0
    const isInside = request.from >= period.from && request.to <= period.to
    if (!check(trace, isInside, 'sco:II/9', 'slots.period', { from: period.from, to: period.to }))
      broken.push('OUTSIDE_PERIOD')
    const fits = request.hours > 0 && request.hours <= free
    if (!check(trace, fits, 'sco:II/9', 'slots.capacity', { free, hours: request.hours }))
      broken.push('OVER_CAPACITY')
    const overlaps = exclusive && booked.some((one) => request.from <= one.to && one.from <= request.to)
    if (!check(trace, !overlaps, 'sco:II/9', 'slots.free')) broken.push('OVERLAP')
    return { fits: broken.length === 0, free, broken }
  },
})
