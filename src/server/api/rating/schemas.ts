import { z } from 'zod'

const count = () => z.int().min(0)
const place = z
  .object({ from: z.int().min(1), to: z.int().min(1) })
  .meta({ id: 'SharedPlace', description: 'Equal means share a place: 2 to 3' })

const ratedRow = z.object({
  case: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  lot: z.string().nullable(),
  state: z.string(),
  requested: z.string().nullable(),
  opinions: z
    .array(z.object({ isAi: z.boolean(), total: count(), points: z.record(z.string(), count()) }))
    .nullable()
    .meta({ description: 'Conclusions in force; nobody is named' }),
  spread: count()
    .nullable()
    .meta({ description: 'The highest total less the lowest; null where there are fewer than two' }),
  split: z.boolean().meta({ description: 'The experts differ in the criterion that bears no points' }),
  advice: z.object({ recommended: z.boolean(), on: z.string() }).nullable(),
  actions: z.array(z.string()).meta({ description: 'What the caller may do with the filing now' }),
  mean: z.string().nullable().meta({ description: 'The exact mean, num/den' }),
  mean2: z.string().nullable().meta({ description: 'For people, two digits; never to compare by' }),
  place: place.nullable(),
  lotPlace: place.nullable(),
})

export const ratingBoard = z
  .object({
    contest: z.string(),
    procedure: z.string(),
    filings: z.string().meta({ description: 'The procedure of the rows' }),
    title: z.string(),
    state: z.string(),
    frozenOn: z.string().nullable(),
    isFrozen: z.boolean().meta({ description: 'False: places follow from the conclusions that are in now' }),
    budget: z.string().nullable(),
    rows: z.array(ratedRow),
  })
  .meta({ id: 'RatingBoard' })

export type RatingBoard = z.infer<typeof ratingBoard>
