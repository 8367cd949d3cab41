import { z } from 'zod'
import { check, partyCode, scoRule } from './kit.ts'

/** The table of an olympiad: teams by points, equal points share a place (1-2-2-4); a juror never scores the own state (`sco:II/11`). */
export const olympiad = scoRule({
  name: 'olympiad',
  revision: 1,
  title: { ru: 'Итоги олимпиады', en: 'Results of an olympiad', zh: '奥赛结果' },
  clauses: ['sco:II/11'],
  input: z.object({
    teams: z.array(z.object({ id: z.string().min(1).max(120), state: partyCode('sco:II/11') })).max(1000),
    scores: z
      .array(
        z.object({
          juror: z.string().min(1).max(120),
          jurorState: partyCode('sco:II/11'),
          team: z.string().min(1).max(120),
          points: z.number().int().min(0).max(10_000),
        }),
      )
      .max(100_000),
  }),
  output: z.object({
    table: z.array(z.object({ team: z.string(), points: z.number().int(), place: z.number().int() })),
    errors: z.array(z.string()),
  }),
  example: {
    teams: [
      { id: 'kz-1', state: 'kz' },
      { id: 'uz-1', state: 'uz' },
    ],
    scores: [{ juror: 'j1', jurorState: 'ru', team: 'kz-1', points: 10 }],
  },
  decide({ teams, scores }, _, trace) {
    const errors = new Set<string>()
    const stateOf = new Map(teams.map(({ id, state }) => [id, state]))
    const points = new Map(teams.map(({ id }) => [id, 0]))
    for (const { juror, jurorState, team, points: given } of scores) {
      const state = stateOf.get(team)
      if (!check(trace, state !== undefined, 'sco:II/11', 'olympiad.team', { team })) {
        errors.add('UNKNOWN_TEAM')
        continue
      }
      if (!check(trace, state !== jurorState, 'sco:II/11', 'olympiad.own-state', { juror, team })) {
        errors.add('JUROR_OWN_STATE')
        continue
      }
      points.set(team, points.get(team)! + given)
    }
    const all = [...points].map(([team, sum]) => ({ team, points: sum }))
    const table = all
      .map((row) => ({ ...row, place: 1 + all.filter((other) => other.points > row.points).length }))
      .sort((a, b) => a.place - b.place || (a.team < b.team ? -1 : 1))
    return { table, errors: [...errors] }
  },
})
