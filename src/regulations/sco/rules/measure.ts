import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { signedOn } from '../parameters.ts'
import { check, field, partyCode, partyList, scoRule } from './kit.ts'

export const measureStates = ['planned', 'running', 'done', 'cancelled'] as const
export const directionText = () =>
  field(
    z.string().regex(/^II\/([1-9]|1[01])$/),
    'sco:II',
    'Укажите направление от II/1 до II/11',
    'Name a direction from II/1 to II/11',
  )

/** Whether a measure of the road map is concrete, done with evidence, or late (`sco:V/1`, `sco:V/1a`). Day of the end: still in time. */
export const measure = scoRule({
  name: 'measure',
  revision: 1,
  title: { ru: 'Мероприятие дорожной карты', en: 'Measure of the road map', zh: '路线图措施' },
  clauses: ['sco:V/1', 'sco:V/1a', 'sco:VI/2', 'sco:II'],
  input: z.object({
    title: z.string().trim().max(500),
    direction: directionText(),
    responsible: partyCode('sco:V/1').nullable(),
    participants: partyList('sco:V/1'),
    start: dateText().nullable(),
    end: dateText().nullable(),
    result: z.string().trim().max(2000),
    indicator: z.string().trim().max(500),
    state: z.enum(measureStates),
    /** SHA-256 of a file that proves it. */
    evidence: z.string().max(200).nullable(),
    today: dateText(),
  }),
  output: z.object({
    concrete: z.boolean(),
    status: z.enum(['planned', 'running', 'done', 'late', 'cancelled']),
    broken: z.array(z.string()),
  }),
  example: {
    title: 'Школа по машинному обучению',
    direction: 'II/5',
    responsible: 'kz',
    participants: ['uz'],
    start: '2024-03-01',
    end: '2024-06-30',
    result: '40 выпускников',
    indicator: 'число сертификатов',
    state: 'running',
    evidence: null,
    today: '2024-05-01',
  },
  decide(facts, _, trace) {
    const broken = new Set<string>()
    const note = (ok: boolean, clause: string) => {
      if (!ok) broken.add(clause)
      return ok
    }
    note(check(trace, facts.title.length > 0, 'sco:V/1', 'measure.title'), 'sco:V/1')
    note(check(trace, facts.result.length > 0, 'sco:V/1', 'measure.result'), 'sco:V/1')
    note(check(trace, facts.responsible !== null, 'sco:V/1', 'measure.responsible'), 'sco:V/1')
    const { start, end } = facts
    const hasDates = start !== null && end !== null && start <= end
    note(check(trace, hasDates, 'sco:V/1', 'measure.dates', { start, end }), 'sco:V/1')
    note(
      check(trace, start === null || start >= signedOn, 'sco:VI/2', 'date.in-force', { date: start }),
      'sco:VI/2',
    )
    const concrete = broken.size === 0
    if (facts.state === 'done')
      note(check(trace, facts.evidence !== null, 'sco:V/1a', 'measure.evidence'), 'sco:V/1a')
    const isOpen = facts.state === 'planned' || facts.state === 'running'
    const isLate = isOpen && end !== null && facts.today > end
    if (isOpen) check(trace, !isLate, 'sco:V/1a', 'measure.in-time', { end })
    return { concrete, status: isLate ? ('late' as const) : facts.state, broken: [...broken] }
  },
})
