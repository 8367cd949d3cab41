import type { Context } from 'hono'
import { correspondenceProblems, publishedOf, type Question } from '../../../correspondence/index.ts'
import { correspondenceKeys, type NoticeSpec, read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import type { Known, Viewer } from '../reader.ts'
import type { CorrespondenceApiParts } from './parts.ts'
import { type Found, foundCase, sideOf } from './place.ts'
import { answerInput, type HeadView, type QuestionsView, questionInput } from './shapes.ts'

interface Call<V extends Viewer = Viewer> {
  readonly c: Context
  readonly parts: CorrespondenceApiParts
  readonly viewer: V
}

interface Asked extends Found {
  readonly asks: boolean
  readonly answers: boolean
}

const mayIn = (found: Found, { actor, person }: Viewer): Pick<Asked, 'asks' | 'answers'> => {
  const { asking } = found.procedure
  const answers = asking?.answeredBy.some((role) => actor.roles.includes(role)) ?? false
  const asks = person !== null && !answers && (asking?.askedIn.includes(found.file.state) ?? false)
  return { asks, answers }
}

/** @throws Problem UNKNOWN_CASE, NO_CORRESPONDENCE where no questions are taken in cases of the kind */
async function askedOf({ c, parts, viewer }: Call): Promise<Asked> {
  const found = await foundCase(c, parts, viewer)
  if (!found.procedure.asking) throw correspondenceProblems.notYours()
  return { ...found, ...mayIn(found, viewer) }
}

/** What was asked is its asker's data: whoever else reads it is taken down. */
async function noteLooks(
  { parts, viewer }: Call,
  { file, roles }: Found,
  questions: readonly Question[],
): Promise<void> {
  const { tenant, person } = viewer
  const subjects = new Set(questions.flatMap(({ asker, text }) => (text === null ? [] : [asker])))
  subjects.delete(person ?? '')
  if (subjects.size === 0) return
  const at = parts.engine.parts.clock.now()
  await parts.accessed?.(
    [...subjects].map((subject) => ({
      ...{ tenant, viewer: person ?? '', roles, subject, case: file.id },
      field: 'questions',
      at,
    })),
  )
}

/** What everybody reads, and beside it one's own questions, or all of them for those who answer. */
export async function showQuestions(call: Call): Promise<QuestionsView> {
  const { parts, viewer } = call
  const asked = await askedOf(call)
  const { asks, answers, place } = asked
  const all = await parts.questions.list(place)
  const mine = answers ? all : all.filter(({ asker }) => asker === viewer.person)
  await noteLooks(call, asked, mine)
  const names = answers
    ? await parts.namesOf(viewer.tenant, [...new Set(all.flatMap((one) => one.answers.map(({ by }) => by)))])
    : null
  return {
    ...{ asks, answers },
    published: all.flatMap((one) => publishedOf(one) ?? []),
    asked: mine.map(({ id, asker, version, askedAt, text, answers: given }) => ({
      ...{ id, version, askedAt, text },
      own: asker === viewer.person,
      answers: given.map(({ by, ...one }) => ({ ...one, by: names?.get(by) ?? null })),
    })),
  }
}

/** Asks. @throws Problem QUESTIONS_CLOSED, TOO_MANY_QUESTIONS */
export async function askQuestion(call: Call<Known>): Promise<QuestionsView> {
  const { c, parts, viewer } = call
  const { asks, place, procedure } = await askedOf(call)
  const { key, text } = read(questionInput, await readBody(c))
  if (!asks) throw correspondenceProblems.notAsked()
  const to = `role:${procedure.asking?.answeredBy[0]}`
  const notices: NoticeSpec[] = [{ to, message: correspondenceKeys.asked }]
  await parts.questions.ask(place, { id: key, asker: viewer.person, text }, notices)
  parts.accepted?.()
  return showQuestions(call)
}

/** Answers, or answers anew. @throws Problem ROLE_NOT_ALLOWED, UNKNOWN_QUESTION, VERSION_CONFLICT */
export async function answerQuestion(call: Call<Known>): Promise<QuestionsView> {
  const { c, parts, viewer } = call
  const { answers, place } = await askedOf(call)
  if (!answers) throw correspondenceProblems.notYourAnswer()
  const { seen, wording, answer, publish } = read(answerInput, await readBody(c))
  const given = { by: viewer.person, wording, answer, published: publish }
  await parts.questions.answer(place, c.req.param('question') ?? '', seen, given, (asker) => [
    { to: asker, message: correspondenceKeys.answered },
  ])
  parts.accepted?.()
  return showQuestions(call)
}

/** How much of both there is for the caller, without opening any of it. */
export async function showHead({ c, parts, viewer }: Call): Promise<HeadView> {
  const found = await foundCase(c, parts, viewer)
  const { place, procedure } = found
  const { person } = viewer
  const side = person === null ? null : sideOf(found, viewer.actor)
  const thread = side && person !== null && { side, ...(await parts.letters.count(place, { person, side })) }
  if (!procedure.asking) return { thread: thread || null, questions: null }
  const all = await parts.questions.list(place)
  const may = mayIn(found, viewer)
  return {
    thread: thread || null,
    questions: {
      ...may,
      published: all.filter((one) => publishedOf(one)).length,
      unanswered: may.answers ? all.filter((one) => one.answers.length === 0).length : null,
    },
  }
}
