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
import { demandMember, demandOfficer, type Sitting, sittingOf } from './sitting.ts'
import { weighVotes } from './weighed.ts'

interface Call {
  readonly c: Context
  readonly parts: BallotsApiParts
  readonly viewer: Known
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
const withdrawParams = { ballot: textParam({ ru: 'Голосование', en: 'The ballot' }, 120) }

async function seenNow({ parts, viewer }: Call, { place, voting, seats }: Sitting): Promise<BallotView> {
  const { ballot, presence } = await parts.ballots.look(place, viewer.person)
  return {
    ballot: ballot && { ...ballot, voted: [...ballot.voted], votes: ballot.votes && [...ballot.votes] },
    presence: [...presence],
    kinds: [...voting.kinds],
    own: seats(null)?.some(({ id }) => id === viewer.person) ?? false,
  }
}

/** Every route of live votes; the application is built from this list. */
export const ballotRoutes: readonly BallotRoute[] = [
  {
    method: 'get',
    path: ONE,
    summary: { ru: 'Голосование, как оно идёт', en: 'The vote as it runs' },
    output: ballotView,
    refusals: [401, 403, 404, 422],
    async handle(call) {
      readQuery(call.c, {})
      return seenNow(call, await sittingOf(call.c, call.parts, call.viewer))
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
      await weighVotes(parts, sitting, item, [], viewer.actor)
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
      const holder = { id: ballot.by, roles: sitting.closing.by.filter((role) => role !== 'system') }
      await weighVotes(parts, sitting, ballot.item, [{ seat: viewer.person, vote }], holder)
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
