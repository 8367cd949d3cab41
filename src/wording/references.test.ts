import { expect, it } from 'vitest'
import { readRegulation } from './import.ts'
import { references } from './references.ts'
import { names, telescopes, telescopesText } from './testing/index.ts'

const found = (text: string) => {
  const { clauses } = readRegulation(text, telescopes)
  return references(clauses, telescopes, names).map(({ from, printed, to }) => [
    from.replace('telescopes:', ''),
    printed,
    to?.replace('telescopes:', '') ?? null,
  ])
}

it('resolves numbers, sections and annexes, in the document they name', () => {
  expect(found(telescopesText)).toEqual([
    ['1.2/3', 'п. 3.2', '3.2'],
    ['3.2.1', 'п. 5.1', null],
    ['3.2.1', 'разд. 2', '2.1/1'],
    ['3.3.a', 'п. 2.2', '2.2'],
    ['deal-1.1', 'прил. № 1', 'receipt-number'],
    ['deal-1.2', 'п. 1.1', 'deal-1.1'],
  ])
})

it('reads ranges, letters and another document', () => {
  const text = telescopesText.replace(
    'из пункта 2.2;',
    'из пунктов 2.1-2.3, подпункта «б» пункта 3.3, пункта 1.2 Уговора и пункта 7 Устава Общества;',
  )
  expect(found(text).filter(([from]) => from === '3.3.a')).toEqual([
    ['3.3.a', 'п. 2.1', '2.1/1'],
    ['3.3.a', 'п. 2.2', '2.2'],
    ['3.3.a', 'п. 2.3', '2.3/1'],
    ['3.3.a', 'пп. «б» п. 3.3', '3.3.b'],
    ['3.3.a', 'п. 1.2 уговора', 'deal-1.2'],
  ])
})
