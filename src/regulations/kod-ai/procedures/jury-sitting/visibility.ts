import type { Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { JurySittingFacts } from './facts.ts'

const json = (value: unknown): Json => value as Json
const inside = { 'fund-officer': 'always', jury: 'always', auditor: 'always' } as const
const after = { ...inside, council: ['signed'], commission: ['signed'], director: ['signed'] }

/** The sitting belongs to the jury and the officers; the bodies after it see its signed results. */
export const juryVisibility: Visibility<JurySittingFacts> &
  Readonly<Record<string, { clause: KodAiClause }>> = {
  date: {
    title: { ru: 'Дата заседания', en: 'Day of the sitting' },
    reveals: 'plain',
    clause: 'kod-ai:4.7.10',
    value: (f) =>
      json({
        date: f.date,
        order: f.order,
        protocol: f.protocol,
        file: f.file ?? null,
        cancelled: f.cancelled,
      }),
    seenBy: after,
    columns: ['dates.date'],
  },
  agenda: {
    title: { ru: 'Повестка', en: 'Agenda' },
    reveals: 'money',
    clause: 'kod-ai:4.7.1',
    value: (f) =>
      json(
        Object.entries(f.items).map(([id, i]) => ({
          case: id,
          number: i.number,
          title: i.title,
          lot: i.lot,
          requested: i.requested,
          rank: i.rank,
          mean2: i.mean2,
        })),
      ),
    seenBy: after,
  },
  attendance: {
    title: { ru: 'Явка и отводы', en: 'Attendance and recusals' },
    reveals: 'identity',
    clause: 'kod-ai:4.7.3/1',
    value: (f) =>
      json({
        roll: f.roll,
        attendance: f.attendance,
        recused: Object.values(f.items).flatMap((i) =>
          i.recused.map(({ person, letter }) => ({ number: i.number, person, letter })),
        ),
      }),
    seenBy: inside,
  },
  ties: {
    title: { ru: 'Найденные связи', en: 'Ties that were found' },
    reveals: 'identity',
    clause: 'kod-ai:4.7.6/2',
    value: (f) =>
      json({
        found: Object.values(f.items).flatMap((i) =>
          i.recused.flatMap(({ person, kind }) => (kind ? [{ number: i.number, person, kind }] : [])),
        ),
        undeclared: f.undeclared,
      }),
    seenBy: { 'fund-officer': 'always', auditor: 'always' },
  },
  ballots: {
    title: { ru: 'Голосования', en: 'Ballots' },
    reveals: 'opinion',
    clause: 'kod-ai:4.7.5',
    value: (f) => json(Object.values(f.items).map((i) => ({ number: i.number, attempts: i.attempts }))),
    seenBy: inside,
  },
  results: {
    title: { ru: 'Решения', en: 'Decisions' },
    reveals: 'opinion',
    clause: 'kod-ai:4.7.8',
    value: (f) =>
      json(
        Object.values(f.items).map((i) => ({ number: i.number, result: i.result, postponed: i.postponed })),
      ),
    seenBy: after,
  },
  doubleRoles: {
    title: { ru: 'Члены жюри, давшие заключения', en: 'Members who also reviewed' },
    reveals: 'identity',
    clause: 'kod-ai:4.7.2.b',
    value: (f) =>
      json(
        Object.values(f.items).flatMap((i) =>
          i.experts
            .filter((e) => f.roll.some((s) => s.person === e))
            .map((person) => ({ number: i.number, person })),
        ),
      ),
    seenBy: { 'fund-officer': 'always', auditor: 'always' },
  },
}
