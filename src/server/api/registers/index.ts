import { readQuery } from '../http/query.ts'
import type { ReportRoute } from '../reports/index.ts'
import { exceptionRegister, exceptionsSeen } from './exceptions.ts'
import { numberRegister, numbersSeen } from './numbers.ts'

export { type ExceptionRegister, exceptionsSeen } from './exceptions.ts'
export type { NumberRegister } from './numbers.ts'

/** Who looks over all cases of the Fund. */
export const overseers = ['fund-officer', 'director', 'auditor'] as const

export const registerRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/registers/exceptions',
    tag: 'reports',
    summary: {
      ru: 'Исправления, отмены и возвраты по всем делам: основание, кто, что затронуто',
      en: 'Corrections, annulments and re-openings over all cases: ground, by whom, what is touched',
    },
    roles: overseers,
    params: {},
    output: exceptionRegister,
    refusals: [401, 403, 422],
    async handle(call) {
      readQuery(call.c, {})
      return call.c.json(exceptionRegister.parse(await exceptionsSeen(call)))
    },
  },
  {
    path: '/api/v1/registers/numbers',
    tag: 'reports',
    summary: {
      ru: 'Журнал регистрационных номеров: сколько выдано, нет ли пропусков и повторов',
      en: 'The journal of registration numbers: how many were given, whether any is missing or stands twice',
    },
    roles: overseers,
    params: {},
    output: numberRegister,
    refusals: [401, 403, 422],
    async handle(call) {
      readQuery(call.c, {})
      return call.c.json(numberRegister.parse(await numbersSeen(call)))
    },
  },
]
