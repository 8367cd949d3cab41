import { z } from 'zod'
import { check, scoRule } from './kit.ts'

const places = () => z.number().int().min(0).max(100_000)

/** Whether one more may be nominated for a programme of training: a Party has its quota (`sco:II/5`). */
export const quota = scoRule({
  name: 'quota',
  revision: 1,
  title: { ru: 'Квота на обучение', en: 'Quota of training', zh: '培训名额' },
  clauses: ['sco:II/5'],
  input: z.object({ quota: places(), nominated: places() }),
  output: z.object({ accepted: z.boolean(), free: z.number().int() }),
  example: { quota: 2, nominated: 1 },
  decide({ quota, nominated }, _, trace) {
    const free = quota > nominated ? quota - nominated : 0
    return { accepted: check(trace, free > 0, 'sco:II/5', 'quota.free', { quota, nominated }), free }
  },
})
