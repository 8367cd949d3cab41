import { expect, it } from 'vitest'
import { programmes } from '../../programmes.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import type { CaseView } from '../screens/index.ts'
import { moscowToday, stagesOf, used } from './stages.ts'

const contest = programmes.flatMap((r) => r.procedures).find((p) => p.capability === 'contest')!
const model = { states: contest.states } as unknown as ProcedureModel
const fields = [
  { key: 'intake', value: { window: { from: '2024-04-22', to: '2024-05-27' }, extensions: [] } },
  { key: 'plan', value: { 2: '2024-06-10', 3: '2024-07-16', 4: '2024-07-31', 7: '2024-08-25' } },
  { key: 'stages', value: { ends: { 2: '2024-06-11', 3: null }, late: [] } },
]
const view = (state: string, deadlines: readonly object[] = []) =>
  ({ state, fields, deadlines }) as unknown as CaseView

it('tells what is done, what runs and what is ahead, with the days as they are known', () => {
  const running = [{ key: 'stage-3', due: '2024-07-21', stoppedOn: null }]
  const stages = stagesOf(view('expertise', running), model)
  expect(stages.map(({ standing }) => standing).join(' ')).toBe('done done now ahead ahead ahead ahead ahead')
  expect(stages.slice(0, 4).map(({ from, to }) => [from, to])).toEqual([
    ['2024-04-22', '2024-05-27'],
    ['2024-05-27', '2024-06-11'],
    ['2024-06-11', '2024-07-21'],
    ['2024-07-21', '2024-07-31'],
  ])
  expect(stages[2]!.title.ru).toBe('Заочная экспертиза')
})

it('tells a contest that is over as done, and a draft as ahead', () => {
  expect(new Set(stagesOf(view('closed'), model).map(({ standing }) => standing))).toEqual(new Set(['done']))
  expect(new Set(stagesOf(view('draft'), model).map(({ standing }) => standing))).toEqual(new Set(['ahead']))
})

it('counts the days of the whole selection in calendar days, until it stopped', () => {
  const deadline = { from: '2024-05-27', lastDay: '2024-08-25', stoppedOn: null }
  expect(used(deadline, '2024-07-04')).toEqual({ days: 38, of: 90 })
  expect(used({ ...deadline, stoppedOn: '2024-08-12' }, '2026-01-01')).toEqual({ days: 77, of: 90 })
})

it('knows the day in Moscow', () => expect(moscowToday(new Date('2024-07-03T21:30:00Z'))).toBe('2024-07-04'))
