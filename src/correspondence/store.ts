import type { NoticeSpec } from '../kernel/index.ts'
import type { KeptLetter, NewLetter, Place, ReadMark, Side, Waiting } from './letter.ts'
import type { QuestionStep } from './question.ts'

/** A notice with the key under which it is told once. */
export interface Telling {
  readonly key: string
  readonly notice: NoticeSpec
}

/** What comes about together with a letter. */
export interface WithLetter {
  readonly tell: readonly Telling[]
  /** People outside, for whom the thread waits from now on. */
  readonly readers: readonly string[]
  /** How many letters a case may have. */
  readonly most: number
}

/** Where letters live. */
export interface LetterStore {
  /** The first first. */
  letters(
    place: Place,
  ): Promise<{ readonly letters: readonly KeptLetter[]; readonly marks: readonly ReadMark[] }>
  /** Adds a letter at the end; of many at once each gets its place. `known`: its author sent it before under this key. */
  add(place: Place, letter: NewLetter, also: WithLetter): Promise<'added' | 'known' | 'full'>
  /** Notes that a person has read up to a letter; never back. */
  mark(place: Place, person: string, seq: number): Promise<void>
  /** Threads of these kinds of cases in which somebody has unread letters, the latest first; those outside: where they read. */
  waiting(
    tenant: string,
    who: { readonly person: string; readonly side: Side; readonly procedures: readonly string[] },
    limit: number,
  ): Promise<readonly Waiting[]>
  /** Letters that are a person's data, in every case, the first first. */
  lettersOf(tenant: string, person: string): Promise<readonly (KeptLetter & { readonly case: string })[]>
}

/** What comes about together with a step. */
export interface WithStep {
  readonly tell: readonly Telling[]
  /** How many questions one person may ask about a case. */
  readonly most: number
}

/** Where questions live. */
export interface QuestionStore {
  /** Steps of a case's questions: questions in the order in which they were asked, each with its steps in order. */
  steps(place: Place): Promise<readonly QuestionStep[]>
  /** Adds a step to a question; `stale`: it has other steps than the one before this. `known`: it was asked before under this id. */
  addStep(place: Place, step: QuestionStep, also: WithStep): Promise<'added' | 'known' | 'stale' | 'full'>
  /** Steps of a person's questions, in every case. */
  stepsOf(tenant: string, asker: string): Promise<readonly (QuestionStep & { readonly case: string })[]>
}

export interface CorrespondenceStore extends LetterStore, QuestionStore {}
