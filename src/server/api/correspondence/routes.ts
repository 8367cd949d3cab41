import type { Context } from 'hono'
import { z } from 'zod'
import type { Text } from '../../../kernel/index.ts'
import type { Known, Viewer } from '../reader.ts'
import { markThread, sendLetter, showThread, waitingThreads } from './letters.ts'
import type { CorrespondenceApiParts } from './parts.ts'
import { answerQuestion, askQuestion, showHead, showQuestions } from './questions.ts'
import {
  answerInput,
  headView,
  letterInput,
  questionInput,
  questionsView,
  readInput,
  threadView,
  toldView,
  waitingView,
} from './shapes.ts'
import { showTold } from './told.ts'

interface RouteHead {
  readonly method: 'get' | 'put' | 'post'
  /** With places `{name}`. */
  readonly path: string
  readonly summary: Text
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly refusals: readonly number[]
}

interface Asked<V> {
  readonly c: Context
  readonly parts: CorrespondenceApiParts
  readonly viewer: V
}

/** A route of correspondence: what the description of the API says of it, and what does it. */
export type CorrespondenceRoute = RouteHead &
  (
    | { readonly roles: 'signed-in'; readonly handle: (asked: Asked<Known>) => Promise<object> }
    | { readonly roles: 'anyone'; readonly handle: (asked: Asked<Viewer>) => Promise<object> }
  )

const ROOT = '/api/v1/correspondence'
const ONE = `${ROOT}/{procedure}/{case}`
const written = [401, 404, 409, 413, 415, 422] as const

/** Every route of correspondence; the application is built from this list. */
export const correspondenceRoutes: readonly CorrespondenceRoute[] = [
  {
    method: 'get',
    path: ROOT,
    summary: { ru: 'Дела с непрочитанными письмами', en: 'Cases with unread letters' },
    roles: 'signed-in',
    output: waitingView,
    refusals: [401],
    handle: waitingThreads,
  },
  {
    method: 'get',
    path: ONE,
    summary: { ru: 'Сколько писем и вопросов по делу', en: 'How many letters and questions about a case' },
    roles: 'anyone',
    output: headView,
    refusals: [404],
    handle: showHead,
  },
  {
    method: 'get',
    path: `${ONE}/letters`,
    summary: { ru: 'Переписка по делу', en: 'The letters about a case' },
    roles: 'signed-in',
    output: threadView,
    refusals: [401, 404],
    handle: showThread,
  },
  {
    method: 'post',
    path: `${ONE}/letters`,
    summary: { ru: 'Написать другой стороне', en: 'Write to the other side' },
    roles: 'signed-in',
    input: letterInput,
    output: threadView,
    refusals: written,
    handle: sendLetter,
  },
  {
    method: 'put',
    path: `${ONE}/letters/read`,
    summary: { ru: 'Отметить письма прочитанными', en: 'Note that letters were read' },
    roles: 'signed-in',
    input: readInput,
    output: z.object({ unread: z.int().min(0) }),
    refusals: written,
    handle: markThread,
  },
  {
    method: 'get',
    path: `${ONE}/notices`,
    summary: {
      ru: 'Кому и что сообщено по делу и как дошли письма: для Фонда',
      en: 'What was told to whom about a case and how letters stand: for the Fund',
    },
    roles: 'signed-in',
    output: toldView,
    refusals: [401, 404],
    handle: showTold,
  },
  {
    method: 'get',
    path: `${ONE}/questions`,
    summary: { ru: 'Вопросы и ответы', en: 'Questions and answers' },
    roles: 'anyone',
    output: questionsView,
    refusals: [404],
    handle: showQuestions,
  },
  {
    method: 'post',
    path: `${ONE}/questions`,
    summary: { ru: 'Задать вопрос', en: 'Ask a question' },
    roles: 'signed-in',
    input: questionInput,
    output: questionsView,
    refusals: written,
    handle: askQuestion,
  },
  {
    method: 'put',
    path: `${ONE}/questions/{question}/answer`,
    summary: { ru: 'Ответить на вопрос или изменить ответ', en: 'Answer a question, or change the answer' },
    roles: 'signed-in',
    input: answerInput,
    output: questionsView,
    refusals: [...written, 403],
    handle: answerQuestion,
  },
]
