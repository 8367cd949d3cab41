import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { scoRule } from './kit.ts'

/** The acts that the preamble goes by, and whether the period of a plan has ended; that never ends the programme (`sco:pre.3`). */
export const acts = scoRule({
  name: 'acts',
  revision: 1,
  title: { ru: 'Акты преамбулы на день', en: 'Acts of the preamble on a day', zh: '序言所列文件' },
  clauses: ['sco:pre.2', 'sco:pre.3', 'sco:VI/2'],
  parameters: ['acts.basis', 'acts.plans'],
  input: z.object({ on: dateText() }),
  output: z.object({
    acts: z.array(
      z.object({ key: z.string(), dated: z.string(), to: z.string().nullable(), expired: z.boolean() }),
    ),
    programmeInForce: z.boolean(),
  }),
  example: { on: '2026-01-01' },
  decide({ on }, { parameters }, trace) {
    const all = [...parameters['acts.basis'], ...parameters['acts.plans']]
    const rows = all.map(({ key, dated, to }) => ({ key, dated, to, expired: to !== null && on > to }))
    for (const { key, to } of rows.filter((row) => row.expired))
      trace.note('not-applicable', 'sco:pre.3', 'acts.expired', { act: key, to })
    trace.met('sco:VI/2', 'acts.in-force')
    return { acts: rows, programmeInForce: true }
  },
})
