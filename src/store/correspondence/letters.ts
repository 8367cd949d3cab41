import type { KeptLetter, LetterStore, ReadMark, Waiting } from '../../correspondence/index.ts'
import type { Database } from '../database.ts'
import { instant, lockPlace, tellIn } from './tell.ts'

const LETTER = `seq, key, side, author, subject, body, ${instant('sent_at')} as at`

/** Letters on PostgreSQL. */
export const letterTable = (db: Database): LetterStore => ({
  letters: ({ tenant, case: id }) =>
    db.as(tenant, async (client) => {
      const letters = await client.query<KeptLetter>(
        `select ${LETTER} from thread_letters where tenant = $1 and case_id = $2 order by seq`,
        [tenant, id],
      )
      const marks = await client.query<ReadMark>(
        `select person, seq from thread_reads where tenant = $1 and case_id = $2 order by person collate "C"`,
        [tenant, id],
      )
      return { letters: letters.rows, marks: marks.rows }
    }),
  add: (place, letter, { tell, readers, most }) =>
    db.as(place.tenant, async (client) => {
      await lockPlace(client, place, 'letters')
      const { tenant, case: id, procedure } = place
      const { key, side, author, subject, at, body } = letter
      const { rows } = await client.query<{ last: number; known: boolean }>(
        `select coalesce(max(seq), 0)::integer as last,
           coalesce(bool_or(author = $3 and key = $4), false) as known
         from thread_letters where tenant = $1 and case_id = $2`,
        [tenant, id, author, key],
      )
      const { last, known } = rows[0]!
      if (known) return 'known'
      if (last >= most) return 'full'
      await client.query(
        `insert into thread_letters (tenant, case_id, seq, procedure, key, side, author, subject, body, sent_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [tenant, id, last + 1, procedure, key, side, author, subject, JSON.stringify(body), at],
      )
      await client.query(
        `insert into thread_reads (tenant, case_id, person, side)
         select $1, $2, person, 'party' from unnest($3::text[]) as readers (person) on conflict do nothing`,
        [tenant, id, readers],
      )
      await client.query(
        `insert into thread_reads (tenant, case_id, person, side, seq) values ($1, $2, $3, $4, $5)
         on conflict (tenant, case_id, person) do update set seq = excluded.seq`,
        [tenant, id, author, side, last + 1],
      )
      await tellIn(client, place, tell)
      return 'added'
    }),
  mark: ({ tenant, case: id }, person, seq) =>
    db.as(tenant, async (client) => {
      await client.query(
        `insert into thread_reads (tenant, case_id, person, side, seq)
         select $1, $2, $3, 'fund', least($4, (
           select coalesce(max(seq), 0) from thread_letters where tenant = $1 and case_id = $2
         ))
         on conflict (tenant, case_id, person) do update set seq = greatest(thread_reads.seq, excluded.seq)`,
        [tenant, id, person, seq],
      )
    }),
  waiting: (tenant, { person, side, procedures }, limit) =>
    db.as(tenant, async (client) => {
      // The Fund looks through every thread of its kinds of cases; somebody outside through those in which they read.
      const { rows } = await client.query<Waiting>(
        side === 'fund'
          ? `select l.case_id as "case", l.procedure, count(*)::integer as unread, ${instant('max(l.sent_at)')} as last
             from thread_letters l
             left join thread_reads r on r.tenant = $1 and r.case_id = l.case_id and r.person = $2
             where l.tenant = $1 and l.procedure = any ($3) and l.side = 'party' and l.seq > coalesce(r.seq, 0)
               and l.seq > coalesce((
                 select max(f.seq) from thread_letters f
                 where f.tenant = $1 and f.case_id = l.case_id and f.side = 'fund'
               ), 0)
             group by l.case_id, l.procedure order by max(l.sent_at) desc, l.case_id collate "C" limit $4`
          : `select l.case_id as "case", l.procedure, count(*)::integer as unread, ${instant('max(l.sent_at)')} as last
             from thread_reads r
             join thread_letters l on l.tenant = $1 and l.case_id = r.case_id and l.seq > r.seq
             where r.tenant = $1 and r.person = $2 and r.side = 'party' and l.author <> $2 and l.procedure = any ($3)
             group by l.case_id, l.procedure order by max(l.sent_at) desc, l.case_id collate "C" limit $4`,
        [tenant, person, procedures, limit],
      )
      return rows
    }),
  lettersOf: (tenant, person) =>
    db.as(tenant, async (client) => {
      const { rows } = await client.query<KeptLetter & { case: string }>(
        `select case_id as "case", ${LETTER} from thread_letters where tenant = $1 and subject = $2
         order by sent_at, case_id collate "C", seq`,
        [tenant, person],
      )
      return rows
    }),
})
