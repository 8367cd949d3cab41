import { describe, expect, it } from 'vitest'
import { byUrgency, countsOf, movedBy, type Waiting } from './queue.ts'
import { checkedIn, marksToBegin } from './seen.ts'

const one = (id: string, due: Waiting['due'], filedAt = '2024-05-01T00:00:00.000Z'): Waiting => ({
  case: id,
  number: null,
  title: null,
  lot: null,
  filedAt,
  due,
})

describe('the queue of the formal check', () => {
  it('has those first whose stage ends first, then who filed first; the stage of the last has not begun', () => {
    const rows = [
      one('early', null, '2024-01-01T00:00:00.000Z'),
      one('late', { day: '2024-06-20', left: 9 }),
      one('second', { day: '2024-06-11', left: 2 }, '2024-05-03T00:00:00.000Z'),
      one('first', { day: '2024-06-11', left: 2 }, '2024-05-02T00:00:00.000Z'),
    ]
    expect(rows.sort(byUrgency).map((row) => row.case)).toEqual(['first', 'second', 'late', 'early'])
  })
  it('is gone through by J and K, never over its ends', () => {
    expect(['KeyJ', 'ArrowDown', 'KeyK', 'End', 'Home', 'KeyA'].map((code) => movedBy(code, 1, 3))).toEqual([
      2,
      2,
      0,
      2,
      0,
      null,
    ])
    expect([
      movedBy('KeyJ', 2, 3),
      movedBy('KeyK', 0, 3),
      movedBy('KeyJ', -1, 3),
      movedBy('KeyJ', 0, 0),
    ]).toEqual([2, 0, 0, null])
  })
  it('counts what is broken and what is unknown', () => {
    const findings = ['met', 'broken', 'unknown', 'broken', 'not-applicable'].map((outcome) => ({
      clause: 'x:1',
      outcome,
    }))
    expect(countsOf(findings)).toEqual({ broken: 2, unknown: 1 })
  })
})

describe('what is read of a filing', () => {
  const field = (key: string, value: unknown) => ({ key, value }) as never
  it('leaves out what is not seen', () => {
    expect(checkedIn({ fields: [field('topic', 'Речь')] })).toMatchObject({
      topic: 'Речь',
      papers: null,
      checks: null,
      hasOpenProjects: false,
    })
  })
  it('begins with the marks that were made, else with what the file says', () => {
    const marks = { language: 'en', readable: false, colour: true, complete: true, by: 'o', on: '2024-05-30' }
    const { papers } = checkedIn({
      fields: [
        field('files', [
          { slot: 'form', kind: 'application-form', format: 'pdf', language: 'ru', marks },
          { slot: 'more', kind: 'other', format: 'pdf', language: 'en', marks: null },
          { slot: 'plan', kind: 'plan', format: 'system', language: 'ru', marks: null },
        ]),
      ],
    })
    expect(papers!.map(({ made }) => made)).toEqual([false, false, true])
    expect(marksToBegin(papers![0]!)).toMatchObject({ language: 'en', readable: false })
    expect(marksToBegin(papers![1]!)).toMatchObject({ language: 'en', readable: true })
  })
})
