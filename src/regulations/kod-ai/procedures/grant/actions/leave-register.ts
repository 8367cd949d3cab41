import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { action, everywhere } from '../vocabulary.ts'

/** The register was withdrawn: its tranche is due again. */
export const leaveRegister = action({
  name: 'leave-register',
  title: { ru: 'Вернуть транш из реестра выплат', en: 'Take a tranche out of a register of payments' },
  clauses: ['kod-ai:contract-3.3.3'],
  by: ['system'],
  from: [...everywhere],
  to: 'same',
  input: z.strictObject({ tranche: z.int(), register: idText() }),
  effect: (facts, { input: { tranche, register } }) => ({
    ...facts,
    atBank: (facts.atBank ?? []).filter((one) => one.tranche !== tranche || one.register !== register),
  }),
})
