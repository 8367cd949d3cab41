import { z } from 'zod'
import { input, tie } from './conflict-found/schema.ts'
import { barsBy, tieSettings, tiesWith } from './conflict-found/ties.ts'
import { kodAiRule, orDash } from './kit.ts'

export type {
  Applicant,
  Capacity,
  Entry,
  InterestKind,
  Judge,
  TieKind,
} from './conflict-found/schema.ts'
export { entrySchema, interestKinds, tieKinds } from './conflict-found/schema.ts'
export {
  barsBy,
  type Candidate,
  organisationKey,
  projectKey,
  type Tie,
  type TieSettings,
  tieSettings,
  tiesBetween,
  tiesWith,
} from './conflict-found/ties.ts'

const clauseOf = { a: 'kod-ai:4.6.4.a', b: 'kod-ai:4.6.4.b' } as const

/**
 * Finds what ties people who are to judge an applicant to it, from their registers of interests and from what the
 * application declares. Experts, jury members and reviewers of reports are barred, others are told (reading T39).
 */
export const conflictFound = kodAiRule({
  name: 'conflict-found',
  revision: 1,
  title: { ru: 'Связи с заявителем', en: 'Ties to an applicant' },
  clauses: [
    'kod-ai:4.6.3',
    'kod-ai:4.6.4',
    'kod-ai:4.6.4.a',
    'kod-ai:4.6.4.b',
    'kod-ai:4.7.2.b',
    'kod-ai:4.7.6/2',
    'kod-ai:contract-6.3',
  ],
  readings: ['conflict.ties', 'conflict.reviewer', 'conflict.undeclared'],
  input,
  output: z.object({
    ties: z.array(tie),
    barred: z.array(z.string()),
    undeclared: z.array(z.string()),
  }),
  example: {
    on: '2024-06-03',
    capacity: 'expert',
    people: [
      {
        person: 'E1',
        declared: true,
        inRound: false,
        reviewed: false,
        interests: [
          {
            kind: 'organisation',
            with: null,
            organisation: '7707083893',
            project: null,
            intentAgreement: false,
            until: null,
          },
        ],
      },
    ],
    applicant: {
      members: [
        {
          person: 'P1',
          interests: [
            {
              kind: 'organisation',
              with: null,
              organisation: 'ИНН 77 0708 3893',
              project: null,
              intentAgreement: false,
              until: null,
            },
          ],
        },
      ],
      interests: [],
    },
  },
  decide({ on, capacity, people, applicant }, { readings }, trace) {
    const settings = tieSettings(readings)
    const ties: z.infer<typeof tie>[] = []
    const barred = new Set<string>()
    const undeclared: string[] = []
    for (const judge of people) {
      const { person, declared } = judge
      const found = tiesWith(judge, applicant, on)
      for (const one of found) {
        const bars = barsBy(one, capacity, settings)
        ties.push({ ...one, bars })
        if (bars) barred.add(person)
        const clause =
          capacity === 'monitor'
            ? 'kod-ai:contract-6.3'
            : one.letter === null
              ? 'kod-ai:4.7.2.b'
              : clauseOf[one.letter]
        const operands = { person, with: orDash(one.with) }
        if (one.exception) trace.met('kod-ai:4.6.4.b', 'conflict-found.exception', operands)
        else if (bars) trace.broken(clause, `conflict-found.${one.kind}`, operands)
        else trace.note('not-applicable', clause, `conflict-found.${one.kind}`, operands)
        if (bars && capacity === 'jury') trace.broken('kod-ai:4.7.6/2', 'conflict-found.no-vote', { person })
      }
      if (!declared) {
        undeclared.push(person)
        const bars = settings.undeclared && capacity !== 'other'
        if (bars) barred.add(person)
        const missing = 'interests'
        if (bars) trace.broken('kod-ai:4.6.3', 'conflict-found.undeclared', { person, missing })
        else trace.note('unknown', 'kod-ai:4.6.3', 'conflict-found.undeclared', { person, missing })
      } else if (found.length === 0) trace.met('kod-ai:4.6.4', 'conflict-found.none', { person })
    }
    trace.step('conflict-found.counted', {
      people: people.length,
      ties: ties.length,
      barred: barred.size,
    })
    return { ties, barred: [...barred], undeclared }
  },
})
