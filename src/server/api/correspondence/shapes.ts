import { z } from 'zod'

const key = z.string().regex(/^[\w-]{8,80}$/)
const side = z.enum(['fund', 'party']).meta({ description: 'The Fund, or those whom the case is about' })
const text = (most: number) => z.string().trim().min(1).max(most)

const letter = z
  .object({
    seq: z.int().min(1),
    side,
    own: z.boolean(),
    name: z.string().nullable().meta({ description: 'Who wrote; of the Fund only for the Fund itself' }),
    at: z.iso.datetime(),
    text: z.string().nullable().meta({ description: 'Null where the data of the person were erased' }),
    files: z.array(z.object({ sha256: z.string(), name: z.string(), size: z.int() })),
    read: z.boolean().meta({ description: 'Whether somebody of the other side has read it' }),
  })
  .meta({ id: 'Letter' })

export const threadView = z
  .object({
    side,
    letters: z.array(letter).meta({ description: 'The first first' }),
    unread: z.int().min(0),
    closed: z
      .object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
      .nullable()
      .meta({ description: 'Why no letter can be sent now' }),
  })
  .meta({ id: 'Thread' })

export const letterInput = z.strictObject({
  key: key.meta({ description: 'Of this letter: sent again under it, it is the same letter' }),
  text: text(10_000),
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(10)
    .default([])
    .meta({ description: 'Hashes of files that the author uploaded' }),
})

export const readInput = z.strictObject({ upTo: z.int().min(1).max(100_000) })

const waiting = z
  .object({
    case: z.string(),
    procedure: z.string(),
    number: z.string().nullable(),
    unread: z.int().min(1),
    last: z.iso.datetime(),
  })
  .meta({ id: 'WaitingThread' })
export const waitingView = z.object({ items: z.array(waiting) })

const count = z.int().min(0)
export const headView = z
  .object({
    thread: z.object({ side, all: count, unread: count }).nullable(),
    questions: z
      .object({ published: count, unanswered: count.nullable(), asks: z.boolean(), answers: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'CorrespondenceHead', description: 'What of it there is for the caller; null where nothing' })

const published = z
  .object({
    id: z.string(),
    askedAt: z.iso.datetime(),
    answeredAt: z.iso.datetime(),
    changedAt: z.iso.datetime().nullable().meta({ description: 'When it was answered anew' }),
    wording: z.string().meta({ description: 'The question as the Fund published it' }),
    answer: z.string(),
  })
  .meta({ id: 'PublishedQuestion' })
const answered = z.object({
  at: z.iso.datetime(),
  published: z.boolean(),
  wording: z.string().nullable(),
  answer: z.string().nullable(),
  by: z.string().nullable().meta({ description: 'Who answered, for those who answer' }),
})
const whole = z
  .object({
    id: z.string(),
    own: z.boolean(),
    version: z.int().min(1),
    askedAt: z.iso.datetime(),
    text: z.string().nullable().meta({ description: 'As it was asked; null where it was erased' }),
    answers: z.array(answered).meta({ description: 'The latest last' }),
  })
  .meta({ id: 'AskedQuestion' })
export const questionsView = z
  .object({
    asks: z.boolean().meta({ description: 'Whether the caller may ask now' }),
    answers: z.boolean().meta({ description: 'Whether the caller answers' }),
    published: z.array(published),
    asked: z
      .array(whole)
      .meta({ description: 'Questions of the caller; for those who answer every question' }),
  })
  .meta({ id: 'Questions' })

export const questionInput = z.strictObject({ key, text: text(3000) })
export const answerInput = z.strictObject({
  seen: z.int().min(1).meta({ description: 'The version of the question that was seen' }),
  wording: text(3000).meta({ description: 'The question as it is told, without what is of the asker alone' }),
  answer: text(10_000),
  publish: z.boolean().meta({ description: 'To everybody, or to the asker alone' }),
})

const told = z
  .object({
    side,
    name: z.string().nullable().meta({ description: 'To whom; null where nobody is in the role yet' }),
    message: z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() }),
    at: z.iso.datetime(),
    readAt: z.iso.datetime().nullable().meta({ description: 'When it was read in the list of notices' }),
    mail: z
      .enum(['waiting', 'sent', 'failed', 'no-address', 'unwanted'])
      .meta({ description: '`sent` is handed to the mail server' }),
    reason: z.string().nullable().meta({ description: 'The code of why it could not be sent' }),
    attempts: count,
  })
  .meta({ id: 'ToldNotice' })
export const toldView = z.object({ items: z.array(told).meta({ description: 'The latest first' }) })

export type ToldView = z.infer<typeof toldView>
export type ThreadView = z.infer<typeof threadView>
export type WaitingView = z.infer<typeof waitingView>
export type HeadView = z.infer<typeof headView>
export type QuestionsView = z.infer<typeof questionsView>
