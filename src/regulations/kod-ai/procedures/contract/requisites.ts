import { z } from 'zod'
import { personalText, someText } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'

const own = (clause: KodAiClause) => personalText('person').meta({ personal: 'person', clause })

/** Requisites of one member, section 11 of the agreement. Personal fields are sealed under the member's key. */
export const requisites = z.strictObject({
  person: someText(200),
  /** The full name as in the passport; held against the name of the application by blind index. */
  fio: own('kod-ai:contract-11.fio'),
  birth: own('kod-ai:contract-11.birth'),
  passport: own('kod-ai:contract-11.passport'),
  inn: own('kod-ai:contract-11.inn'),
  address: own('kod-ai:contract-11.address'),
  phone: own('kod-ai:contract-11.fio').optional(),
  email: own('kod-ai:contract-11.fio').optional(),
  account: own('kod-ai:contract-11.account'),
  bank: z
    .strictObject({
      name: someText(300),
      bik: z.string().max(20),
      correspondent: z.string().max(40),
    })
    .meta({ clause: 'kod-ai:contract-11.bank' }),
})
export type Requisites = z.infer<typeof requisites>

/** The parts of a member's requisites that may be changed by a notice (`kod-ai:contract-4.1.k`). */
export const requisitesChange = requisites.partial().required({ person: true })
export type RequisitesChange = z.infer<typeof requisitesChange>
