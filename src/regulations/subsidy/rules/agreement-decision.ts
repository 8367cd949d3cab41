import { z } from 'zod'
import { documents, requirements } from '../parameters.ts'
import { check, field, subsidyRule } from './kit.ts'

export const grounds = ['subsidy:19.a', 'subsidy:19.b', 'subsidy:19.v', 'subsidy:19.g'] as const
const items = <const T extends readonly [string, ...string[]]>(all: T, clause: 'subsidy:15' | 'subsidy:16') =>
  field(z.array(z.enum(all)).max(64), clause, `Допустимы: ${all.join(', ')}`, `One of: ${all.join(', ')}`)

/** Conclude the agreement or refuse it, with every ground of the closed list that stands (`subsidy:18/2`, `subsidy:19`). */
export const agreementDecision = subsidyRule({
  name: 'agreement-decision',
  revision: 1,
  title: { ru: 'Заключить соглашение или отказать', en: 'Conclude the agreement or refuse' },
  clauses: ['subsidy:15', 'subsidy:16', 'subsidy:17', 'subsidy:18/2', 'subsidy:19', ...grounds],
  input: z.object({
    missing: items(documents, 'subsidy:15'),
    defective: items(documents, 'subsidy:15'),
    failedRequirements: items(requirements, 'subsidy:16'),
    falseInfo: field(z.boolean(), 'subsidy:19.g', 'Укажите true или false', 'Give true or false'),
  }),
  output: z.object({ decision: z.enum(['conclude', 'refuse']), grounds: z.array(z.enum(grounds)) }),
  example: { missing: ['15.z'], defective: [], failedRequirements: [], falseInfo: false },
  decide({ missing, defective, failedRequirements, falseInfo }, _, trace) {
    const ok = [
      check(trace, missing.length === 0, 'subsidy:19.a', 'decision.complete', { items: missing }),
      check(trace, defective.length === 0, 'subsidy:19.b', 'decision.sound', { items: defective }),
      check(trace, failedRequirements.length === 0, 'subsidy:19.v', 'decision.meets', {
        items: failedRequirements,
      }),
      check(trace, !falseInfo, 'subsidy:19.g', 'decision.true'),
    ]
    const found = grounds.filter((_, i) => !ok[i])
    return { decision: found.length === 0 ? ('conclude' as const) : ('refuse' as const), grounds: found }
  },
})
