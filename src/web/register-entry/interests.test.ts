import { expect, it } from 'vitest'
import { interestKinds } from '../../regulations/kod-ai/rules/index.ts'
import { blank, fieldsOf, groupNames, groups, interestsIn, kinds, sent } from './interests.ts'

it('knows every kind of the register, each in one table', () => {
  expect([...kinds].sort()).toEqual([...interestKinds].sort())
  expect(groupNames.flatMap((name) => [...groups[name]]).sort()).toEqual([...kinds].sort())
})

it('reads what the case shows, and nothing that it does not understand', () => {
  const shown = { interests: [{ kind: 'relative', with: 'p1', organisation: null }, { kind: 'new' }] }
  expect(interestsIn(shown)).toEqual([{ ...blank('relative'), with: 'p1' }])
  expect(interestsIn(undefined)).toEqual([])
})

it('sends what the kind names, and blanks as nothing', () => {
  const typed = { ...blank('creditor'), with: ' p1 ', organisation: '', project: 'П-1', until: '' }
  expect(sent(typed)).toEqual({ ...blank('creditor'), with: 'p1' })
  for (const kind of kinds) expect(fieldsOf[kind].length).toBeGreaterThan(0)
})
