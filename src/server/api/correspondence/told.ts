import type { Context } from 'hono'
import { correspondenceProblems } from '../../../correspondence/index.ts'
import { letterKeyOf, mailStateOf, noticeWords, type ToldNotice } from '../../../notices/index.ts'
import type { Known } from '../reader.ts'
import type { CorrespondenceApiParts } from './parts.ts'
import { readersOf, threadOf } from './place.ts'
import type { ToldView } from './shapes.ts'

const MOST = 200
const ROLE = 'role:'

/**
 * What both sides of a case were told and how the letters of it stand, for the Fund. Notices to anybody else - those who judge - are
 * not told, nor that there are any.
 */
export async function showTold({
  c,
  parts,
  viewer,
}: {
  readonly c: Context
  readonly parts: CorrespondenceApiParts
  readonly viewer: Known
}): Promise<ToldView> {
  const thread = await threadOf(c, parts, viewer)
  if (thread.side !== 'fund') throw correspondenceProblems.notYours()
  const { place, procedure } = thread
  const { tenant, case: id } = place
  const all = await parts.told.about(tenant, id, MOST)
  const outside = new Set(readersOf(thread))
  const fund = new Set(procedure.corresponding?.fund.map((role) => `${ROLE}${role}`))
  const toRole = new Map(all.flatMap(({ key, to }) => (to.startsWith(ROLE) ? [[key, to] as const] : [])))
  /** What came to somebody through a role has the key of the notice to the role before the person. */
  const sideOf = ({ key, to }: ToldNotice) =>
    outside.has(to)
      ? ('party' as const)
      : fund.has(toRole.get(key.split('!')[0]!) ?? to)
        ? ('fund' as const)
        : null
  const shown = all.flatMap((one) => {
    const side = sideOf(one)
    return side && one.outcome !== 'shared' ? [{ ...one, side }] : []
  })
  const letters = await parts.mail.standing(
    tenant,
    MOST,
    shown.map(({ key }) => letterKeyOf(id, key)),
  )
  const standing = new Map(letters.map((letter) => [letter.key, letter]))
  const people = [...new Set(shown.flatMap(({ to }) => (to.startsWith(ROLE) ? [] : [to])))]
  const names = await parts.namesOf(tenant, people)
  const regulation = parts.engine.parts.registry.regulationOf(procedure)
  return {
    items: shown.map((one) => {
      const letter = standing.get(letterKeyOf(id, one.key))
      return {
        side: one.side,
        name: names.get(one.to) ?? null,
        message: noticeWords(regulation, procedure, one).message,
        at: one.at,
        readAt: one.readAt,
        mail: mailStateOf(one.outcome, letter),
        reason: letter?.failure ?? null,
        attempts: letter?.attempts ?? 0,
      }
    }),
  }
}
