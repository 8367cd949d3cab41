import type { z } from 'zod'
import { ADMINISTRATOR } from '../../../access/index.ts'
import { invalidInput, Problem, type Text } from '../../../kernel/index.ts'
import { importJob } from './import.ts'
import type { About, JobCall, LongJob } from './parts.ts'
import {
  type ImportAsked,
  importInput,
  jobList,
  jobView,
  type SimulationAsked,
  simulationInput,
} from './schemas.ts'
import { briefOf, viewOf } from './shown.ts'
import { simulateJob } from './simulate.ts'

/** A route of jobs: what the description of the API says of it, and what does it. */
export interface JobRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: Text
  readonly roles: readonly string[] | 'signed-in'
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly status: 200 | 202
  readonly refusals: readonly number[]
  readonly handle: (call: JobCall) => Promise<unknown>
}

const ROOT = '/api/v1/jobs'
const JOB = `${ROOT}/{job}`
/** The role that the imports of every kind ask for. */
const IMPORTS = 'fund-officer'
const unknownJob = () =>
  new Problem('UNKNOWN_JOB', 'unknown', { ru: 'Такой работы нет', en: 'There is no such work' }, [
    {
      path: 'job',
      message: {
        ru: 'её нет, она чужая, или сервер с тех пор перезапускали',
        en: 'there is none, it is somebody else’s, or the server was started anew since',
      },
      remedy: {
        ru: 'Начните её снова; принятые строки импорта второй раз не вносятся',
        en: 'Begin it again; rows that an import took over are not taken twice',
      },
    },
  ])

const unknownProgramme = () =>
  invalidInput([
    {
      path: 'programme',
      message: { ru: 'такой программы нет', en: 'there is no such programme' },
      remedy: { ru: 'Выберите программу установки', en: 'Choose a programme of the installation' },
    },
  ])

const maySee = ({ viewer }: JobCall, { by }: LongJob) =>
  by === viewer.person || viewer.actor.roles.includes(ADMINISTRATOR)

/** @throws Problem UNKNOWN_JOB also for somebody else's, but for an administrator */
function jobOf(call: JobCall): LongJob {
  const job = call.parts.jobs.find(call.viewer.tenant, call.param('job'))
  if (!job || !maySee(call, job)) throw unknownJob()
  return job
}

const asked = ({ viewer }: JobCall, about: About) => ({ tenant: viewer.tenant, by: viewer.person, about })

/** Every route of jobs; the application is built from this list. */
export const jobRoutes: readonly JobRoute[] = [
  {
    method: 'get',
    path: ROOT,
    summary: {
      ru: 'Долгие работы: свои; администратору – все',
      en: 'Long works: one’s own; to an administrator all of them',
    },
    roles: 'signed-in',
    output: jobList,
    status: 200,
    refusals: [401],
    handle: async (call) => ({
      items: call.parts.jobs
        .list(call.viewer.tenant)
        .filter((job) => maySee(call, job))
        .map((job) => briefOf(job, call.viewer.person)),
    }),
  },
  {
    method: 'get',
    path: JOB,
    summary: {
      ru: 'Долгая работа: сколько сделано и что вышло',
      en: 'A long work: how far it is, what came of it',
    },
    roles: 'signed-in',
    output: jobView,
    status: 200,
    refusals: [401, 404],
    handle: async (call) => viewOf(jobOf(call), call.viewer.person),
  },
  {
    method: 'post',
    path: `${JOB}/cancel`,
    summary: {
      ru: 'Остановить работу; сделанное остаётся',
      en: 'Call a work off; what is done by then stands',
    },
    roles: 'signed-in',
    output: jobView,
    status: 200,
    refusals: [401, 404],
    async handle(call) {
      const job = jobOf(call)
      call.parts.jobs.cancel(job.tenant, job.id)
      return viewOf(job, call.viewer.person)
    },
  },
  {
    method: 'post',
    path: `${ROOT}/simulations`,
    summary: {
      ru: 'Прогнать программу в виртуальном времени: «что, если»',
      en: 'Run a programme in virtual time: what if',
    },
    roles: ['fund-officer', ADMINISTRATOR],
    input: simulationInput,
    output: jobView,
    status: 202,
    refusals: [401, 403, 413, 415, 422],
    async handle(call) {
      const input = call.input as SimulationAsked
      const { regulations } = call.parts.engine.parts.registry
      if (!regulations.some(({ id }) => id === input.programme)) throw unknownProgramme()
      const job = call.parts.jobs.start(
        asked(call, { kind: 'simulate', ...input }),
        () => false,
        simulateJob(call.parts, input),
      )
      return viewOf(job, call.viewer.person)
    },
  },
  {
    method: 'post',
    path: `${ROOT}/imports`,
    summary: {
      ru: 'Принять реестр из загруженного файла: по команде на строку',
      en: 'Take a registry over from an uploaded file: a command a row',
    },
    roles: [IMPORTS],
    input: importInput,
    output: jobView,
    status: 202,
    refusals: [401, 403, 404, 413, 415, 422],
    async handle(call) {
      const input = call.input as ImportAsked
      const { name, work } = await importJob(call, input, IMPORTS)
      const about: About = { kind: 'import', of: input.kind, file: name, dryRun: input.dryRun }
      return viewOf(
        call.parts.jobs.start(asked(call, about), () => false, work),
        call.viewer.person,
      )
    },
  },
]
