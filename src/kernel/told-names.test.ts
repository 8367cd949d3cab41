import { expect, it } from 'vitest'
import { namesIn } from './told-names.ts'

it('finds the name beside a person, however deep', () => {
  const facts = [
    { value: [{ person: 'p1', name: 'А' }] },
    { value: { requisites: { person: 'p2', fio: 'Б' } } },
  ]
  expect([...namesIn(facts)]).toEqual([
    ['p1', 'А'],
    ['p2', 'Б'],
  ])
})
