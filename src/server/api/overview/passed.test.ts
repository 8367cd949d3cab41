import { expect, it } from 'vitest'
import { programmes } from '../../../programmes.ts'
import { passedThrough } from './passed.ts'

const application = programmes.flatMap((r) => r.procedures).find((p) => p.capability === 'intake')!

it('counts through a state whoever cannot have come around it', () => {
  const passed = passedThrough(
    application,
    new Map([
      ['jury-rejected', 2],
      ['ranked', 3],
      ['prepared', 1],
    ]),
  )
  expect(['ranked', 'recommended', 'jury-supported'].map((state) => passed.get(state))).toEqual([5, 2, 0])
})

it('counts whoever was taken over on the way as having come through the states before', () => {
  const passed = passedThrough(application, new Map([['in-review', 4]]))
  expect([passed.get('prepared'), passed.get('in-review'), passed.get('ranked')]).toEqual([4, 4, 0])
})

it('counts where ways meet again only what is certain', () => {
  // An application is withdrawn from several states: nothing tells which of them it had seen.
  const passed = passedThrough(application, new Map([['withdrawn', 2]]))
  expect([passed.get('prepared'), passed.get('submitted'), passed.get('in-review')]).toEqual([2, 0, 0])
})
