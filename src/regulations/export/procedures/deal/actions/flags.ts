import { z } from 'zod'
import { checklistOf, flagDetails, flagRow, flags as flagsRule } from '../../../rules/index.ts'
import { conflict, content, noteText, someText } from '../../shared/index.ts'
import { adviceOf } from '../asked.ts'
import type { DealFacts } from '../facts.ts'
import { actsNeed, counterpartyNeed, decidingNeeds, solutionNeed } from '../needs.ts'
import { action, open } from '../vocabulary.ts'

const unknown = {
  nuclear: 'unknown',
  missile: 'unknown',
  chembio: 'unknown',
  militaryIntel: 'unknown',
} as const

const input = z.strictObject({
  rows: z.array(flagRow).min(1).max(22).meta({ each: 'flag' }),
  details: flagDetails,
  /** Flags that local acts add; told apart from the 22. */
  own: z
    .array(
      z.strictObject({
        act: someText(120),
        flag: someText(300),
        answer: z.enum(['yes', 'no', 'unknown']),
        note: noteText(),
      }),
    )
    .max(50),
})
type Given = z.infer<typeof input>

const listOf = (facts: DealFacts, given: Given, suitability: typeof unknown | null | undefined) => ({
  rows: given.rows,
  details: given.details,
  equipment: facts.subject?.transferMode === 'equipment',
  suitability: suitability ?? unknown,
})

/** The 22 rows of annex 1 for this deal, each with its note, and those of local acts (`export:5.1/1`). */
export const answerFlags = action({
  name: 'answer-flags',
  title: { ru: 'Ответить на перечень признаков', en: 'Answer the list of flags' },
  clauses: ['export:5.1/1', 'export:app', 'export:1.7', 'export:pre.2'],
  by: ['export-officer'],
  from: open,
  to: 'same',
  input,
  needs: { solution: solutionNeed, acts: actsNeed, counterparty: counterpartyNeed },
  guard(guard, { facts, input: given, needs }) {
    const { errors } = guard.rule(flagsRule, listOf(facts, given, needs.solution?.suitability as never))
    guard.ensure(
      errors.length === 0,
      'export:5.1/1',
      'deal.flag-errors',
      { list: errors },
      content(errors[0] ?? 'FLAGS', 'rows'),
    )
    given.own.forEach(({ act, flag }, n) => {
      guard.ensure(
        needs.acts.some((one) => one.act === act && one.flags.includes(flag)),
        'export:1.7',
        'deal.own-flag',
        { flag },
        content('UNKNOWN_FLAG', `own.${n}.flag`),
      )
    })
  },
  effect: (facts, { input: given, needs, on, actor }) => ({
    ...facts,
    skipped: null,
    answered: {
      ...given,
      result: checklistOf(
        listOf(facts, given, needs.solution?.suitability as never),
        needs.counterparty.readings,
      ),
      on,
      by: actor.id,
    },
  }),
})

/** The list is gone through when that is reasonable; leaving it out needs its reason, and a low risk (`export:pre.2`). */
export const skipFlags = action({
  name: 'skip-flags',
  title: { ru: 'Не проходить перечень', en: 'Leave the list out' },
  clauses: ['export:5.1/1', 'export:pre.2'],
  by: ['export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({ reason: someText(2000) }),
  needs: { solution: solutionNeed },
  guard(guard, { needs: { solution } }) {
    guard.ensure(
      solution?.highRisk !== true,
      'export:pre.2',
      'deal.high-risk',
      {},
      content('CHECKLIST_REQUIRED', 'reason'),
    )
  },
  effect: (facts, { input: { reason }, on, actor }) => ({
    ...facts,
    answered: null,
    skipped: { reason, on, by: actor.id },
  }),
})

/** The counterparty is asked about a flag before anything is concluded from it. */
export const askAbout = action({
  name: 'ask-about-flag',
  title: { ru: 'Спросить контрагента о признаке', en: 'Ask the counterparty about a flag' },
  clauses: ['export:5', 'export:5.1/1', 'export:3.2'],
  by: ['export-officer', 'foreign-trade'],
  from: open,
  to: 'same',
  input: z.strictObject({ flag: z.int().min(1).max(22), text: noteText() }),
  guard(guard, { facts, input: { flag } }) {
    const { yes, ask, unknown: open } = facts.answered?.result ?? { yes: [], ask: [], unknown: [] }
    guard.ensure(
      [...yes, ...ask, ...open].includes(flag),
      'export:5.1/1',
      'deal.flag-open',
      { flag },
      conflict('FLAG_NOT_OPEN', 'flag'),
    )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    questions: [
      ...facts.questions,
      { id: facts.questions.length + 1, ...input, on, by: actor.id, answer: null },
    ],
  }),
})

/** What the counterparty explained. Whether the flag still counts is answered in the list anew. */
export const explain = action({
  name: 'record-explanation',
  title: { ru: 'Записать объяснение', en: 'Record an explanation' },
  clauses: ['export:5', 'export:5.1/1'],
  by: ['export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({ question: z.int().min(1), text: noteText(), dispels: z.boolean() }),
  needs: { counterparty: counterpartyNeed, solution: solutionNeed },
  guard(guard, { facts, input: { question } }) {
    guard.ensure(
      facts.questions.some(({ id, answer }) => id === question && answer === null),
      'export:5.1/1',
      'deal.no-question',
      { question },
      conflict('NO_OPEN_QUESTION', 'question'),
    )
  },
  effect: (facts, { input: { question, text, dispels }, needs, on, actor }) => {
    const flag = facts.questions.find(({ id }) => id === question)?.flag
    const questions = facts.questions.map((one) =>
      one.id === question ? { ...one, answer: { text, dispels, on, by: actor.id } } : one,
    )
    const { answered } = facts
    if (!dispels || answered === null) return { ...facts, questions }
    const rows = answered.rows.map((row) => (row.flag === flag ? { ...row, answer: 'no' as const } : row))
    const given = { ...answered, rows } as unknown as Given
    const result = checklistOf(
      listOf(facts, given, needs.solution?.suitability as never),
      needs.counterparty.readings,
    )
    return { ...facts, questions, answered: { ...answered, rows, result } }
  },
})

/** Where a flag counts the developer chooses: refusal, or the way of section 4 with a finding that nothing there applies. */
export const chooseWay = action({
  name: 'choose-way',
  title: { ru: 'Выбрать: отказ или раздел 4', en: 'Choose: refusal or section 4' },
  clauses: ['export:5.1/2', 'export:app'],
  by: ['export-officer', 'company-head'],
  from: open,
  to: 'same',
  input: z.strictObject({ choice: z.enum(['refuse', 'section4']), reason: noteText(4000) }),
  needs: decidingNeeds,
  guard(guard, { facts, needs, on, readings }) {
    guard.ensure(
      adviceOf(facts, needs, on, readings).activeFlags.length > 0,
      'export:5.1/2',
      'deal.no-flag',
      {},
      conflict('NO_ACTIVE_FLAG', 'choice'),
    )
  },
  effect: (facts, { input, on, actor }) => ({ ...facts, choice: { ...input, on, by: actor.id } }),
})
