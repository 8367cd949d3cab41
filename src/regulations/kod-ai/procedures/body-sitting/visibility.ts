import type { Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { BodyConfig } from './config.ts'
import type { BodySittingFacts } from './facts.ts'

const json = (value: unknown): Json => value as Json
const later: Readonly<Record<BodyConfig['role'], readonly string[]>> = {
  council: ['commission', 'director'],
  commission: ['director'],
  director: [],
}

/** A sitting belongs to its body and the officers; the bodies after it see the signed decisions. */
export function bodyVisibility({
  role,
  clauses,
}: BodyConfig): Visibility<BodySittingFacts> & Readonly<Record<string, { clause: KodAiClause }>> {
  const inside = { 'fund-officer': 'always', auditor: 'always', [role]: 'always' } as const
  const after = {
    ...inside,
    ...Object.fromEntries(later[role].map((r) => [r, ['signed']] as const)),
  }
  return {
    date: {
      title: { ru: 'Заседание', en: 'Sitting' },
      reveals: 'plain',
      clause: clauses.protocol,
      value: (f) =>
        json({
          date: f.date,
          document: f.document,
          rules: f.rules,
          protocol: f.protocol,
          file: f.file ?? null,
          cancelled: f.cancelled,
        }),
      seenBy: after,
      columns: ['dates.date'],
    },
    decisions: {
      title: { ru: 'Повестка и решения', en: 'Agenda and decisions' },
      reveals: 'money',
      clause: clauses.decide[0],
      value: (f) =>
        json(
          Object.entries(f.items).map(([id, { members, umnik: _, ...item }]) => ({
            case: id,
            ...item,
            team: members.length,
          })),
        ),
      seenBy: after,
    },
    attendance: {
      title: { ru: 'Присутствовали', en: 'Attendance' },
      reveals: 'identity',
      clause: clauses.membership,
      value: (f) => json({ roll: f.roll, attendance: f.attendance }),
      seenBy: inside,
    },
    conflicts: {
      title: { ru: 'Заявленные и найденные конфликты', en: 'Conflicts declared and found' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.4',
      value: (f) =>
        json({
          declared: f.conflicts,
          found: f.found.map(({ item, person, letter }) => ({
            number: f.items[item]?.number ?? item,
            person,
            letter,
          })),
          own: Object.values(f.items).flatMap((i) =>
            i.members.filter((m) => f.roll.includes(m)).map((person) => ({ number: i.number, person })),
          ),
        }),
      seenBy: inside,
    },
  }
}
