import { describe, expect, it } from 'vitest'
import { story, written } from '../invented/journal.ts'
import { telescope } from '../invented/procedure.ts'
import { invented } from '../invented/regulation.ts'
import { history, planReturn, type ReturnAsk, voidState } from './index.ts'
import { dueAgain } from './terms.ts'

const name = { tenant: 'school-7', id: 'loan-1', parent: 'school-1' }
const plan = (ask: ReturnAsk, events = story) =>
  planReturn(telescope, history(telescope, name, written(events)), ask, '2031-06-20', invented)
const annul = (event: number, to: string | null, facts: 'then' | 'now' = 'then'): ReturnAsk => ({
  kind: 'annul',
  event,
  restore: to === null ? null : { to, facts },
  terms: [],
})
const follow = (events: readonly number[], restore: 'then' | null = 'then'): ReturnAsk => ({
  kind: 'follow',
  cause: 'annulled',
  events,
  restore,
})

describe('what an annulment does to a case', () => {
  it('sets aside the event and all after it, back to the last moment of the restored state', () => {
    expect(plan(annul(5, 'lent'))).toMatchObject({
      spans: [{ from: 5, to: 5 }],
      back: 4,
      to: 'lent',
      clause: 'sky:4',
      makers: ['k1'],
      starts: [{ key: 'loan', instance: '', due: '2031-06-20' }],
    })
    expect(plan(annul(3, 'lent'))).toMatchObject({ spans: [{ from: 3, to: 5 }], back: 2 })
  })
  it('takes along what lies between the event and a state from before it', () => {
    expect(plan(annul(5, 'asked'))).toMatchObject({ spans: [{ from: 2, to: 5 }], back: 1, to: 'asked' })
  })
  it('names the states the case was really in before', () => {
    expect(plan(annul(5, 'gone')).states).toEqual(['asked', 'lent'])
    expect(plan(annul(2, 'asked')).states).toEqual(['asked'])
    expect(plan(annul(1, null)).states).toEqual([])
  })
  it('knows no event that is not there', () => expect(plan(annul(9, null)).clause).toBeNull())
})

describe('what follows in another case', () => {
  it('falls whole from an event that changed the state, alone where it only wrote something down', () => {
    expect(plan(follow([5]))).toMatchObject({ spans: [{ from: 5, to: 5 }], back: 4, to: 'lent' })
    expect(plan(follow([2]))).toMatchObject({ spans: [{ from: 2, to: 5 }], back: 1, to: 'asked' })
    expect(plan(follow([3]))).toMatchObject({ spans: [{ from: 3, to: 3 }], back: null, to: 'returned' })
    expect(plan(follow([3, 5])).spans).toEqual([
      { from: 3, to: 3 },
      { from: 5, to: 5 },
    ])
  })
  it('stays where it is where nothing is restored', () => {
    expect(plan(follow([2], null))).toMatchObject({ spans: [{ from: 2, to: 5 }], back: null, to: 'returned' })
  })
  it('leaves nothing of a case that it had opened', () => {
    expect(plan(follow([1]))).toMatchObject({
      spans: [{ from: 1, to: 5 }],
      back: null,
      to: voidState,
      starts: [],
    })
  })
  it('stops only the deadlines of what falls', () => {
    const running = story.slice(0, 3)
    expect(plan(follow([2]), running).stops).toEqual([{ key: 'loan', instance: '' }])
    expect(plan(follow([3]), running).stops).toEqual([{ key: 'loan', instance: '' }])
    const noted = [...running, { ...story[2]!, starts: [] }]
    expect(plan(follow([4]), noted).stops).toEqual([])
  })
})

describe('a deadline that runs again', () => {
  const deadline = (due: string) => ({
    key: 'k',
    instance: '',
    from: '2031-06-02',
    lastDay: due,
    due,
    stoppedOn: null,
  })
  const spec = (term: Parameters<typeof dueAgain>[0]['term']) => ({
    clause: 'sky:1',
    title: { ru: '', en: '' },
    side: '',
    term,
  })
  const given = spec('given')
  it.each([
    ['as many calendar days as were left', given, '2031-06-10', '2031-06-05', '2031-06-25'],
    ['the day of the return where it ended that day', given, '2031-06-05', '2031-06-05', '2031-06-20'],
    ['the day of the return where it had passed', given, '2031-06-03', '2031-06-05', '2031-06-20'],
    [
      'as many working days as were left',
      spec({ amount: 5, unit: 'working-days', shift: false }),
      '2031-06-10',
      '2031-06-06',
      '2031-06-25',
    ],
    [
      'a working day where the term is shifted to one',
      spec({ amount: 9, unit: 'calendar-days', shift: true }),
      '2031-06-07',
      '2031-06-05',
      '2031-06-23',
    ],
  ])('has %s', (_, of, due, setAside, expected) => {
    expect(dueAgain(of, deadline(due), setAside, '2031-06-20', invented)).toBe(expected)
  })
})
