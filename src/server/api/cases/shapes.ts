import { z } from 'zod'
import { exceptionKinds } from '../../../kernel/index.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() }).meta({ id: 'Text' })
const day = z.iso.date()
const version = z.int().min(1).nullable().meta({
  description: 'Null for whoever does not oversee the case: it counts what they do not see, too',
})

const workingDaysLeft = z.int().nullable().meta({
  description:
    'Working days from today to the due day; negative where it has passed, null where the calendar of a year between is not known',
})
/** The day by which an answer counts. */
const today = day.meta({ description: 'Today in Moscow: the day from which working days are counted' })

const finding = z
  .object({
    clause: z.string(),
    outcome: z.enum(['met', 'broken', 'not-applicable', 'unknown']),
    message: text,
    operands: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Finding' })

/** The answer of an accepted command. */
export const commandAnswer = z
  .object({
    case: z.string(),
    procedure: z.string(),
    parent: z.string().nullable(),
    version: z.int().min(1),
    state: z.string(),
    number: z.string().nullable(),
    event: z.object({ seq: z.int().min(1), hash: z.string(), recordedAt: z.iso.datetime() }),
    findings: z.array(finding),
    repeated: z.boolean().meta({ description: 'The key was used before: nothing was done again' }),
  })
  .meta({ id: 'CommandAnswer' })

const mark = z.enum(exceptionKinds)

const exception = z
  .object({
    kind: mark,
    on: day,
    basis: z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['court', 'complaint', 'order']),
        body: z.string(),
        number: z.string(),
        date: day,
      }),
      z.object({ kind: z.literal('clause'), clause: z.string() }),
    ]),
    by: z.int().min(1).nullable(),
    spans: z.array(z.object({ from: z.int().min(1), to: z.int().min(1) })).nullable(),
  })
  .meta({
    id: 'Exception',
    description:
      'A correction, an annulment or a re-opening; events are counted to whoever oversees the case',
  })

const row = z
  .object({
    case: z.string(),
    procedure: z.string(),
    parent: z.string().nullable(),
    state: z.string(),
    version,
    number: z.string().nullable(),
    title: z.string().nullable().optional(),
    lot: z.string().nullable().optional(),
    holder: z.string().nullable().optional(),
    sums: z.record(z.string(), z.string()),
    dates: z.record(z.string(), z.string()),
    marks: z
      .array(mark)
      .meta({ description: 'What became of the record: everybody who sees the case sees it' }),
  })
  .meta({ id: 'CaseRow', description: 'Columns that the caller does not see are not there' })

const rowOrName = z.union([row, z.object({ case: z.string(), procedure: z.string() })])

/** A case as its viewer sees it. */
export const caseView = z
  .object({
    case: z.string(),
    procedure: z.string(),
    parent: z.string().nullable(),
    state: z.string(),
    stateTitle: text,
    version,
    number: z.string().nullable(),
    today,
    edition: z.string(),
    roles: z.array(z.string()),
    fields: z.array(
      z.object({
        key: z.string(),
        title: text,
        reveals: z.enum(['plain', 'identity', 'money', 'opinion']),
        clause: z.string(),
        value: z.unknown().meta({ description: 'An erased personal value is { "erased": true }' }),
      }),
    ),
    exceptions: z.array(exception),
    deadlines: z.array(
      z.object({
        key: z.string(),
        instance: z.string(),
        title: text,
        clause: z.string(),
        from: day,
        lastDay: day,
        due: day,
        stoppedOn: day.nullable(),
        workingDaysLeft,
      }),
    ),
    tasks: z.array(
      z.object({
        key: z.string(),
        title: text,
        role: z.string(),
        holder: z.string().nullable(),
        clause: z.string(),
        deadline: z.object({ key: z.string(), instance: z.string() }).nullable(),
      }),
    ),
    actions: z.array(
      z.object({
        name: z.string(),
        title: text,
        clauses: z.array(z.string()),
        expectsVersion: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Case' })

const event = z
  .object({
    seq: z.int().min(1),
    action: z.string(),
    title: text,
    clauses: z.array(z.string()),
    on: day,
    role: z.string(),
    actor: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    marks: z.array(mark),
    published: z.boolean(),
    state: z
      .string()
      .nullable()
      .meta({ description: 'To which it brought the case; null where you did not see the case then' }),
    changed: z.array(z.string()).meta({ description: 'Fields in which you saw something change' }),
    explained: z.boolean().meta({ description: 'Whether the caller may also read why it was allowed' }),
  })
  .meta({ id: 'Event' })

/** Why an event was allowed. */
export const explanation = z
  .object({
    ...event.shape,
    edition: z.string(),
    readings: z.record(z.string(), z.string()),
    findings: z.array(finding),
    computations: z
      .array(z.object({ rule: z.string(), title: text, steps: z.array(text) }))
      .meta({ description: 'How the rules counted, step by step, where their facts are public' }),
    receipts: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'Explanation' })

const page = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page, null at the end' }),
  })

export const eventPage = page(event)
export const casePage = page(row).extend({ total: z.int().min(0).optional() })
/** Names by the ids of people; somebody whose name the caller may not know is left out. */
export const namesView = z.object({ names: z.record(z.string(), z.string()) })
export type NamesView = z.infer<typeof namesView>

export const searchPage = z.object({ items: z.array(row) })
export const taskPage = page(
  z
    .object({
      key: z.string(),
      title: text,
      role: z.string(),
      clause: z.string(),
      deadline: z.object({ key: z.string(), instance: z.string() }).nullable(),
      due: day.nullable(),
      workingDaysLeft,
      case: rowOrName,
    })
    .meta({ id: 'Task' }),
).extend({ today })
export const deadlinePage = page(
  z
    .object({
      key: z.string(),
      instance: z.string(),
      title: text,
      clause: z.string(),
      due: day,
      workingDaysLeft,
      mine: z.boolean().meta({ description: 'Whether the case waits for the caller in its present state' }),
      case: rowOrName,
    })
    .meta({ id: 'Deadline' }),
).extend({ today })

/** A problem (RFC 9457) as it leaves the API. */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string().meta({ description: 'Stable: a part of the contract' }),
    errors: z.array(
      z.object({
        path: z.string().meta({ description: 'The field of the input, a header or a parameter' }),
        message: z.string(),
        clause: z.string().optional(),
        remedy: z.string().optional(),
        operands: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    omitted: z.int().min(1).optional().meta({ description: 'How many more errors there are' }),
  })
  .meta({ id: 'Problem' })

export type CommandAnswer = z.infer<typeof commandAnswer>
export type CaseView = z.infer<typeof caseView>
export type CasePage = z.infer<typeof casePage>
export type SearchPage = z.infer<typeof searchPage>
export type EventPage = z.infer<typeof eventPage>
export type EventExplanation = z.infer<typeof explanation>
export type TaskPage = z.infer<typeof taskPage>
export type DeadlinePage = z.infer<typeof deadlinePage>
export type ProblemShape = z.infer<typeof problemShape>
