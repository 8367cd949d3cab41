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
  isHeld: z.boolean().meta({ description: "A member's account is missing or being changed" }),
  due: z.array(
    z.object({
      tranche: z.int(),
      amount: z.string(),
      until: z.string().nullable(),
      untilClause: z.string().nullable(),
      clause: z.string().meta({ description: 'On which it is paid' }),
      opens: z.int().nullable().meta({ description: 'The stage whose act opened it; null: the signing' }),
      openedOn: z.string().nullable(),
      lines: z.array(line).meta({ description: 'To each member, together exactly the sum' }),
    }),
  ),
})

const register = z.object({
  case: z.string(),
  procedure: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  total: z.string(),
  paid: z.string(),
  drawn: z.string().nullable(),
  confirmed: z.string().nullable(),
})

export const paymentBoard = z
  .object({
    grants: z.array(grantDue),
    registers: z.array(register),
    nextOrder: z.int().meta({ description: 'The number that the next payment order has' }),
    draws: z.string().nullable().meta({ description: 'The kind of register that the caller may draw up' }),
    isPayerSet: z.boolean(),
  })
  .meta({ id: 'PaymentBoard' })
export type PaymentBoard = z.infer<typeof paymentBoard>

export const payerShape = z
  .object({
    name: z.string(),
    inn: z.string(),
    kpp: z.string(),
    account: z.string(),
    bank: z.string(),
    bik: z.string(),
    correspondent: z.string(),
  })
  .meta({ id: 'Payer' })
export type PayerShape = z.infer<typeof payerShape>

const sumsOfLine = {
  recommended: z.string(),
  negotiated: z.string().meta({ description: 'Agreements under way, not signed yet' }),
  signed: z.string(),
  paid: z.string(),
  returned: z.string(),
}

export const budgetBoard = z
  .object({
    clauses: z.record(z.string(), z.string()).meta({ description: 'The clause that tells each figure' }),
    contests: z.array(
      z.object({
        contest: z.string(),
        procedure: z.string(),
        title: z.string().nullable(),
        round: z.string().nullable(),
        allotted: z.string().nullable(),
        ...sumsOfLine,
        left: z.string().nullable().meta({ description: 'Allotted less signed' }),
        over: z.string().nullable().meta({ description: 'By how much what is signed exceeds it' }),
        overWith: z
          .string()
          .nullable()
          .meta({ description: 'By how much the agreements under way would exceed it' }),
        lots: z.array(z.object({ lot: z.string(), ...sumsOfLine })),
      }),
    ),
  })
  .meta({ id: 'BudgetBoard' })
export type BudgetBoard = z.infer<typeof budgetBoard>

export const budgetRows = z
  .object({
    figure: z.string(),
    total: z.string(),
    items: z.array(
      z.object({
        case: z.string(),
        procedure: z.string(),
        number: z.string().nullable(),
        title: z.string().nullable(),
        lot: z.string().nullable(),
        sum: z.string(),
      }),
    ),
  })
  .meta({ id: 'BudgetRows' })
export type BudgetRows = z.infer<typeof budgetRows>
