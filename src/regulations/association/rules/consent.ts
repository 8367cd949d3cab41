import { z } from 'zod'
import { associationRule, check, field, refuse } from './kit.ts'

const parties = (clause: 'association:4.2' | 'association:6.6') =>
  field(
    z.array(z.string().trim().min(1).max(120)).max(10000),
    clause,
    'Перечислите Стороны',
    'List the Parties',
  )
const shape = (clause: 'association:4.2' | 'association:6.6') => ({
  /** Parties in force now. */
  parties: parties(clause),
  agree: parties(clause),
  against: parties(clause),
})

type Answers = {
  readonly parties: readonly string[]
  readonly agree: readonly string[]
  readonly against: readonly string[]
}

/** How the Parties in force answered; who is no Party in force has no voice, who answers two ways is refused. */
function counted({ parties, agree, against }: Answers, clause: 'association:4.2' | 'association:6.6') {
  const all = [...new Set(parties)]
  const twice = all.filter((party) => agree.includes(party) && against.includes(party))
  if (twice.length > 0)
    throw refuse(
      'INVALID_INPUT',
      clause,
      'agree',
      { ru: `Два ответа сразу: ${twice.join(', ')}`, en: `Two answers at once: ${twice.join(', ')}` },
      { ru: 'Оставьте один ответ', en: 'Keep one answer' },
    )
  const agreed = all.filter((party) => agree.includes(party))
  return {
    all,
    agreed,
    silent: all.filter((party) => !agree.includes(party) && !against.includes(party)),
    against: all.filter((party) => against.includes(party)),
  }
}

const isEnough = (agreed: number, all: number, way: string): boolean =>
  all > 0 && (way === 'all' ? agreed === all : 2 * agreed > all)

/** Whether a plan is agreed: an explicit consent of every Party in force, by the default reading (`association:4.2`). */
export const planConsent = associationRule({
  name: 'plan-consent',
  revision: 1,
  title: { ru: 'Согласование плана', en: 'Agreement on a plan' },
  clauses: ['association:4.1', 'association:4.2', 'association:5.2/5'],
  readings: ['plan.approval'],
  input: z.object(shape('association:4.2')),
  output: z.object({ approved: z.boolean(), silent: z.array(z.string()), against: z.array(z.string()) }),
  example: { parties: ['A', 'B', 'C'], agree: ['A', 'B'], against: [] },
  decide(facts, { readings }, trace) {
    const { all, agreed, silent, against } = counted(facts, 'association:4.2')
    const approved = check(
      trace,
      isEnough(agreed.length, all.length, readings['plan.approval']),
      'association:4.2',
      'consent.enough',
      { agreed: agreed.length, all: all.length },
    )
    for (const party of silent) trace.note('unknown', 'association:5.2/5', 'consent.silent', { party })
    return { approved, silent, against }
  },
})

/** Whether an amendment takes effect: the consent of the Parties and a protocol of its own (`association:6.6`). */
export const amendmentConsent = associationRule({
  name: 'amendment',
  revision: 1,
  title: { ru: 'Изменение Соглашения', en: 'Amendment of the agreement' },
  clauses: ['association:6.6'],
  readings: ['amendment.approval'],
  input: z.object({
    ...shape('association:6.6'),
    /** Number of the protocol, or null while there is none. */
    protocol: z.string().trim().min(1).max(60).nullable(),
  }),
  output: z.object({
    state: z.enum(['adopted', 'pending']),
    silent: z.array(z.string()),
    against: z.array(z.string()),
  }),
  example: { parties: ['A', 'B'], agree: ['A', 'B'], against: [], protocol: '1' },
  decide(facts, { readings }, trace) {
    const { all, agreed, silent, against } = counted(facts, 'association:6.6')
    const enough = check(
      trace,
      isEnough(agreed.length, all.length, readings['amendment.approval']),
      'association:6.6',
      'consent.enough',
      { agreed: agreed.length, all: all.length },
    )
    const recorded = check(trace, facts.protocol !== null, 'association:6.6', 'amendment.protocol')
    return { state: enough && recorded ? ('adopted' as const) : ('pending' as const), silent, against }
  },
})
