import { z } from 'zod'

const place = z.object({
  field: z.string().meta({ description: 'The field of the case' }),
  path: z.string().meta({ description: 'Its place within the field; empty where the field is the text' }),
  from: z.int().min(0).meta({ description: 'The first character of the passage in the text' }),
  to: z.int().min(0),
  text: z.string(),
})

export const similarView = z
  .object({
    ready: z.boolean().meta({ description: 'False while the texts are still being read: ask again' }),
    read: z.int().min(0).meta({ description: 'Cases read so far' }),
    of: z.int().min(0),
    items: z.array(
      z.object({
        share: z
          .int()
          .min(0)
          .max(1000)
          .meta({ description: 'How much of the case is in the other, in thousandths' }),
        sameParent: z.boolean().meta({ description: 'Whether both stand under the same case' }),
        case: z
          .object({ case: z.string(), number: z.string().nullable(), title: z.string().nullable() })
          .nullable()
          .meta({ description: 'The other one, to whoever is told' }),
        passages: z.array(
          z.object({
            own: place,
            other: z.string().meta({ description: 'The passage as it stands in the other one' }),
            words: z.int().min(1),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Similar' })

export type SimilarView = z.infer<typeof similarView>
