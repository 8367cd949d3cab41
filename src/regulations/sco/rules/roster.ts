import { z } from 'zod'
import { clauseIds, type ScoClause } from '../clauses/index.ts'
import { roster as rows } from '../parties.ts'
import { check, field, scoRule } from './kit.ts'

const isSignature = (id: ScoClause): id is Extract<ScoClause, `sco:sign.${string}`> =>
  id.startsWith('sco:sign.')

/** The roster: eight bodies with one voice each. Somebody else becomes a Party by an amendment of all eight only (`sco:VI/4`). */
export const roster = scoRule({
  name: 'roster',
  revision: 1,
  title: { ru: 'Стороны', en: 'Parties', zh: '各方' },
  clauses: ['sco:pre.1', 'sco:VI/4', 'sco:III/3', ...clauseIds.filter(isSignature)],
  parameters: ['parties.count'],
  input: z.object({
    add: field(
      z.string().regex(/^[a-z]{2}$/),
      'sco:pre.1',
      'Укажите код государства из двух строчных букв',
      'Name the code of a state in two small letters',
    )
      .nullable()
      .default(null),
    adoptedAmendment: z.boolean().default(false),
  }),
  output: z.object({
    count: z.number().int(),
    codes: z.array(z.string()),
    rows: z.array(z.object({ code: z.string(), state: z.string(), body: z.string(), voice: z.literal(1) })),
    accepted: z.boolean(),
  }),
  example: { add: null, adoptedAmendment: false },
  decide({ add, adoptedAmendment }, { parameters }, trace) {
    for (const { code, clause } of rows) trace.met(clause, 'roster.row', { party: code })
    const isNew = add !== null && rows.every(({ code }) => code !== add)
    const accepted =
      !isNew ||
      check(trace, adoptedAmendment, 'sco:VI/4', 'roster.ninth', {
        party: add,
        count: parameters['parties.count'],
      })
    return {
      count: rows.length,
      codes: rows.map(({ code }) => code),
      rows: rows.map(({ code, state, body }) => ({
        code,
        state: state.ru,
        body: body.ru,
        voice: 1 as const,
      })),
      accepted,
    }
  },
})
