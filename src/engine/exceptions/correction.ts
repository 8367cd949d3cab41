import {
  type CaseFile,
  type CorrectInput,
  type CorrectionFound,
  type HistoryStep,
  history,
  isSetAside,
  type Json,
  type Procedure,
  read,
  type StoredEvent,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { keepSeals, openInput, sealInput } from '../seal.ts'
import { copiesOf, differencesBetween } from './differences.ts'
import { valueAt, withValueAt } from './paths.ts'
import { readersOf } from './readers.ts'

interface Found {
  readonly value: CorrectionFound
  readonly input: unknown
}

const nowhere: CorrectionFound = {
  kind: 'corrected',
  spans: [],
  clause: null,
  corrected: null,
  wrong: [],
  differences: [],
  copies: [],
}

/** As many differences as a person reads; one is enough to refuse. */
const MOST = 20

/** Paths that do not hold what was named, or hold what they should hold already. */
const wrongPaths = (opened: Json, { changes }: CorrectInput): string[] =>
  changes.filter((c) => valueAt(opened, c.path) !== c.was || c.was === c.now).map((c) => c.path)

/** The whole input with the right values, read by the action's own schema, the mended personal fields sealed anew. */
async function correctedInput(
  { vault }: EngineParts,
  procedure: Procedure,
  { action, envelope, input, before }: HistoryStep,
  opened: Json,
  { changes }: CorrectInput,
): Promise<Json> {
  const meant = changes.reduce((value, c) => withValueAt(value, c.path, c.now), opened)
  const right = read(action.input, meant)
  const persons = { actor: envelope.actor.id, holder: () => procedure.row(before).holder }
  const sealed = await sealInput(action.input, right, envelope.tenant, persons, vault)
  return keepSeals(input, opened, right as Json, sealed as Json)
}

/** The command as it is journalled: its values stand as the event holds them, sealed where they are personal. */
const journalled = (input: CorrectInput, was: Json, now: Json): CorrectInput => ({
  ...input,
  changes: input.changes.map(({ path }) => ({
    path,
    was: valueAt(was, path) ?? null,
    now: valueAt(now, path) ?? null,
  })),
})

/**
 * Mends the input of one event and decides everything after it again, here and in the cases that read it: what would
 * be decided otherwise is told, as then it is no clerical error.
 * @throws Problem INVALID_INPUT where the action would not have taken the mended input
 */
export async function findCorrection(
  parts: EngineParts,
  procedure: Procedure,
  file: CaseFile,
  journal: readonly StoredEvent[],
  steps: readonly HistoryStep[],
  input: CorrectInput,
): Promise<Found> {
  const step = steps[input.event - 1]
  if (!step || step.action.exception || isSetAside(file.exceptions, step.seq))
    return { value: nowhere, input: journalled(input, null, null) }
  const { action } = step
  const spans = [{ from: step.seq, to: step.seq }]
  const clause = action.clauses[0] ?? ''
  const opened = (await openInput(action.input, step.input, file.tenant, parts.vault)) as Json
  const wrong = wrongPaths(opened, input)
  if (wrong.length > 0)
    return { value: { ...nowhere, spans, clause, wrong }, input: journalled(input, null, null) }
  const right = await correctedInput(parts, procedure, step, opened, input)
  const corrected = { version: action.version, input: right }
  const mended = history(procedure, file, journal, new Map([[step.seq, { corrected }]]))
  const own = await differencesBetween(parts, procedure, steps, mended, step.seq)
  const others = await readersOf(parts, file, steps, mended)
  return {
    value: {
      ...nowhere,
      spans,
      clause,
      corrected,
      differences: [...own, ...others.differences].slice(0, MOST),
      copies: [...(await copiesOf(parts, file, steps, mended)), ...others.copies],
    },
    input: journalled(input, step.input, right),
  }
}
