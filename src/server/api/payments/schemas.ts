import { z } from 'zod'

const line = z.object({ person: z.string(), amount: z.string() })

const grantDue = z.object({
  case: z.string(),
  procedure: z.string(),
  contest: z.string().nullable(),
  title: z.string().nullable(),
  agreement: z.string().nullable().meta({ description: 'Number of the agreement' }),
  signed: z.string().nullable(),
  state: z.string(),
  version: z.int().nullable(),
  mayPay: z.boolean().meta({ description: 'Whether the caller may mark a tranche as paid now' }),
  due: z.array(
    z.object({
      tranche: z.int(),
      amount: z.string(),
      until: z.string().nullable(),
      lines: z.array(line).meta({ description: 'To each member, together exactly the sum' }),
    }),
  ),
  paid: z.array(z.object({ tranche: z.int(), amount: z.string(), on: z.string(), order: z.string() })),
})

export const paymentBoard = z
  .object({
    grants: z.array(grantDue),
    budgets: z.array(
      z.object({
        contest: z.string(),
        title: z.string().nullable(),
        planned: z.string().nullable(),
        agreed: z.string(),
        paid: z.string(),
        returned: z.string(),
        left: z
          .string()
          .nullable()
          .meta({ description: 'Planned less agreed; null where nothing is planned' }),
      }),
    ),
  })
  .meta({ id: 'PaymentBoard' })

export type PaymentBoard = z.infer<typeof paymentBoard>
