import { describe, expect, it } from 'vitest'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { deskModel } from '../../server/desk/index.ts'
import { lastChanges, pathOf, turnsOf } from './path.ts'

const { application, agreement, grant, expert } = deskModel([kodAi]).procedures
const event = (seq: number, state: string | null, changed: readonly string[] = [], explained = true) => ({
  seq,
  on: `2024-05-0${seq}`,
  state,
  action: 'x',
  changed,
  explained,
})

describe('the way of a case', () => {
  it('is what the journal tells, where it is, and on to one good end', () => {
    const path = pathOf(application!, 'submitted', [
      event(1, 'prepared'),
      event(2, 'prepared'),
      event(3, 'submitted'),
    ])
    expect(path.slice(0, 2)).toEqual([
      { state: 'prepared', when: 'before', seq: 1, on: '2024-05-01' },
      { state: 'submitted', when: 'now', seq: 3, on: '2024-05-03' },
    ])
    const later = path.slice(2)
    expect(later.map(({ when }) => when)).toEqual(later.map(() => 'later'))
    expect(later[0]?.state).toBe('in-review')
    expect(later.filter(({ state }) => application!.states[state]?.final).length).toBeLessThan(2)
  })
  it('goes where actions lead, without turning back', () => {
    const ahead = (model: typeof agreement, state: string) =>
      pathOf(model!, state, []).flatMap((step) => (step.when === 'later' ? [step.state] : []))
    expect(ahead(agreement, 'fund-review').slice(0, 2)).toEqual(['agreed', 'management-approved'])
    expect(ahead(agreement, 'fund-review')).not.toContain('remarks')
    expect(ahead(agreement, 'remarks')[0]).toBe('fund-review')
    expect(ahead(grant, 'final-review')).toEqual(['completing', 'fulfilled', 'closed'])
    expect(ahead(grant, 'active')).toEqual(['final-review', 'completing', 'fulfilled', 'closed'])
    expect(ahead(grant, 'terminating')).toEqual(['terminated', 'settled'])
    expect(ahead(expert, 'active')).toEqual([])
  })
  it('tells where else the case may turn', () => {
    expect(turnsOf(application!, pathOf(application!, 'submitted', []))).toContain('removed')
    expect(turnsOf(application!, pathOf(application!, 'submitted', []))).not.toContain('in-review')
    expect(turnsOf(application!, pathOf(application!, 'withdrawn', []))).toEqual([])
  })
  it('ends where the case has ended', () => {
    const path = pathOf(application!, 'withdrawn', [event(1, 'prepared'), event(2, 'withdrawn')])
    expect(path.map(({ state }) => state)).toEqual(['prepared', 'withdrawn'])
  })
  it('shows where it is even if nothing of its journal is seen', () => {
    expect(pathOf(application!, 'granted', [])[0]).toEqual({
      state: 'granted',
      when: 'now',
      seq: null,
      on: null,
    })
  })
})

describe('what changed a field last', () => {
  it('is the last event that may be explained', () => {
    const last = lastChanges([event(1, 'a', ['x', 'y']), event(2, 'a', ['x']), event(3, 'a', ['x'], false)])
    expect([...last]).toEqual([
      ['x', 2],
      ['y', 1],
    ])
  })
})
