import { describe, expect, it } from 'vitest'
import { dutiesIn, dutiesOf } from './duties.ts'

const title = (ru: string) => ({ ru, en: ru })
const about = (id: string, state = 'open') => ({
  case: id,
  procedure: 'ship',
  parent: null,
  state,
  version: 1,
  number: null,
  sums: {},
  dates: {},
  marks: [],
})
const task = (key: string, due: string | null, more: object = {}) => ({
  key,
  title: title(key),
  role: 'captain',
  clause: 'x:1',
  deadline: null,
  due,
  workingDaysLeft: due === null ? null : 1,
  case: about('ship-1'),
  ...more,
})
const deadline = (key: string, due: string, mine: boolean, more: object = {}) => ({
  key,
  instance: '',
  title: title(key),
  clause: 'x:2',
  due,
  workingDaysLeft: 1,
  mine,
  case: about('ship-1'),
  ...more,
})
const model = {
  procedures: {
    ship: {
      deadlines: { voyage: { side: 'port' } },
      actions: {
        load: { by: ['captain'], from: ['open'] },
        pay: { by: ['owner'], from: ['open'] },
        build: { by: ['captain'], from: 'new' as const },
      },
    },
  },
}
// A Wednesday.
const today = '2031-06-11'
const sheet = (tasks: Parameters<typeof dutiesOf>[2], deadlines: Parameters<typeof dutiesOf>[3] = []) =>
  dutiesOf(model, today, tasks, deadlines)

describe('duties', () => {
  it('stand in the part of their day: the week ends on Sunday, what has no term comes later', () => {
    const given = sheet([
      task('none', null),
      task('monday', '2031-06-16'),
      task('sunday', '2031-06-15'),
      task('today', today),
      task('yesterday', '2031-06-10', { workingDaysLeft: -1 }),
    ])
    const keys = (view: Parameters<typeof dutiesIn>[1]) => dutiesIn(given, view).map((d) => d.title.ru)
    expect(keys('today')).toEqual(['yesterday', 'today'])
    expect(keys('week')).toEqual(['sunday'])
    expect(keys('later')).toEqual(['monday', 'none'])
    expect(keys('waiting')).toEqual([])
    expect(given.duties.map(({ overdue }) => overdue)).toEqual([true, false, false, false, false])
  })

  it('are this week’s on a Sunday only if they are due that day', () => {
    const { duties } = dutiesOf(model, '2031-06-15', [task('a', '2031-06-16'), task('b', '2031-06-15')], [])
    expect(duties.map(({ view }) => view)).toEqual(['today', 'later'])
  })

  it('of others are waited for, also when overdue; a deadline of one’s own task is told once', () => {
    const { duties } = sheet(
      [task('load', '2031-06-12', { deadline: { key: 'voyage', instance: '1' } })],
      [
        deadline('voyage', '2031-06-12', true, { instance: '1' }),
        deadline('voyage', '2031-06-12', true, { instance: '2' }),
        deadline('repair', '2031-06-01', false),
      ],
    )
    expect(duties.map(({ title: { ru }, view, side, overdue }) => [ru, view, side, overdue])).toEqual([
      ['repair', 'waiting', null, true],
      ['load', 'week', null, false],
      ['voyage', 'week', 'port', false],
    ])
  })

  it('lead to the form of the action that the task names, where its role may take it now', () => {
    const actions = sheet([
      task('load:5', null),
      task('load', null, { case: about('ship-2', 'sunk') }),
      task('load', null, { case: { case: 'ship-3', procedure: 'ship' } }),
      task('pay', null),
      task('build', null),
      task('other', null),
    ]).duties.map(({ id, action: name }) => [id, name])
    expect(Object.fromEntries(actions)).toEqual({
      'ship-1 load:5': 'load',
      'ship-2 load': null,
      'ship-3 load': 'load',
      'ship-1 pay': null,
      'ship-1 build': null,
      'ship-1 other': null,
    })
  })
})
