import { z } from 'zod'

/** The most that a closing action asks beside item and ballot. */
const MOST = 20

const person = z.string().min(1).max(120)
const vote = z.enum(['for', 'against', 'abstain'])
const kind = z.enum(['open', 'secret'])

const ballot = z
  .object({
    id: z.string(),
    item: z.string().meta({ description: 'What is put to the vote' }),
    kind,
    by: z.string().meta({ description: 'Who put it to the vote' }),
    at: z.iso.datetime(),
    closing: z.boolean().meta({ description: 'No vote is taken or changed any more' }),
    voted: z.array(z.string()).meta({ description: 'Who has voted' }),
    votes: z
      .array(z.object({ person: z.string(), vote }))
      .nullable()
      .meta({ description: 'Null where they are secret' }),
    own: vote.nullable().meta({ description: 'The vote of the caller' }),
  })
  .meta({ id: 'LiveBallot' })

const clause = z.string()
export const ballotView = z
  .object({
    item: z.string().nullable().meta({ description: 'What the seats and the hindrance are told of' }),
    seats: z.array(
      z.object({
        id: z.string(),
        lead: z.enum(['chair', 'deputy']).nullable(),
        present: z.boolean(),
        recused: z.boolean(),
      }),
    ),
    hindrance: z
      .object({
        code: z.string(),
        message: z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() }),
        clause: clause.nullable(),
      })
      .nullable()
      .meta({ description: 'What stands in the way of a vote on the item, as no quorum does' }),
    clauses: z.object({
      roll: clause,
      presence: clause,
      own: clause,
      quorum: clause,
      recusal: clause,
      majority: clause,
      tie: clause,
    }),
    ballot: ballot.nullable(),
    presence: z.array(z.object({ person: z.string(), mode: z.enum(['onsite', 'remote', 'left']) })).meta({
      description: 'What members have said of being here; the attendance of the case is what counts',
    }),
    kinds: z.array(kind).meta({ description: 'The ways of voting that the regulation leaves open' }),
    own: z.boolean().meta({ description: 'Whether the caller is a member of the body' }),
    holds: z.boolean().meta({ description: 'Whether the caller puts items to the vote and closes ballots' }),
  })
  .meta({ id: 'LiveVote' })

export const presenceInput = z.strictObject({ mode: z.enum(['onsite', 'remote', 'left']) })
export const itemInput = z.strictObject({ item: person, kind })
export const voteInput = z.strictObject({ ballot: person, vote })
export const closeInput = z.strictObject({
  ballot: person,
  paper: z
    .strictObject({ people: z.array(person).max(200), votes: z.array(vote).max(200) })
    .default({ people: [], votes: [] })
    .meta({
      description: 'Votes on paper: who voted so, and the votes; of an open ballot in the same order',
    }),
  without: z
    .array(person)
    .max(200)
    .default([])
    .meta({ description: 'Whose live votes fall away, as they left or were recused since' }),
  more: z
    .record(z.string().max(80), z.string().max(4000).nullable())
    .refine((more) => Object.keys(more).length <= MOST)
    .default({})
    .meta({ description: 'What the closing action asks beside item and ballot', maxProperties: MOST }),
})

export const closed = z
  .object({
    case: z.string(),
    state: z.string(),
    item: z.string().nullable(),
    live: z.int().meta({ description: 'How many votes were cast live' }),
    paper: z.int().meta({ description: 'How many were entered from paper' }),
    repeated: z.boolean().meta({ description: 'The ballot was closed before; nothing was done again' }),
  })
  .meta({ id: 'ClosedBallot' })

export type BallotView = z.infer<typeof ballotView>
export type ClosedView = z.infer<typeof closed>
export type CloseInput = z.input<typeof closeInput>
