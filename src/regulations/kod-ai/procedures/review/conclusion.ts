import { z } from 'zod'
import { personalNote, personalText } from '../../../../kernel/index.ts'
import { lotKeys as baseTechnologies, dateText } from '../shared/index.ts'

/** Base technologies of Order 392: the five groups of the lots (`kod-ai:c.1.2`, `kod-ai:1.3/16`). */
export { lotKeys as baseTechnologies } from '../shared/index.ts'

/** Kinds of result a project may have (`kod-ai:c.1.3`). */
export const resultKinds = ['library', 'framework', 'model', 'algorithm', 'software', 'dataset'] as const

/** What an expert writes is sealed under the expert's key. */
const opinion = () => personalNote('actor')
const comment = () => personalNote('actor', 8000)

const yesNo = (shape: Record<string, z.ZodType> = {}) =>
  z.object({ yes: z.boolean(), reason: opinion(), ...shape })

/** A code that the guard holds against its list: a form offers these. */
const oneOf = (codes: readonly string[]) =>
  z
    .string()
    .max(40)
    .meta({ examples: [...codes] })

const scored = <C extends z.ZodRawShape>(comments: C) =>
  z.object({
    score: z.int().meta({ examples: [0, 1, 2, 3, 4, 5] }),
    reason: comment(),
    comments: z.object(comments),
  })

/** Star counts and the like: dated, shown beside the score, they never change it (`kod-ai:c.3.2`). */
export const repositoryMetricSchema = z.object({
  repository: z.string().max(500),
  stars: z.int().min(0),
  forks: z.int().min(0),
  watches: z.int().min(0),
  on: dateText(),
  source: z.string().max(200),
})

/** The expert conclusion of Appendix 2: one yes-or-no criterion and three scored ones (`kod-ai:c.1` to `kod-ai:c.4`). */
export const conclusionSchema = z.object({
  /** Where it was made; a file from outside is no conclusion (`kod-ai:4.6.6/2`). */
  madeIn: z.string().max(20).meta({ clause: 'kod-ai:4.6.6/2' }),
  ai: z.object({
    subject: yesNo().meta({ clause: 'kod-ai:c.1.1' }),
    technology: z
      .object({ yes: z.boolean(), reason: opinion(), code: oneOf(baseTechnologies) })
      .meta({ clause: 'kod-ai:c.1.2' }),
    result: z
      .object({ yes: z.boolean(), reason: opinion(), code: oneOf(resultKinds) })
      .meta({ clause: 'kod-ai:c.1.3' }),
  }),
  novelty: scored({ methods: comment() }).meta({ clause: 'kod-ai:c.2' }),
  achievability: scored({ soundness: comment(), team: comment() }).meta({ clause: 'kod-ai:c.3' }),
  prospects: scored({ demand: comment() }).meta({ clause: 'kod-ai:c.4' }),
  metrics: z.array(repositoryMetricSchema).max(20).meta({ clause: 'kod-ai:c.3.2' }),
  /** Answers to criteria added in stage 1, which bear no points (`kod-ai:4.4.5`). */
  added: z
    .array(z.object({ key: z.string().max(40), met: z.boolean(), reason: personalText('actor') }))
    .max(20)
    .meta({ clause: 'kod-ai:4.4.5' }),
})
export type Conclusion = z.infer<typeof conclusionSchema>
