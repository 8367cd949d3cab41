import type { Json, Sealed } from '../kernel/index.ts'

/** What an officer answers: the question as it is told, and the answer. */
export interface Answer {
  readonly wording: string
  readonly answer: string
  /** Told to everybody; otherwise to the asker alone. */
  readonly published: boolean
}

interface StepHead {
  readonly question: string
  readonly seq: number
  /** Whose question it is. */
  readonly asker: string
  readonly by: string
  readonly at: string
}

/** A step in the life of a question. What is published lies open: it is for everybody, and the officer struck who asked. */
export type QuestionStep =
  | (StepHead & { readonly kind: 'asked'; readonly published: false; readonly body: Sealed })
  | (StepHead & { readonly kind: 'answered'; readonly published: false; readonly body: Sealed | null })
  | (StepHead & { readonly kind: 'answered'; readonly published: true; readonly body: Json | null })

/** An answer in the history of a question. */
export interface Answered {
  readonly at: string
  readonly by: string
  readonly published: boolean
  /** Null where it was erased. */
  readonly wording: string | null
  readonly answer: string | null
}

/** A question as its steps have made it. */
export interface Question {
  readonly id: string
  /** How many steps it has had: what whoever answers has seen. */
  readonly version: number
  readonly asker: string
  readonly askedAt: string
  /** As it was asked; null where it was erased. */
  readonly text: string | null
  /** Every answer, the latest last. */
  readonly answers: readonly Answered[]
}

/** What the public reads of a question. */
export interface Published {
  readonly id: string
  readonly askedAt: string
  readonly answeredAt: string
  /** When it was answered anew, where it was. */
  readonly changedAt: string | null
  readonly wording: string
  readonly answer: string
}

/** What of a question is published now, or null. */
export function publishedOf({ id, askedAt, answers }: Question): Published | null {
  const last = answers.at(-1)
  if (!last?.published || last.wording === null || last.answer === null) return null
  const { wording, answer, at } = last
  const first = answers.find((one) => one.published)!
  return { id, askedAt, answeredAt: first.at, changedAt: first === last ? null : at, wording, answer }
}
