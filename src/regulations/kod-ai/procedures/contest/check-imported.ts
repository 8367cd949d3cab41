import type { IsoDate } from '../../../../kernel/index.ts'
import { stageDeadlines } from '../../rules/index.ts'
import { ensureOrigin } from '../imported/index.ts'
import { ensureDraft } from './draft.ts'
import { endedIn, type ImportedContest, stageOrder } from './imported.ts'
import type { contestWords } from './vocabulary.ts'

type Guard = Parameters<NonNullable<Parameters<typeof contestWords.action<'x', unknown>>[0]['guard']>>[0]
const content = (code: string, path: string) => ({ code, kind: 'content', path }) as const

function daysOf({ announcedOn, intake, stageEnds, directorate }: ImportedContest) {
  return [
    { path: 'announcedOn', day: announcedOn, after: null },
    ...stageOrder.map((stage, i) => ({
      path: `stageEnds.${stage}`,
      day: stageEnds[stage],
      after: i === 0 ? intake.to : stageEnds[stageOrder[i - 1]!],
    })),
    { path: 'directorate.date', day: directorate?.date ?? null, after: intake.to },
  ]
}

/** Refuses what cannot be right: days against one another, and stages against the state. */
export function checkImported(guard: Guard, input: ImportedContest, on: IsoDate): void {
  const { intake, announcedOn, state, stageEnds, evidence } = input
  ensureDraft(guard, input)
  ensureOrigin(guard, input, daysOf(input), 'kod-ai:4.1', on)
  for (const [path, day, before] of [
    ['intake.from', intake.from, announcedOn],
    ['intake.to', intake.to, intake.from],
  ] as const)
    guard.ensure(day >= before, 'kod-ai:4.4.2', 'import.order', { day, before }, content('DATES', path))
  const open = state === 'intake'
  guard.ensure(
    open ? evidence.on <= intake.to : evidence.on > intake.to,
    'kod-ai:4.2',
    'import.intake',
    { state, to: intake.to, on: evidence.on },
    content('STATE', 'state'),
  )
  stageOrder.forEach((stage, i) => {
    guard.ensure(
      (stageEnds[stage] !== null) === i < endedIn[state],
      'kod-ai:4.1',
      'import.stage',
      { stage, state },
      content('STATE', `stageEnds.${stage}`),
    )
  })
  guard.ensure(
    endedIn[state] < 6 || input.directorate !== null,
    'kod-ai:1.3/8',
    'import.directorate',
    {},
    content('NO_PROTOCOL', 'directorate'),
  )
}

/** Decides the rule on the stages: what was too short or late is told with the import and bars nothing. */
export const decideImported = (guard: Guard, { announcedOn, intake, stageEnds }: ImportedContest) =>
  guard.rule(stageDeadlines, {
    announced: announcedOn,
    intakeEnds: intake.to,
    stageEnds: { ...stageEnds, juryProtocol: stageEnds[4] },
  })
