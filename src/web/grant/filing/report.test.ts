import { describe, expect, it } from 'vitest'
import type { Foreseen } from '../base/index.ts'
import { begun, cumulative, givenIn, ready, shown } from './report.ts'

const item = (key: string, values: Foreseen['values']): Foreseen => ({
  ...{
    key,
    values,
    of: 'g',
    outcome: null,
    title: { ru: '', en: '' },
    clause: 'x:1',
    computations: [],
    findings: [],
  },
})
const given = givenIn([
  item('stage', {
    ...{ stage: 2, kind: 'final', stageCost: '100.00', transferred: '200.00', total: '200.00' },
    documents: ['research', 'expenses', 'act', 'result', 'indicator'],
    ...{ works: ['w1'], titles: ['Работа'], declared: [] },
  }),
  item('row.p1', { person: 'p1', approved: '120.00', before: '60.00' }),
  item('row.p2', { person: 'p2', approved: '80.00', before: '40.00' }),
  item('result', { years: ['2025', '2026'], plan: ['0', '1'] }),
  item('indicator', { years: ['2025', '2026'], plan: ['1', '0'] }),
])!

describe('the reports as they are typed', () => {
  it('take what the case tells from the case, and count the cumulative sums', () => {
    const typed = {
      ...begun(given, '2026-05-01'),
      rows: [
        { stage: '50,5', note: '' },
        { stage: '', note: 'нет' },
      ],
    }
    const sent = ready(given, typed) as { documents: Record<string, Record<string, unknown>> }
    expect(sent.documents.expenses).toEqual({
      ...{ code: '', stageCost: '100.00' },
      rows: [
        { person: 'p1', approved: '120.00', cumulative: '110.50', stage: '50.50', note: '' },
        { person: 'p2', approved: '80.00', cumulative: '40.00', stage: '0.00', note: 'нет' },
      ],
    })
    expect(sent.documents.act).toMatchObject({ stageCost: '100.00', transferred: '200.00', total: '200.00' })
    expect(sent.documents.result).toEqual({
      plan: { 2025: '0', 2026: '1' },
      fact: { 2025: '0', 2026: '0' },
      on: '2026-05-01',
    })
  })

  it('have one hash for one text, signed by everybody, and another one for another text', () => {
    const typed = begun(given, '2026-05-01')
    const [one, same] = [ready(given, typed), ready(given, { ...typed, truth: true })]
    expect(same.document).toBe(one.document)
    expect((one.signatures as { document: string }[]).map(({ document }) => document)).toEqual([
      one.document,
      one.document,
    ])
    expect(ready(given, { ...typed, summary: 'иначе' }).document).not.toBe(one.document)
  })

  it('come back from a draft as they were typed, unless it is of another stage', () => {
    const typed = {
      ...begun(given, '2026-05-01'),
      rows: [
        { stage: '50,00', note: '' },
        { stage: '', note: 'нет' },
      ],
      worksDone: ['w1'],
    }
    expect(shown(given, ready(given, typed), '2026-06-01')).toEqual(typed)
    expect(shown({ ...given, stage: 1 }, ready(given, typed), '2026-06-01')).toBeNull()
    expect(shown(given, null, '2026-06-01')).toBeNull()
  })

  it('count nothing of a sum that cannot be read', () => {
    expect(cumulative('60.00', 'сто')).toBeNull()
    expect(cumulative('60.00', '')).toBe('60.00')
  })
})
