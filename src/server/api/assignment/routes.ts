import type { z } from 'zod'
import type { Proposal } from '../../../assignment/index.ts'
import type { Working } from '../../../jobs/index.ts'
import { Problem, type Text } from '../../../kernel/index.ts'
import type { Known } from '../reader.ts'
import { type Applied, apply } from './apply.ts'
import { boardOf } from './board.ts'
import type { AssignmentApiParts, AssignmentJob, Progress, Result } from './parts.ts'
import { propose } from './propose.ts'
import * as schemas from './schemas.ts'
import { contestsOf, type Situation, situationOf } from './situation.ts'
import { saidBar } from './words.ts'

export interface AssignmentCall {
  readonly parts: AssignmentApiParts
  readonly viewer: Known
  readonly param: (name: string) => string
  readonly input: unknown
}

/** A route of assignment: what the description of the API says of it, and what does it. */
export interface AssignmentRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: Text
  readonly roles: readonly string[]
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly status: 200 | 202
  readonly refusals: readonly number[]
  readonly handle: (call: AssignmentCall) => Promise<unknown>
}

const ROOT = '/api/v1/assignment'
const CONTEST = `${ROOT}/contests/{contest}`
const JOB = `${ROOT}/jobs/{job}`
/** Whoever runs contests: they see the register, its ties and what the applications declare on the pages of these cases, too. */
const OFFICERS = ['fund-officer']

const unknownJob = () =>
  new Problem(
    'UNKNOWN_JOB',
    'unknown',
    {
      ru: 'Такого расчёта нет или его срок вышел',
      en: 'There is no such computation, or it was too long ago',
    },
    [
      {
        path: 'job',
        message: { ru: 'расчёт не найден', en: 'the computation was not found' },
        remedy: { ru: 'Запустите расчёт снова', en: 'Compute it again' },
      },
    ],
  )

/** @throws Problem UNKNOWN_JOB also for somebody else's */
function jobOf({ parts, viewer, param }: AssignmentCall): AssignmentJob {
  const job = parts.jobs.find(viewer.tenant, param('job'))
  if (job?.by !== viewer.person) throw unknownJob()
  return job
}

const isProposal = (result: Result | null): result is Proposal => result !== null && 'pairs' in result

/** @throws Problem STAGE_ORDER */
function ensureOpen({ isOpen, contest, procedure }: Situation): void {
  if (isOpen) return
  const state = contest.procedure.states[contest.file.state]?.title ?? { ru: '', en: '' }
  throw new Problem(
    'STAGE_ORDER',
    'state',
    {
      ru: `Сейчас экспертов не назначают: конкурс в состоянии «${state.ru}»`,
      en: `Nobody is assigned now: the contest is in the state "${state.en}"`,
    },
    [{ path: 'contest', message: procedure.title, clause: procedure.assigning!.clauses.fewest }],
  )
}

function shownJob({ engine }: AssignmentApiParts, job: AssignmentJob) {
  const { id, about, askedAt, state, progress, result, problem } = job
  const { registry } = engine.parts
  const procedure = registry.procedure(about.procedure)
  const said = saidBar(registry.regulationOf(procedure), procedure)
  const proposal = isProposal(result)
    ? {
        ...result,
        pairs: result.pairs.map((pair) => ({
          ...pair,
          better: pair.better.map((one) => ({ ...one, bars: one.bars.map(said) })),
        })),
      }
    : null
  return {
    id,
    kind: about.kind,
    contest: about.contest,
    askedAt,
    state,
    progress,
    proposal,
    applied: isProposal(result) ? null : result,
    problem: problem && {
      code: problem.code,
      title: problem.title,
      items: problem.items.map(({ path, message }) => ({ path, message })),
    },
  }
}

/** Every route of assignment; the application is built from this list. */
export const assignmentRoutes: readonly AssignmentRoute[] = [
  {
    method: 'get',
    path: `${ROOT}/contests`,
    summary: {
      ru: 'Конкурсы, в которых назначают экспертов',
      en: 'Contests in which experts are assigned',
    },
    roles: OFFICERS,
    output: schemas.contests,
    status: 200,
    refusals: [401, 403],
    handle: async ({ parts, viewer }) => ({ items: await contestsOf(parts, viewer) }),
  },
  {
    method: 'get',
    path: `${CONTEST}/board`,
    summary: {
      ru: 'Заявки конкурса с их экспертами и загрузка экспертов',
      en: 'The applications of a contest with their experts, and the load of the experts',
    },
    roles: OFFICERS,
    output: schemas.board,
    status: 200,
    refusals: [401, 403, 404, 422],
    handle: async ({ parts, viewer, param }) =>
      boardOf(parts, viewer, await situationOf(parts, viewer, param('contest'))),
  },
  {
    method: 'post',
    path: `${CONTEST}/proposals`,
    summary: {
      ru: 'Рассчитать назначение экспертов: точный оптимум соответствия и загрузки',
      en: 'Compute who could review what: the exact optimum of fit and load',
    },
    roles: OFFICERS,
    input: schemas.proposeInput,
    output: schemas.job,
    status: 202,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    async handle({ parts, viewer, param, input }) {
      const situation = await situationOf(parts, viewer, param('contest'))
      ensureOpen(situation)
      const { tenant, person: by } = viewer
      const about = {
        kind: 'propose',
        contest: situation.contest.file.id,
        procedure: situation.procedure.id,
      } as const
      const job = parts.jobs.start(
        { tenant, by, about },
        (other) => other.kind === 'propose' && other.contest === about.contest,
        (working) => propose(situation, input as z.infer<typeof schemas.proposeInput>, working),
      )
      return shownJob(parts, job)
    },
  },
  {
    method: 'get',
    path: JOB,
    summary: {
      ru: 'Расчёт: сколько сделано, предложение, что назначено',
      en: 'A computation: how far it is, its proposal, what was assigned',
    },
    roles: OFFICERS,
    output: schemas.job,
    status: 200,
    refusals: [401, 403, 404],
    handle: async (call) => shownJob(call.parts, jobOf(call)),
  },
  {
    method: 'post',
    path: `${JOB}/cancel`,
    summary: { ru: 'Остановить расчёт или назначение', en: 'Call a computation or an application off' },
    roles: OFFICERS,
    output: schemas.job,
    status: 200,
    refusals: [401, 403, 404],
    async handle(call) {
      const job = jobOf(call)
      call.parts.jobs.cancel(job.tenant, job.id)
      return shownJob(call.parts, job)
    },
  },
  {
    method: 'post',
    path: `${JOB}/apply`,
    summary: {
      ru: 'Назначить экспертов по предложению: по команде на пару, каждая проверяется заново',
      en: 'Assign what a proposal says: one command a pair, each decided anew',
    },
    roles: OFFICERS,
    output: schemas.job,
    status: 202,
    refusals: [401, 403, 404, 409],
    async handle(call) {
      const { parts, viewer } = call
      const { id, about, result, tenant } = jobOf(call)
      if (!isProposal(result)) throw unknownJob()
      const situation = await situationOf(parts, viewer, about.contest)
      ensureOpen(situation)
      const { contest, procedure } = about
      const started = parts.jobs.start(
        { tenant, by: viewer.person, about: { kind: 'apply', contest, procedure, proposal: id } },
        () => false,
        (working) => apply(parts, viewer, situation, id, result, working as Working<Progress, Applied>),
      )
      return shownJob(parts, started)
    },
  },
]
