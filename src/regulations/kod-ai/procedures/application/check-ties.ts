import { conflictFound, conflictOfInterest, type Entry } from '../../rules/index.ts'
import type { Conflict } from '../shared/index.ts'
import { applicantFor } from './declared.ts'
import type { ApplicationFacts } from './facts.ts'
import { type ApplicationGuard, state } from './guard.ts'

/** Assignments of before ties were looked for know of no interests: they are explained as they were decided. */
interface Candidate {
  readonly person: string
  readonly declared?: boolean
  readonly interests?: readonly Entry[]
}

/**
 * Nobody reviews an applicant one is tied to (`kod-ai:4.6.3`, `kod-ai:4.6.4`): ties are found from the register and the
 * application, and what the officer knows besides is added, whatever else was typed.
 */
export function checkTies(
  guard: ApplicationGuard,
  facts: ApplicationFacts,
  { person, declared = false, interests = [] }: Candidate,
  inRound: readonly string[] | undefined,
  typed: Conflict,
  on: string,
): void {
  const { ties, barred } = guard.rule(conflictFound, {
    on,
    capacity: 'expert' as const,
    people: [
      {
        person,
        declared,
        inRound: inRound?.includes(person) ?? false,
        reviewed: false,
        interests,
      },
    ],
    applicant: applicantFor(facts),
  })
  const barring = ties.filter((tie) => tie.bars)
  const told = new Set<string>()
  for (const tie of barring) {
    const letter = tie.letter ?? 'a'
    if (tie.kind !== 'member') told.add(letter)
    if (tie.kind !== 'member')
      guard.ensure(
        false,
        `kod-ai:4.6.4.${letter}`,
        `conflict-found.${tie.kind}`,
        { person, with: tie.with ?? '–' },
        state('CONFLICT', 'expert'),
      )
  }
  guard.ensure(
    barring.length > 0 || barred.length === 0,
    'kod-ai:4.6.3',
    'conflict-found.undeclared',
    { person, missing: 'interests' },
    state('INTERESTS_UNDECLARED', 'expert'),
  )
  const found = (kind: string) => ties.find((tie) => tie.kind === kind)
  const represents = found('representative')
  const { grounds } = guard.rule(conflictOfInterest, {
    personalInterest: typed.interest || barring.some((tie) => tie.letter === 'a' && tie.kind !== 'member'),
    isApplicant: facts.members.some((m) => m.person === person),
    creditor:
      typed.creditor !== 'none'
        ? typed.creditor
        : found('creditor')
          ? ('individual' as const)
          : represents
            ? ('representative' as const)
            : ('none' as const),
    intentAgreement: typed.intentAgreement !== null || represents?.exception === true,
  })
  for (const letter of ['a', 'b'] as const)
    guard.ensure(
      told.has(letter) || !grounds.includes(letter),
      `kod-ai:4.6.4.${letter}`,
      'application.expert-conflict',
      { expert: person, letter },
      state('CONFLICT', 'conflict'),
    )
}
