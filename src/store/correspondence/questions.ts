import type { QuestionStep, QuestionStore } from '../../correspondence/index.ts'
import type { Database } from '../database.ts'
import { instant, lockPlace, tellIn } from './tell.ts'

const STEP = `s.question_id as question, s.seq, s.kind, s.asker, s.by_person as by, s.published, s.body, ${instant('s.at')} as at`

/** Questions on PostgreSQL. */
export const questionTable = (db: Database): QuestionStore => ({
  steps: ({ tenant, case: id }) =>
    db.as(tenant, async (client) => {
      const { rows } = await client.query<QuestionStep>(
        `select ${STEP} from question_steps s
         join question_steps q on q.tenant = $1 and q.case_id = $2 and q.question_id = s.question_id and q.seq = 1
         where s.tenant = $1 and s.case_id = $2 order by q.at, s.question_id collate "C", s.seq`,
        [tenant, id],
      )
      return rows
    }),
  addStep: (place, step, { tell, most }) =>
    db.as(place.tenant, async (client) => {
      await lockPlace(client, place, 'questions')
      const { tenant, case: id } = place
      const { question, seq, kind, asker, by, published, body, at } = step
      const { rows } = await client.query<{ first: string | null; steps: number; asked: number }>(
        `select max(asker) filter (where question_id = $3) as first,
           count(*) filter (where question_id = $3)::integer as steps,
           count(*) filter (where kind = 'asked' and asker = $4)::integer as asked
         from question_steps where tenant = $1 and case_id = $2`,
        [tenant, id, question, asker],
      )
      const { first, steps, asked } = rows[0]!
      if (kind === 'asked' && first !== null) return first === asker ? 'known' : 'stale'
      if (steps !== seq - 1) return 'stale'
      if (kind === 'asked' && asked >= most) return 'full'
      await client.query(
        `insert into question_steps (tenant, case_id, question_id, seq, kind, asker, by_person, published, body, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [tenant, id, question, seq, kind, asker, by, published, JSON.stringify(body), at],
      )
      await tellIn(client, place, tell)
      return 'added'
    }),
  stepsOf: (tenant, asker) =>
    db.as(tenant, async (client) => {
      const { rows } = await client.query<QuestionStep & { case: string }>(
        `select s.case_id as "case", ${STEP} from question_steps s where s.tenant = $1 and s.asker = $2
         order by s.case_id collate "C", s.question_id collate "C", s.seq`,
        [tenant, asker],
      )
      return rows
    }),
})
