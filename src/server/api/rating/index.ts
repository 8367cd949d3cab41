import { caseId } from '../http/ids.ts'
import { readQuery } from '../http/query.ts'
import type { ReportRoute } from '../reports/index.ts'
import { boardOf } from './board.ts'
import { ratingBoard } from './schemas.ts'

export { boardOf, contestSeen, filingsOf } from './board.ts'
export type { RatingBoard } from './schemas.ts'

export const ratingRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/rating/{case}',
    tag: 'reports',
    summary: {
      ru: 'Рейтинг конкурса: места по точным средним, оценки, рекомендации',
      en: 'The rating of a contest: places by exact means, scores, recommendations',
    },
    roles: 'signed-in',
    params: {},
    output: ratingBoard,
    refusals: [401, 404, 422],
    async handle(call) {
      readQuery(call.c, {})
      const board = await boardOf(call, caseId(call.c.req.param('case') ?? ''))
      // Nothing leaves that the schema does not name.
      return call.c.json(ratingBoard.parse(board))
    },
  },
]
