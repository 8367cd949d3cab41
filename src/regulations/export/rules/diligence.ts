import { z } from 'zod'
import { check, exportRule } from './kit.ts'

/** What a careful check of a counterparty asks (`export:3.2`). */
export const diligenceParts = ['owners', 'activity', 'endUser', 'endUse', 'sanctions'] as const

const known = () => z.string().trim().max(2000).nullable()
const input = z.object({
  owners: known(),
  activity: known(),
  endUser: known(),
  endUse: known(),
  sanctions: known(),
})

/** Whether a counterparty has been checked from every side; without it there is no clearance (`export:3.2`). */
export const diligence = exportRule({
  name: 'diligence',
  revision: 1,
  title: { ru: 'Полнота проверки контрагента', en: 'Whether a counterparty is fully checked' },
  clauses: ['export:3.2'],
  input,
  output: z.object({ complete: z.boolean(), missing: z.array(z.enum(diligenceParts)) }),
  example: {
    owners: 'раскрыты',
    activity: 'логистика',
    endUser: 'сам покупатель',
    endUse: null,
    sanctions: 'нет',
  },
  decide(facts, _, trace) {
    const missing = diligenceParts.filter(
      (part) => !check(trace, !!facts[part], 'export:3.2', 'diligence.part', { part }),
    )
    return { complete: missing.length === 0, missing }
  },
})
