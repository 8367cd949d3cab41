import type {
  HeadView,
  MailPage,
  QuestionsView,
  ThreadView,
  ToldView,
  WaitingView,
  WordingPage,
} from '../api/index.ts'
import { type ClientOptions, type Sent, send } from './send.ts'

/** A change of what a letter says; null for the default. `seq` is that of the words that are changed. */
interface WordingChange {
  readonly kind: string
  readonly language: 'ru' | 'en'
  readonly words: { readonly subject: string; readonly text: string } | null
  readonly reason: string
  readonly seq: number
}

/** Letters of cases, and questions about them. */
export interface CorrespondenceQueries {
  /** Cases in which letters wait for the caller. */
  waitingLetters(): Promise<WaitingView>
  /** How much of both there is; nothing is opened. */
  correspondence(procedure: string, id: string): Promise<HeadView>
  letters(procedure: string, id: string): Promise<ThreadView>
  /** Done once under its key, as often as it is sent. */
  sendLetter(
    procedure: string,
    id: string,
    letter: { readonly key: string; readonly text: string; readonly files: readonly string[] },
  ): Promise<ThreadView>
  readLetters(procedure: string, id: string, upTo: number): Promise<{ readonly unread: number }>
  /** What both sides were told, and how letters stand; for the Fund. */
  toldOf(procedure: string, id: string): Promise<ToldView>
  questions(procedure: string, id: string): Promise<QuestionsView>
  /** Done once under its key, as often as it is sent. */
  askQuestion(
    procedure: string,
    id: string,
    asked: { readonly key: string; readonly text: string },
  ): Promise<QuestionsView>
  answerQuestion(
    procedure: string,
    id: string,
    question: string,
    answer: {
      readonly seen: number
      readonly wording: string
      readonly answer: string
      readonly publish: boolean
    },
  ): Promise<QuestionsView>
  /** Letters that were not sent; for administrators. */
  mails(): Promise<MailPage>
  /** What letters say, and who changed it; for administrators. */
  wording(): Promise<WordingPage>
  changeWording(change: WordingChange): Promise<WordingPage>
  previewWording(asked: Omit<WordingChange, 'reason' | 'seq'>): Promise<{ subject: string; text: string }>
  retryMail(key: string): Promise<MailPage>
}

/** The part of a client that reads and writes them. */
export function correspondenceOver(options: ClientOptions): CorrespondenceQueries {
  const json = async <T>(sent: Sent) => (await (await send(options, sent)).json()) as T
  const at = (procedure: string, id: string, rest = '') =>
    `/correspondence/${encodeURIComponent(procedure)}/${encodeURIComponent(id)}${rest}`
  return {
    waitingLetters: () => json({ method: 'GET', path: '/correspondence' }),
    correspondence: (procedure, id) => json({ method: 'GET', path: at(procedure, id) }),
    letters: (procedure, id) => json({ method: 'GET', path: at(procedure, id, '/letters') }),
    sendLetter: (procedure, id, body) => json({ method: 'POST', path: at(procedure, id, '/letters'), body }),
    readLetters: (procedure, id, upTo) =>
      json({ method: 'PUT', path: at(procedure, id, '/letters/read'), body: { upTo } }),
    toldOf: (procedure, id) => json({ method: 'GET', path: at(procedure, id, '/notices') }),
    wording: () => json({ method: 'GET', path: '/mails/wording' }),
    changeWording: (change) => json({ method: 'POST', path: '/mails/wording', body: change }),
    previewWording: (asked) => json({ method: 'POST', path: '/mails/wording/preview', body: asked }),
    mails: () => json({ method: 'GET', path: '/mails' }),
    retryMail: (key) => json({ method: 'POST', path: '/mails/retry', body: { key } }),
    questions: (procedure, id) => json({ method: 'GET', path: at(procedure, id, '/questions') }),
    askQuestion: (procedure, id, body) =>
      json({ method: 'POST', path: at(procedure, id, '/questions'), body }),
    answerQuestion: (procedure, id, question, body) =>
      json({
        method: 'PUT',
        path: at(procedure, id, `/questions/${encodeURIComponent(question)}/answer`),
        body,
      }),
  }
}
