import { z } from 'zod'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })

const finding = z.object({
  clause: z.string(),
  outcome: z.enum(['met', 'broken', 'not-applicable', 'unknown']),
  message: text,
})

export const weighedView = z
  .object({
    findings: z.array(finding).meta({ description: 'What the guard itself requires' }),
    rulings: z
      .array(z.object({ rule: z.string(), title: text, findings: z.array(finding) }))
      .meta({ description: 'What the rules found that the guard asks' }),
    refusal: z
      .object({
        code: z.string(),
        title: text,
        items: z.array(
          z.object({
            path: z.string(),
            message: text,
            clause: z.string().optional(),
            remedy: text.optional(),
          }),
        ),
      })
      .nullable()
      .meta({ description: 'Null where the command would be taken' }),
  })
  .meta({ id: 'Weighed' })

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

export const foreseenView = z
  .object({
    on: z.iso.date().meta({ description: 'The day for which it is counted: today in Moscow' }),
    items: z.array(
      z.object({
        key: z.string(),
        title: text,
        clause: z.string(),
        outcome: z
          .enum(['met', 'broken', 'not-applicable', 'unknown'])
          .nullable()
          .meta({ description: 'Whether it stands as it has to; null where it is no condition' }),
        values: z.record(z.string(), value).meta({ description: 'Sums, days, names of actions and roles' }),
        findings: z.array(finding),
        computations: z
          .array(z.object({ rule: z.string(), title: text, steps: z.array(text) }))
          .meta({ description: 'How the rules counted, step by step' }),
      }),
    ),
  })
  .meta({ id: 'Foreseen' })

export type ForeseenView = z.infer<typeof foreseenView>
export type WeighedView = z.infer<typeof weighedView>
