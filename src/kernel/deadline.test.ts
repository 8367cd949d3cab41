import { describe, expect, it } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { movedDeadlines, recountAction, recountDeadlines } from './deadline.ts'
import { fold } from './fold.ts'
import { story, written } from './invented/journal.ts'
import { telescope } from './invented/procedure.ts'
import { invented } from './invented/regulation.ts'
import type { Action, Env } from './procedure.ts'

const folded = (events: Parameters<typeof written>[0]) =>
  fold(telescope, 'school-7', 'loan-1', 'school-1', written(events))
/** The same years, with Friday 6 June 2031 a day off. */
const changed = makeCalendar('invented@2', [
  { year: 2031, daysOff: ['2031-06-06', '2031-06-12', '2031-06-13'], workingWeekends: ['2031-06-07'] },
])
const recount = (telescope.actions as readonly Action[]).find((a) => a.name === recountDeadlines)!

describe('running deadlines on another calendar', () => {
  const asked = folded([story[0]!])

  it('stay where they are while the calendar is the same', () => {
    expect(movedDeadlines(telescope.deadlines, asked, invented)).toEqual([])
  })

  it('move, and the event that moves them is folded like any other', () => {
    const moved = movedDeadlines(telescope.deadlines, asked, changed)
    expect(moved.map((m) => m.end)).toEqual([{ lastDay: '2031-06-09', due: '2031-06-09' }])
    const env = { file: asked, calendar: changed } as Env
    expect(recount.starts.answer!(env)).toEqual([{ from: '2031-06-05', instance: '' }])
    const after = folded([
      story[0]!,
      {
        action: recountDeadlines,
        by: 'system',
        on: '2031-06-06',
        input: {},
        to: 'asked',
        starts: [{ key: 'answer', instance: '', from: '2031-06-05', ...moved[0]!.end }],
      },
    ])
    expect(after.deadlines.map((d) => [d.due, d.stoppedOn])).toEqual([
      ['2031-06-07', '2031-06-06'],
      ['2031-06-09', null],
    ])
    expect(after.facts).toEqual(asked.facts)
    expect(movedDeadlines(telescope.deadlines, after, changed)).toEqual([])
  })

  it('stay where another document gave the day, and once they are stopped', () => {
    expect(movedDeadlines(telescope.deadlines, folded(story.slice(0, 2)), changed)).toEqual([])
    expect(movedDeadlines({}, asked, changed)).toEqual([])
  })

  it('are moved by the system only, in every state, without another effect', () => {
    expect(recount).toMatchObject({ by: ['system'], to: 'same', clauses: ['sky:1'] })
    expect(recount.from).toEqual(Object.keys(telescope.states))
    expect(Object.keys(recount.starts)).toEqual(['answer'])
    expect(recountAction({ loan: telescope.deadlines.loan! }, telescope)).toEqual([])
  })
})
