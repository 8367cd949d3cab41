import type { Context } from 'hono'
import type { z } from 'zod'
import { ballotProblems } from '../../../ballots/index.ts'
import { read, type Text } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { type Params, readQuery, textParam } from '../http/query.ts'
import type { Known } from '../reader.ts'
import { closeBallot } from './close.ts'
import type { BallotsApiParts } from './parts.ts'
import {
  type BallotView,
  ballotView,
  closed,
  closeInput,
  itemInput,
  presenceInput,
  voteInput,
} from './shapes.ts'
import { demandMember, demandOfficer, holdsBallots, type Sitting, sittingOf } from './sitting.ts'
import { asOfficer, type waysLookedAt, weighVotes } from './weighed.ts'

interface Call {
  readonly c: Context
  readonly parts: BallotsApiParts
  readonly viewer: Known
  readonly standsInTheWay: ReturnType<typeof waysLookedAt>
}

/** A route of live votes: what the description of the API says of it, and what does it. */
export interface BallotRoute {
  readonly method: 'get' | 'put' | 'post' | 'delete'
  /** With places `{name}`. */
  readonly path: string
  readonly summary: Text
  readonly params?: Params
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<object>
}

const ONE = '/api/v1/ballots/{procedure}/{case}'
const itemParams = {
  item: textParam(
    { ru: 'Вопрос, если на голосовании ничего нет', en: 'The item, where none is put to the vote' },
    120,
  ),
}
const withdrawParams = { ballot: textParam({ ru: 'Голосование', en: 'The ballot' }, 120) }

/** The vote as the caller sees it; of the item that is put to the vote, or else of the one they ask about. */
async function seenNow(call: Call, sitting: Sitting, asked?: string): Promise<BallotView> {
  const { parts, viewer } = call
  const { place, voting, seats } = sitting
  const { ballot, presence } = await parts.ballots.look(place, viewer.person)
  const item = ballot?.item ?? asked ?? null
  const hindrance = item === null ? null : await call.standsInTheWay(sitting, item)
  return {
    item,
    seats: [...(seats(item) ?? [])],
    hindrance: hindrance && {
      code: hindrance.code,
      message: hindrance.items[0]?.message ?? hindrance.title,
      clause: hindrance.items[0]?.clause ?? null,
    },
    clauses: voting.clauses,
    ballot: ballot && { ...ballot, voted: [...ballot.voted], votes: ballot.votes && [...ballot.votes] },
    presence: [...presence],
    kinds: [...voting.kinds],
    holds: holdsBallots(sitting),
    own: seats(null)?.some(({ id }) => id === viewer.person) ?? false,
  }
}

/** Every route of live votes; the application is built from this list. */
export const ballotRoutes: readonly BallotRoute[] = [
  {
    method: 'get',
    path: ONE,
    summary: { ru: 'Голосование, как оно идёт', en: 'The vote as it runs' },
    params: itemParams,
    output: ballotView,
    refusals: [401, 403, 404, 422],
    async handle(call) {
      const { item } = readQuery(call.c, itemParams)
      return seenNow(call, await sittingOf(call.c, call.parts, call.viewer), item)
    },
  },
  {
    method: 'put',
    path: `${ONE}/presence`,
    summary: { ru: 'Я здесь: очно, по связи или ушёл', en: 'I am here: onsite, by link, or have left' },
    input: presenceInput,
    output: ballotView,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const sitting = await sittingOf(c, parts, viewer)
      const { mode } = read(presenceInput, await readBody(c))
      demandMember(sitting, viewer.person)
      await parts.ballots.declare(sitting.place, viewer.person, mode)
      return seenNow(call, sitting)
    },
  },
  {
    method: 'put',
    path: `${ONE}/item`,
    summary: { ru: 'Поставить вопрос на голосование', en: 'Put an item to the vote' },
    input: itemInput,
    output: ballotView,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const sitting = await sittingOf(c, parts, viewer)
      demandOfficer(sitting)
      const { item, kind } = read(itemInput, await readBody(c))
      if (!sitting.voting.kinds.includes(kind)) throw ballotProblems.kind(sitting.voting.kinds)
      await weighVotes(parts, sitting, { item, votes: [], actor: viewer.actor })
      await parts.ballots.begin(sitting.place, item, kind, viewer.person)
      return seenNow(call, sitting)
    },
  },
  {
    method: 'delete',
    path: `${ONE}/item`,
    summary: { ru: 'Снять вопрос с голосования', en: 'Withdraw the item from the vote' },
    params: withdrawParams,
    output: ballotView,
    refusals: [401, 403, 404, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const sitting = await sittingOf(c, parts, viewer)
      demandOfficer(sitting)
      await parts.ballots.withdraw(sitting.place, readQuery(c, withdrawParams).ballot ?? '')
      return seenNow(call, sitting)
    },
  },
  {
    method: 'put',
    path: `${ONE}/vote`,
    summary: { ru: 'Подать или изменить свой голос', en: 'Cast or change one’s own vote' },
    input: voteInput,
    output: ballotView,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const sitting = await sittingOf(c, parts, viewer)
      const { ballot: id, vote } = read(voteInput, await readBody(c))
      demandMember(sitting, viewer.person)
      const { ballot } = await parts.ballots.look(sitting.place, viewer.person)
      if (ballot?.id !== id) throw ballotProblems.none()
      const votes = [{ seat: viewer.person, vote }]
      await weighVotes(parts, sitting, { item: ballot.item, votes, actor: asOfficer(sitting, ballot.by) })
      await parts.ballots.cast(sitting.place, ballot, viewer.person, vote)
      return seenNow(call, sitting)
    },
  },
  {
    method: 'post',
    path: `${ONE}/close`,
    summary: { ru: 'Закрыть голосование', en: 'Close the ballot' },
    input: closeInput,
    output: closed,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    handle: ({ c, parts, viewer }) => closeBallot(c, parts, viewer),
  },
]
