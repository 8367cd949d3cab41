import { z } from 'zod'
import { suitability } from '../decide/schema.ts'
import { field } from '../kit.ts'

export const answers = ['yes', 'no', 'n/a', 'unknown'] as const
/** `ask`: what was told is not enough to say, the counterparty is asked. */
export const verdicts = ['yes', 'no', 'n/a', 'unknown', 'ask'] as const
export type Verdict = (typeof verdicts)[number]

export const nuclearActivities = ['a', 'b', 'v', 'g', 'd'] as const
export const chembioActivities = ['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z'] as const
const part = z.enum(['direct', 'indirect'])

export const row = z.object({
  flag: field(
    z.int().min(1).max(22),
    'export:app',
    'Укажите номер признака от 1 до 22',
    'Give the number of a flag from 1 to 22',
  ),
  answer: field(
    z.enum(answers),
    'export:5.1/1',
    'Ответьте yes, no, n/a или unknown',
    'Answer yes, no, n/a or unknown',
  ),
  note: z.string().trim().max(2000).default(''),
})

/** What several flags ask beyond yes and no; asked where the flag is answered yes. */
export const details = z.object({
  /** Flag 5. */
  service: z.object({ objectivelyNecessary: z.boolean(), othersBuy: z.boolean() }).optional(),
  /** Flag 6. */
  features: z.object({ unaware: z.boolean(), stillWants: z.boolean() }).optional(),
  /** Flag 7: usual for such deals, or argued. */
  confidentiality: z.object({ justified: z.boolean() }).optional(),
  /** Flag 8. */
  modification: z.object({ obvious: z.boolean(), certain: z.boolean() }).optional(),
  /** Flag 9. */
  address: z.object({ poBox: z.boolean(), street: z.boolean() }).optional(),
  /** Flag 10: a contract on development. */
  development: z.object({ contract: z.boolean() }).optional(),
  /** Flag 16: any of three. */
  place: z.object({ controlled: z.boolean(), hardAccess: z.boolean(), unusual: z.boolean() }).optional(),
  /** Flag 18. */
  sample: z.object({ pieces: z.int().min(0), techDocs: z.boolean(), longTraining: z.boolean() }).optional(),
  /** Flag 19. */
  nuclear: z.object({ activities: z.array(z.enum(nuclearActivities)).max(5), part }).optional(),
  /** Flag 20. */
  missile: z.object({ part }).optional(),
  /** Flag 21. */
  chembio: z.object({ activities: z.array(z.enum(chembioActivities)).max(8), part }).optional(),
  /** Flag 22. */
  military: z
    .object({ aiResearch: z.boolean(), client: z.enum(['military', 'special-service', 'other']), part })
    .optional(),
})

export const input = z.object({
  rows: z.array(row).max(22),
  details,
  /** Whether equipment with the solution in it is delivered. */
  equipment: z.boolean(),
  suitability: z.object({
    nuclear: suitability(),
    missile: suitability(),
    chembio: suitability(),
    militaryIntel: suitability(),
  }),
})
export type FlagFacts = z.infer<typeof input>
export type Details = z.infer<typeof details>
export type FlagRow = FlagFacts['rows'][number]
