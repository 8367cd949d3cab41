import { z } from 'zod'
import type { FlagClause } from './decide/flags.ts'
import { conditions, type Settings } from './flags/conditions.ts'
import { type FlagFacts, type FlagRow, input, type Verdict, verdicts } from './flags/schema.ts'
import { exportRule, type RuleTrace } from './kit.ts'

const errors = ['FLAG_TWICE', 'NOTE_REQUIRED', 'DETAILS_REQUIRED'] as const
type ErrorCode = (typeof errors)[number]
const gates = { 19: 'nuclear', 20: 'missile', 21: 'chembio', 22: 'militaryIntel' } as const

const clauseOf = (flag: number) => `export:app.${flag}` as FlagClause

interface Judged {
  readonly verdict: Verdict
  readonly errors: readonly ErrorCode[]
}

/** One row of the checklist: what the answer is worth under the conditions of its flag. */
function judge(
  row: FlagRow,
  { details, equipment }: FlagFacts,
  settings: Settings,
  needs: readonly number[],
): Judged {
  if (needs.includes(row.flag) && !equipment) return { verdict: 'n/a', errors: [] }
  if (row.answer !== 'yes') return { verdict: row.answer, errors: [] }
  const found: ErrorCode[] = row.note === '' ? ['NOTE_REQUIRED'] : []
  const condition = conditions.get(row.flag)
  if (!condition) return { verdict: 'yes', errors: found }
  if (details[condition.field] === undefined)
    return { verdict: 'unknown', errors: [...found, 'DETAILS_REQUIRED'] }
  return { verdict: condition.judge(details, settings), errors: found }
}

/** Activities in which a flag counts: told clause by clause (`export:app.19/a` and the like). */
function tellActivities({ details, rows }: FlagFacts, trace: RuleTrace<never>): void {
  const told = trace as unknown as RuleTrace<string>
  const answered = (flag: number) => rows.some((row) => row.flag === flag && row.answer === 'yes')
  if (answered(19))
    for (const activity of details.nuclear?.activities ?? [])
      told.broken(`export:app.19/${activity}`, 'flags.activity', { activity })
  if (answered(21))
    for (const activity of details.chembio?.activities ?? [])
      told.broken(`export:app.21/${activity}`, 'flags.activity', { activity })
}

const clauses = [
  'export:5.1/1',
  'export:app',
  ...(Array.from({ length: 22 }, (_, i) => clauseOf(i + 1)) as FlagClause[]),
  'export:app.19/a',
  'export:app.19/b',
  'export:app.19/v',
  'export:app.19/g',
  'export:app.19/d',
  'export:app.19/n',
  'export:app.20/n',
  'export:app.21/a',
  'export:app.21/b',
  'export:app.21/v',
  'export:app.21/g',
  'export:app.21/d',
  'export:app.21/e',
  'export:app.21/zh',
  'export:app.21/z',
  'export:app.21/n',
  'export:app.22/n',
  'export:4.1',
  'export:4.2',
] as const
type ChecklistClause = (typeof clauses)[number]

const output = z.object({
  answers: z.record(z.string(), z.enum(verdicts)),
  /** Numbers for `export/decide`: those that the conditions of the annex bear out. */
  yes: z.array(z.int()),
  activeFlags: z.array(z.int()),
  inactiveFlags: z.array(z.int()),
  ask: z.array(z.int()),
  unknown: z.array(z.int()),
  complete: z.boolean(),
  errors: z.array(z.enum(errors)),
  /** Assessments that flag 8 calls for. */
  proposals: z.array(z.enum(['4.1', '4.2'])),
})
export type Checklist = z.infer<typeof output>

export interface ChecklistSettings extends Settings {
  readonly count: number
  readonly equipment: readonly number[]
  readonly gated: readonly number[]
}

/** The checklist as a plain function: the rule takes it down with its findings, a fold asks it again without. */
export function checklist(
  facts: FlagFacts,
  settings: ChecklistSettings,
  trace: RuleTrace<ChecklistClause>,
): Checklist {
  const found = new Set<ErrorCode>()
  const answers: Record<string, Verdict> = {}
  const byFlag = new Map<number, FlagRow>()
  for (const row of facts.rows) {
    if (byFlag.has(row.flag)) found.add('FLAG_TWICE')
    byFlag.set(row.flag, row)
  }
  if (found.has('FLAG_TWICE')) trace.broken('export:app', 'flags.twice')
  for (let flag = 1; flag <= settings.count; flag++) {
    const row = byFlag.get(flag) ?? { flag, answer: 'unknown' as const, note: '' }
    const { verdict, errors: wrong } = judge(row, facts, settings, settings.equipment)
    for (const code of wrong) found.add(code)
    if (wrong.includes('NOTE_REQUIRED')) trace.broken(clauseOf(flag), 'flags.note', { flag })
    if (wrong.includes('DETAILS_REQUIRED')) trace.broken(clauseOf(flag), 'flags.details', { flag })
    answers[flag] = verdict
  }
  const of = (verdict: Verdict) =>
    Object.entries(answers).flatMap(([flag, given]) => (given === verdict ? [Number(flag)] : []))
  const yes = of('yes')
  const isClosed = (flag: number) =>
    settings.gated.includes(flag) && facts.suitability[gates[flag as keyof typeof gates]] !== 'yes'
  const isInactive = (flag: number) =>
    settings.gated.includes(flag) && facts.suitability[gates[flag as keyof typeof gates]] === 'no'
  const activeFlags = yes.filter((flag) => !isClosed(flag))
  const inactiveFlags = yes.filter(isInactive)
  for (const flag of activeFlags) trace.broken(clauseOf(flag), 'flag.active', { flag })
  for (const flag of inactiveFlags) trace.note('not-applicable', clauseOf(flag), 'flag.gate-closed', { flag })
  tellActivities(facts, trace as unknown as RuleTrace<never>)
  const ask = of('ask')
  const unknown = of('unknown')
  const complete = ask.length === 0 && unknown.length === 0
  if (complete) trace.met('export:5.1/1', 'flags.complete')
  else
    trace.note('unknown', 'export:5.1/1', 'flags.incomplete', {
      open: [...unknown, ...ask].map(String),
      missing: 'rows',
    })
  const asked = yes.includes(8)
  const proposal = facts.details.modification?.certain ? ('4.1' as const) : ('4.2' as const)
  if (asked)
    trace.note('unknown', proposal === '4.1' ? 'export:4.1' : 'export:4.2', 'flags.proposal', {
      clause: proposal,
      missing: 'knowledge',
    })
  return {
    answers,
    yes,
    activeFlags,
    inactiveFlags,
    ask,
    unknown,
    complete,
    errors: [...found],
    proposals: asked ? [proposal] : [],
  }
}

/** The checklist of annex 1: which flags count, which are to be asked about, what is missing (`export:5.1/1`, `export:app`). */
export const flags = exportRule({
  name: 'flags',
  revision: 1,
  title: { ru: 'Проверка по перечню признаков', en: 'Check against the list of flags' },
  clauses,
  parameters: ['flags.count', 'flags.equipment', 'flags.gated', 'sample.most'],
  readings: ['flags.indirect'],
  input,
  output,
  example: {
    rows: [
      { flag: 5, answer: 'yes', note: 'Отказ от обновлений' },
      { flag: 18, answer: 'yes', note: 'Просит чертежи' },
    ],
    details: {
      service: { objectivelyNecessary: true, othersBuy: true },
      features: { unaware: false, stillWants: false },
      confidentiality: { justified: true },
      modification: { obvious: false, certain: false },
      address: { poBox: false, street: true },
      development: { contract: false },
      place: { controlled: false, hardAccess: false, unusual: false },
      sample: { pieces: 1, techDocs: true, longTraining: false },
      nuclear: { activities: [], part: 'direct' },
      missile: { part: 'direct' },
      chembio: { activities: [], part: 'direct' },
      military: { aiResearch: false, client: 'other', part: 'direct' },
    },
    equipment: true,
    suitability: { nuclear: 'no', missile: 'no', chembio: 'no', militaryIntel: 'no' },
  },
  decide: (facts, { parameters, readings }, trace) =>
    checklist(
      facts,
      {
        indirect: readings['flags.indirect'] === 'any',
        sampleMost: parameters['sample.most'],
        count: parameters['flags.count'],
        equipment: parameters['flags.equipment'],
        gated: parameters['flags.gated'],
      },
      trace,
    ),
})
