import { expect, it } from 'vitest'
import { actionsOfAll, mayChoose } from './common.ts'

const actions = {
  open: { from: 'new', by: ['officer'], signature: false },
  admit: { from: ['filed'], by: ['officer'], signature: false },
  remove: { from: ['filed', 'rated'], by: ['officer'], signature: false },
  sign: { from: ['filed', 'rated'], by: ['director'], signature: true },
} as const
const view = (...names: string[]) => ({ actions: names.map((name) => ({ name })) })

it('offers what every case allows, in the order of the procedure, but no signature', () => {
  expect(actionsOfAll(actions, [view('remove', 'admit', 'sign'), view('admit', 'remove', 'sign')])).toEqual([
    'admit',
    'remove',
  ])
  expect(actionsOfAll(actions, [view('admit', 'remove'), view('remove')])).toEqual(['remove'])
  expect(actionsOfAll(actions, [view('admit'), view('remove')])).toEqual([])
  expect(actionsOfAll(actions, [])).toEqual([])
})

it('lets rows be chosen by those who may do something with them, not by those who only open or sign', () => {
  expect(mayChoose(actions, ['officer'])).toBe(true)
  for (const roles of [['director'], ['applicant'], []]) expect(mayChoose(actions, roles)).toBe(false)
  expect(mayChoose({ open: actions.open }, ['officer'])).toBe(false)
})
