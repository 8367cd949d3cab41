import { z } from 'zod'
import { codes, outcomes } from './decide/schema.ts'
import { check, exportRule, field } from './kit.ts'

const errors = [
  'SIGNER_REQUIRED',
  'REASON_REQUIRED',
  'LAW_ABOVE',
  'NOTHING_TO_DEVIATE',
  'NOT_DEVIABLE',
] as const
export const strengths = ['must', 'intends', 'strives', 'law'] as const
type Strength = (typeof strengths)[number]

const input = z.object({
  outcome: field(z.enum(outcomes), 'export:1.4', 'Укажите вывод', 'Name the outcome'),
  code: z.enum(codes).nullable(),
  signer: z.string().trim().max(200).nullable(),
  reason: z.string().trim().max(4000).nullable(),
})
type Facts = z.infer<typeof input>

/** With which word the clause behind an outcome binds: 4.1-4.3 say must, 4.4 intends, section 5 strives. */
function strengthOf({ outcome, code }: Facts): Strength {
  if (outcome === 'statutory-route' || code === 'LAW_BLOCK') return 'law'
  if (outcome === 'hold-permit-required' || code === 'CERTAIN_WMD_OR_TERROR' || code === 'CERTAIN_MILITARY')
    return 'must'
  return code === 'CERTAIN_OTHER_HARM' ? 'intends' : 'strives'
}

/** Whether a recommendation may be deviated from: under a signature, with a reason, never from the Law (`export:1.4`). */
export const deviation = exportRule({
  name: 'deviation',
  revision: 1,
  title: { ru: 'Отступление от рекомендации', en: 'Deviation from a recommendation' },
  clauses: ['export:1.4', 'export:1.2/2', 'export:4.1', 'export:4.4'],
  readings: ['deviation.reach'],
  input,
  output: z.object({
    accepted: z.boolean(),
    state: z.enum(['deviation-recorded', 'refused']),
    /** A recommendation that is not followed is no offence by itself. */
    legalOffence: z.boolean(),
    strength: z.enum(strengths),
    errors: z.array(z.enum(errors)),
  }),
  example: {
    outcome: 'refuse',
    code: 'CERTAIN_OTHER_HARM',
    signer: 'генеральный директор',
    reason: 'факты опровергнуты проверкой',
  },
  decide(facts, { readings }, trace) {
    const found: (typeof errors)[number][] = []
    const strength = strengthOf(facts)
    const need = (ok: boolean, code: (typeof errors)[number]) => {
      if (!ok) found.push(code)
      return ok
    }
    need(check(trace, !!facts.signer, 'export:1.4', 'deviation.signer'), 'SIGNER_REQUIRED')
    need(check(trace, !!facts.reason, 'export:1.4', 'deviation.reason'), 'REASON_REQUIRED')
    need(check(trace, strength !== 'law', 'export:1.2/2', 'deviation.law'), 'LAW_ABOVE')
    const isAdverse = !facts.outcome.startsWith('allowed') && facts.outcome !== 'not-export'
    need(check(trace, isAdverse, 'export:1.4', 'deviation.adverse'), 'NOTHING_TO_DEVIATE')
    const reach = readings['deviation.reach']
    const isOpen =
      reach === 'all' ||
      (reach === 'intends-only' ? strength !== 'must' : facts.code !== 'CERTAIN_WMD_OR_TERROR')
    need(
      check(
        trace,
        isOpen,
        facts.code === 'CERTAIN_OTHER_HARM' ? 'export:4.4' : 'export:4.1',
        'deviation.reach',
      ),
      'NOT_DEVIABLE',
    )
    const accepted = found.length === 0
    return {
      accepted,
      state: accepted ? ('deviation-recorded' as const) : ('refused' as const),
      legalOffence: false,
      strength,
      errors: found,
    }
  },
})
