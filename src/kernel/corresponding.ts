import type { Text } from './text.ts'

/**
 * Between whom letters about a case go: the Fund's people on one side, those whom the case is about on the other. Roles that
 * must not know of each other - who judges and who is judged - never stand here together: whoever has a role here reads all.
 */
export interface Corresponding<R extends string = string> {
  /** Roles that write for the Fund, whoever of them it is; the first one is told of letters. */
  readonly fund: readonly R[]
  /** Roles by the facts of the case. */
  readonly parties: readonly R[]
}

/** Who may ask about a case in public, and who answers. */
export interface Asking<R extends string = string, S extends string = string> {
  /** The first one is told of questions. */
  readonly answeredBy: readonly R[]
  /** States in which questions are taken; they are answered in any. */
  readonly askedIn: readonly S[]
}

/** The keys of what people are told of letters and of questions. */
export const correspondenceKeys = {
  letter: 'correspondence.letter',
  asked: 'correspondence.asked',
  answered: 'correspondence.answered',
} as const

/** What is told of letters about a case; never what stands in them. */
export const letterMessages: Readonly<Record<string, Text>> = {
  [correspondenceKeys.letter]: {
    ru: 'Вам написали в переписке по делу',
    en: 'You were written to about the case',
  },
}

/** What is told of questions about a case. */
export const questionMessages: Readonly<Record<string, Text>> = {
  [correspondenceKeys.asked]: { ru: 'Задан вопрос', en: 'A question was asked' },
  [correspondenceKeys.answered]: { ru: 'На ваш вопрос ответили', en: 'Your question was answered' },
}
