import { expect, it } from 'vitest'
import { sky } from './invented/regulation.ts'
import { missingNumbers } from './lint-numbering.ts'

const withClauses = (...ids: string[]) => ({
  ...sky,
  id: 'x',
  clauses: ids.map((id) => ({ ...sky.clauses[0]!, id: `x:${id}` })),
})

it('finds a number that a sequence skips, kod-ai:contract-app-6.3 follows 1', () => {
  const found = missingNumbers(withClauses('app.1', 'app.3.1', 'app.3.2', 'app.4'))
  expect(found.map((f) => f.message.en)).toEqual([expect.stringContaining('app.2')])
})
it('takes numbers that do not begin with 1 for no sequence', () => {
  expect(missingNumbers(withClauses('table.12', 'table.18', 'a.1', 'a.2', 'a.2/3'))).toEqual([])
})
