import { z } from 'zod'

const text = z.object({ ru: z.string(), en: z.string() })

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

export type WeighedView = z.infer<typeof weighedView>
