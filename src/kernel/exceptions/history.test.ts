import { describe, expect, it } from 'vitest'
import type { Json } from '../canonical.ts'
import { envelopeOf, type StoredEvent } from '../event.ts'
import { fold, nextFile } from '../fold.ts'
import { story, written } from '../invented/journal.ts'
import { telescope } from '../invented/procedure.ts'
import { counting, exceptionNames, exceptionsOf, history, isSetAside } from './index.ts'

type Told = Parameters<typeof written>[0][number]

const name = { tenant: 'school-7', id: 'loan-1', parent: 'school-1' }
const basis = { kind: 'order', body: 'Школа', number: '3', date: '2031-06-20' }
const found = (value: Json) => ({
  journal: { kind: 'journal' as const, from: [{ case: 'loan-1', version: 5 }], value },
})
const correction = (seq: number, version: number, input: Json): Told => ({
  action: exceptionNames.correct,
  by: 't1',
  role: 'teacher',
  on: '2031-06-20',
  input: { event: seq, changes: [], basis, reason: 'описка', signer: { person: 't1', post: 'учитель' } },
  to: 'returned',
  needs: found({
    kind: 'corrected',
    spans: [{ from: seq, to: seq }],
    clause: 'sky:3',
    corrected: { version, input },
    wrong: [],
    differences: [],
    copies: [],
  }),
})
const annulment = (from: number, to: number, back: number | null, facts: 'then' | 'now'): Told => ({
  action: exceptionNames.annul,
  by: 't1',
  role: 'teacher',
  on: '2031-06-20',
  input: { basis },
  to: back === null ? 'returned' : 'lent',
  needs: found({ kind: 'annulled', spans: [{ from, to }], back, facts }),
})
const folded = (events: readonly Told[]) =>
  fold(telescope, name.tenant, name.id, name.parent, written(events))
const nights = (events: readonly Told[]) => (folded(events).facts as { nights: number }).nights

describe('the fold of a journal with exceptions', () => {
  it('counts a corrected input from its event on, in the words it was corrected in', () => {
    expect(nights(story)).toBe(12)
    // Event 3 was written in the words of version 1 (a week); it is corrected in those of version 2.
    const eight = correction(3, 2, { nights: 8, until: '2031-06-17' })
    expect(nights([...story, eight])).toBe(13)
    expect(nights([...story, correction(3, 1, { weeks: 2, until: '2031-06-17' })])).toBe(19)
    expect(nights([...story, eight, correction(3, 2, { nights: 9, until: '2031-06-17' })])).toBe(14)
  })

  it('takes the facts of the event it goes back to, or leaves them', () => {
    expect(nights([...story, annulment(4, 5, 3, 'then')])).toBe(10)
    expect(nights([...story, annulment(4, 5, 3, 'now')])).toBe(12)
    expect(nights([...story, annulment(4, 5, null, 'now')])).toBe(12)
    const corrected = correction(3, 2, { nights: 8, until: '2031-06-17' })
    expect(nights([...story, corrected, annulment(4, 6, 3, 'then')])).toBe(11)
    expect(nights([...story, annulment(4, 5, 3, 'then'), { ...corrected, to: 'lent' }])).toBe(11)
  })

  it('carries what was made, and tells which events it touches', () => {
    const file = folded([...story, annulment(4, 5, 3, 'then')])
    expect(file.exceptions).toEqual([
      { kind: 'annulled', by: 6, on: '2031-06-20', spans: [{ from: 4, to: 5 }], basis, source: null },
    ])
    expect([3, 4, 5, 6].map((seq) => isSetAside(file.exceptions, seq))).toEqual([false, true, true, false])
    expect(exceptionsOf(file, 4)).toHaveLength(1)
    const corrected = folded([...story, correction(3, 2, { nights: 8, until: '' })])
    expect([exceptionsOf(corrected, 3).length, isSetAside(corrected.exceptions, 3)]).toEqual([1, false])
    expect(folded(story)).not.toHaveProperty('exceptions')
  })

  it('is reached event by event too, the exception with the journal before it', () => {
    const journal = written([...story, annulment(4, 5, 3, 'then')])
    const last = journal.at(-1)!
    const before = fold(telescope, name.tenant, name.id, name.parent, journal.slice(0, -1))
    const next = (given: readonly StoredEvent[] | null) =>
      nextFile(telescope, before, envelopeOf(last), last, last.hash, given)
    expect(next(journal.slice(0, -1))).toEqual(fold(telescope, name.tenant, name.id, name.parent, journal))
    expect(() => next(null)).toThrow('folded with its journal')
  })

  it('tells which events still count', () => {
    const steps = history(telescope, name, written([...story, annulment(4, 5, 3, 'then')]))
    expect(counting(steps).map((s) => s.seq)).toEqual([1, 2, 3, 6])
    expect(steps.map((s) => s.after.state)).toEqual(['asked', 'lent', 'lent', 'lent', 'returned', 'lent'])
  })
})
