import { z } from 'zod'
import { check, subsidyRule } from './kit.ts'

/** Whether money of the subsidy may be moved so: for the campaign only, no deposits and instruments (`subsidy:2`, `subsidy:13.k`). */
export const operation = subsidyRule({
  name: 'operation',
  revision: 1,
  title: { ru: 'Операция за счёт субсидии', en: 'Operation with money of the subsidy' },
  clauses: ['subsidy:2', 'subsidy:13.k', 'subsidy:13.p'],
  input: z.object({
    purpose: z.enum(['campaign', 'other']),
    operation: z.enum(['payment', 'fx', 'deposit', 'instrument']),
    importContract: z.boolean(),
    inspectionConsent: z.boolean(),
  }),
  output: z.object({
    allowed: z.boolean(),
    codes: z.array(z.enum(['NOT_TARGET_USE', 'FORBIDDEN_OP', 'NO_INSPECTION_CONSENT'])),
  }),
  example: { purpose: 'campaign', operation: 'fx', importContract: true, inspectionConsent: true },
  decide({ purpose, operation, importContract, inspectionConsent }, _, trace) {
    const plain = operation === 'payment' || (operation === 'fx' && importContract)
    const results = {
      NOT_TARGET_USE: check(trace, purpose === 'campaign', 'subsidy:2', 'operation.purpose'),
      FORBIDDEN_OP: check(trace, plain, 'subsidy:13.k', 'operation.kind', { operation }),
      NO_INSPECTION_CONSENT: check(trace, inspectionConsent, 'subsidy:13.p', 'operation.consent'),
    }
    const codes = (['NOT_TARGET_USE', 'FORBIDDEN_OP', 'NO_INSPECTION_CONSENT'] as const).filter(
      (code) => !results[code],
    )
    return { allowed: codes.length === 0, codes }
  },
})
