import { z } from 'zod'
import { dateText, someText } from '../../../kernel/index.ts'

/** Shapes that several routes share. */
export const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })

/** The paper of a decision. */
export const basis = z.strictObject({
  document: someText(200),
  number: someText(60),
  date: dateText(),
})
export const basisShown = z.object({ document: z.string(), number: z.string(), date: z.string() })

export const bar = z
  .object({
    kind: z.enum(['running', 'kept', 'no-rule', 'held']),
    case: z.string().nullable(),
    procedure: z.string().nullable(),
    until: z.string().nullable().meta({ description: 'The last day on which the data are kept' }),
    basis: text,
  })
  .meta({ id: 'ErasureBar' })

const state = z.enum(['open', 'withdrawn', 'refused', 'granted', 'done'])

/** A request for erasure as its owner and the officer see it. */
export const request = z
  .object({
    id: z.string(),
    person: z.string(),
    state,
    askedAt: z.string(),
    askedBy: z.string(),
    due: z.string().meta({ description: 'By which day it must be answered' }),
    decidedAt: z.string().nullable(),
    decidedBy: z.string().nullable(),
    basis: basisShown.nullable(),
    doneAt: z.string().nullable(),
    bars: z.array(bar),
  })
  .meta({ id: 'ErasureRequest' })

export const requestState = state
