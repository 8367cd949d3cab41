export { copiesOf } from './copies.ts'
export {
  type KeptLetter,
  type Letter,
  type LetterBody,
  type LetterFile,
  type NewLetter,
  type Place,
  type ReadMark,
  type Side,
  unreadOf,
  type Waiting,
} from './letter.ts'
export { createLetters, type LetterFiles, type LetterParts, type Letters, type Thread } from './letters.ts'
export { correspondenceProblems } from './problems.ts'
export { type Published, publishedOf, type Question, type QuestionStep } from './question.ts'
export { createQuestions, type QuestionParts, type Questions } from './questions.ts'
export type {
  CorrespondenceStore,
  LetterStore,
  QuestionStore,
  Telling,
  WithLetter,
  WithStep,
} from './store.ts'
