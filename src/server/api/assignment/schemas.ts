import { z } from 'zod'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const id = () => z.string().min(1).max(120)
const count = () => z.int().min(0)

const pair = z.strictObject({ filing: id(), person: id() })

/** What a computation goes by. */
export const proposeInput = z
  .strictObject({
    best: z.int().min(0).max(500).meta({
      description: 'Candidates looked at for each application, more where that is not enough; 0: all pairs',
    }),
    capacity: z.int().min(1).max(500).optional().meta({
      description: 'What those take at most who have not said; twice the even share where nothing is said',
    }),
    load: z
      .int()
      .min(0)
      .max(1000)
      .meta({ description: 'What the last application of somebody costs, in points of fit' }),
    spread: z
      .int()
      .min(0)
      .max(1000)
      .meta({ description: 'What an application at twice the even share costs' }),
    pinned: z.array(pair).max(5000).optional().meta({ description: 'Pairs laid down by hand' }),
    forbidden: z.array(pair).max(5000).optional().meta({ description: 'Pairs that must not come' }),
  })
  .meta({ id: 'AssignmentAsked' })

/** Contests in which experts are assigned, those in which that is done now first. */
export const contests = z.object({
  items: z.array(
    z
      .object({
        case: z.string(),
        title: z.string().nullable(),
        announced: z.string().nullable(),
        stateTitle: text,
        isOpen: z.boolean(),
      })
      .meta({ id: 'AssignmentContest' }),
  ),
})

const bar = z.object({ kind: z.string(), clause: z.string(), text }).meta({ id: 'AssignmentBar' })
const due = z
  .object({
    day: z.string(),
    left: z.int().meta({ description: 'Working days; below zero: so many over it' }),
  })
  .nullable()
const stand = z.enum(['asked', 'begun', 'done', 'out'])

export const board = z
  .object({
    contest: z.string(),
    procedure: z.string(),
    register: z.string(),
    review: z.string(),
    isOpen: z
      .boolean()
      .meta({ description: 'Whether the contest is in the stage in which experts are assigned' }),
    due,
    fewest: count(),
    clauses: z.object({ fewest: z.string(), skill: z.string(), ties: z.string() }),
    places: count().meta({ description: 'Experts that are still to be assigned' }),
    usual: z.object({ capacity: count(), load: count(), spread: count(), best: count() }),
    applications: z.array(
      z.object({
        case: z.string(),
        number: z.string().nullable(),
        topic: z.string().nullable(),
        lot: z.string().nullable(),
        need: count(),
        experts: z.array(z.object({ person: z.string(), review: z.string(), stand, due })),
      }),
    ),
    experts: z.array(
      z.object({
        entry: z.string(),
        person: z.string(),
        name: z.string().nullable(),
        lots: z.array(z.string()),
        keywords: z.array(z.string()),
        capacity: count().nullable(),
        asked: count(),
        begun: count(),
        done: count(),
        out: count(),
        due,
        bars: z.array(bar),
      }),
    ),
  })
  .meta({ id: 'AssignmentBoard' })

const fit = z.object({ total: count(), lot: count(), words: count(), matched: z.array(z.string()) })
const price = z.object({ load: count(), spread: count() })

export const proposal = z
  .object({
    pairs: z.array(
      z.object({
        filing: z.string(),
        person: z.string(),
        entry: z.string(),
        fit,
        pinned: z.boolean(),
        better: z.array(
          z.object({
            person: z.string(),
            fit: count(),
            why: z.enum(['tied', 'barred', 'asked', 'forbidden', 'full', 'dearer']),
            bars: z.array(bar),
          }),
        ),
      }),
    ),
    short: z.array(
      z.object({
        filing: z.string(),
        missing: count(),
        why: z.enum(['candidates', 'capacity']),
        candidates: count(),
        tied: count(),
        unskilled: count(),
        barred: count(),
        asked: count(),
      }),
    ),
    missing: count().meta({ description: 'Places that stay empty' }),
    loads: z.array(
      z.object({
        person: z.string(),
        entry: z.string(),
        has: count(),
        added: count(),
        capacity: count(),
        next: price.nullable(),
      }),
    ),
    even: count(),
    fit: count(),
    price: count(),
    value: z.int(),
    gap: count().meta({
      description: 'Nothing that fills as many places is worth more than value + gap; 0: the optimum',
    }),
    measure: z.object({
      filings: count(),
      experts: count(),
      candidates: count(),
      columns: count(),
      rounds: count(),
      milliseconds: count(),
    }),
  })
  .meta({ id: 'AssignmentProposal' })

const applied = z
  .object({
    assigned: z.array(z.object({ filing: z.string(), person: z.string() })),
    refused: z.array(
      z.object({
        filing: z.string(),
        person: z.string(),
        code: z.string(),
        title: text,
        items: z.array(z.object({ message: text, clause: z.string().nullable() })),
      }),
    ),
  })
  .meta({ id: 'AssignmentApplied' })

/** A computation or an application of one, as it stands. */
export const job = z
  .object({
    id: z.string(),
    kind: z.enum(['propose', 'apply']),
    contest: z.string(),
    askedAt: z.string(),
    state: z.enum(['running', 'done', 'cancelled', 'failed']),
    progress: z
      .union([
        z.object({ phase: z.enum(['preparing', 'applying']), done: count(), of: count() }),
        z.object({ phase: z.literal('solving'), round: count(), columns: count(), iterations: count() }),
      ])
      .nullable(),
    proposal: proposal.nullable(),
    applied: applied.nullable(),
    problem: z
      .object({
        code: z.string(),
        title: text,
        items: z.array(z.object({ path: z.string(), message: text })),
      })
      .nullable(),
  })
  .meta({ id: 'AssignmentJob' })
