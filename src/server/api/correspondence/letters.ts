import type { Context } from 'hono'
import {
  correspondenceProblems,
  type Letter,
  type ReadMark,
  unreadOf,
} from '../../../correspondence/index.ts'
import { lookAt } from '../../../engine/index.ts'
import { correspondenceKeys, read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import type { Known } from '../reader.ts'
import type { CorrespondenceApiParts } from './parts.ts'
import { readersOf, sideOf, threadOf } from './place.ts'
import { letterInput, readInput, type ThreadView, type WaitingView } from './shapes.ts'

interface Call {
  readonly c: Context
  readonly parts: CorrespondenceApiParts
  readonly viewer: Known
}
type Thread = Awaited<ReturnType<typeof threadOf>>

const whyClosed = (thread: Thread) => (readersOf(thread).length > 0 ? null : correspondenceProblems.nobody())

/** Letters are personal data of those outside: whoever else reads them is taken down. */
async function noteLooks(
  { parts, viewer }: Call,
  { file, roles }: Thread,
  letters: readonly Letter[],
): Promise<void> {
  const { tenant, person } = viewer
  const subjects = new Set(letters.flatMap(({ subject, body }) => (body ? [subject] : [])))
  subjects.delete(person)
  if (subjects.size === 0) return
  const at = parts.engine.parts.clock.now()
  await parts.accessed?.(
    [...subjects].map((subject) => ({
      ...{ tenant, viewer: person, roles, subject, case: file.id },
      field: 'letters',
      at,
    })),
  )
}

/** The letters of a case, as the caller may read them. */
export async function showThread(call: Call): Promise<ThreadView> {
  const { c, parts, viewer } = call
  const thread = await threadOf(c, parts, viewer)
  const { person, tenant } = viewer
  const { side, place } = thread
  const { letters, marks } = await parts.letters.read(place)
  await noteLooks(call, thread, letters)
  const named = letters.filter((one) => one.side === 'party' || side === 'fund')
  const names = await parts.namesOf(tenant, [...new Set(named.map(({ author }) => author))])
  const outside = readersOf(thread)
  const isRead = (one: Letter) =>
    marks.some(
      (mark: ReadMark) => mark.seq >= one.seq && outside.includes(mark.person) !== (one.side === 'party'),
    )
  return {
    side,
    unread: unreadOf(letters, marks, { person, side }),
    closed: whyClosed(thread)?.title ?? null,
    letters: letters.map((one) => ({
      seq: one.seq,
      side: one.side,
      own: one.author === person,
      name: one.side === 'party' || side === 'fund' ? (names.get(one.author) ?? null) : null,
      at: one.at,
      text: one.body?.text ?? null,
      files: [...(one.body?.files ?? [])],
      read: isRead(one),
    })),
  }
}

/** Sends a letter to the other side, who is told that there is one. @throws Problem NOBODY_TO_WRITE_TO, THREAD_FULL */
export async function sendLetter(call: Call): Promise<ThreadView> {
  const { c, parts, viewer } = call
  const thread = await threadOf(c, parts, viewer)
  const { key, text, files } = read(letterInput, await readBody(c))
  const closed = whyClosed(thread)
  if (closed) throw closed
  const { side, place, procedure } = thread
  const readers = readersOf(thread)
  const to = side === 'party' ? [`role:${procedure.corresponding?.fund[0]}`] : readers
  await parts.letters.send(place, {
    ...{ key, side, text, files, readers },
    author: viewer.person,
    notices: to.map((one) => ({ to: one, message: correspondenceKeys.letter })),
  })
  parts.accepted?.()
  return showThread(call)
}

/** Notes up to which letter the caller has read. */
export async function markThread({ c, parts, viewer }: Call): Promise<{ unread: number }> {
  const { side, place } = await threadOf(c, parts, viewer)
  const { upTo } = read(readInput, await readBody(c))
  await parts.letters.mark(place, viewer.person, upTo)
  const { unread } = await parts.letters.count(place, { person: viewer.person, side })
  return { unread }
}

/** Threads in which letters wait for the caller, the latest first; only of cases on whose side they still stand. */
export async function waitingThreads({ parts, viewer }: Omit<Call, 'c'>): Promise<WaitingView> {
  const { tenant, person, actor } = viewer
  const { registry, store } = parts.engine.parts
  const kinds = registry.regulations.flatMap(({ procedures }) => procedures).filter((p) => p.corresponding)
  const ofFund = kinds.filter((p) => p.corresponding!.fund.some((role) => actor.roles.includes(role)))
  const ask = (side: 'fund' | 'party', of: typeof kinds) =>
    of.length === 0 ? [] : parts.letters.waiting(tenant, { person, side, procedures: of.map(({ id }) => id) })
  const sides = [
    { side: 'fund', found: await ask('fund', ofFund) },
    { side: 'party', found: await ask('party', kinds) },
  ] as const
  const items: WaitingView['items'] = []
  for (const { side, found } of sides)
    for (const one of found) {
      const file = await store.load(tenant, one.case)
      const procedure = file && registry.procedure(file.procedure)
      if (!procedure || sideOf({ file, procedure }, actor) !== side || !lookAt(procedure, file, actor))
        continue
      items.push({ ...one, number: file.number })
    }
  return { items: items.sort((a, b) => (a.last < b.last ? 1 : -1)) }
}
