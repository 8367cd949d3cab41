import { describe, expect, it } from 'vitest'
import { type Besides, formDocument, type Json } from '../../../../kernel/index.ts'
import { juryPapers } from '../jury-sitting/index.ts'
import { bodyPapers } from './papers.ts'

const memberships = {
  commission: {
    members: [
      { person: 'p1', name: 'Примерова Анна', role: 'chair' },
      { person: 'p2', name: 'Образцов Пётр', role: 'member' },
    ],
  },
  jury: { members: [{ person: 'p1', name: 'Примерова Анна', role: 'deputy' }] },
}
const date = {
  date: '2024-06-03',
  document: { number: 'НС-1', date: '2024-05-01' },
  protocol: { number: 'К-7', date: '2024-06-04' },
}
const besides: Besides = {
  date,
  memberships,
  title: 'Код ИИ',
  attendance: { roll: ['p1', 'p2'], attendance: ['p1'] },
}
const item = {
  ...{
    case: 'a',
    number: '7',
    title: 'Открытая библиотека',
    requested: '1000.00',
    proposed: '900.00',
    rank: 1,
  },
  ...{ decision: 'support', amount: '800.00', reason: 'Меньше работ' },
}

const printed = (papers: typeof juryPapers, shown: unknown, beside: Besides) =>
  papers
    .print(shown as Json, beside)
    .map(({ form, data, inCase, signers }) =>
      JSON.stringify(
        formDocument(
          form,
          data,
          signers,
          (_, value) => String(value ?? ''),
          (values) => values.join('+'),
          inCase,
        ),
      ),
    )
    .join()

describe('the protocol of a body', () => {
  const commission = bodyPapers('commission')
  it('prints its number, who was there by name, each decision with its sum and reason, and the totals', () => {
    const text = printed(commission, [item], besides)
    for (const word of ['К-7', '2024-06-04', 'НС-1', 'Меньше работ', '800.00', 'support', '1 / 2'])
      expect(text).toContain(word)
    expect(text).toContain('Председательствующий Примерова Анна')
    expect(text).not.toContain('p2')
  })
  it('prints nothing undecided as decided, and conflicts where there are any', () => {
    const waiting = { ...item, decision: null, amount: null, reason: null }
    expect(printed(commission, [waiting], besides)).toContain('"none"')
    expect(printed(commission, [item], besides)).not.toContain('Отводы')
    const conflicts = {
      declared: [{ item: 'a', person: 'p2', ground: 'Учились вместе' }],
      found: [{ number: '7', person: 'p1', letter: 'b' }],
    }
    const text = printed(commission, [item], { ...besides, conflicts })
    for (const word of ['Отводы', 'Учились вместе', 'Образцов Пётр', 'п. 4.6.4, пп. б'])
      expect(text).toContain(word)
  })
  it('is whole without what the viewer does not see', () => {
    expect(printed(commission, [item], { date })).toContain('Меньше работ')
  })
})

describe('the protocol of the jury', () => {
  const tally = { for: 5, against: 2, abstain: 1, voters: 8, present: 9, total: 11 }
  const agenda = [
    { case: 'a', number: '7', title: 'Библиотека', requested: '1000.00', rank: 1 },
    { case: 'b', number: '8', title: 'Модуль', requested: '500.00', rank: 2 },
  ]
  it('prints votes, the decision, recusals and what was postponed', () => {
    const text = printed(juryPapers, agenda, {
      ...besides,
      attendance: {
        roll: [{ person: 'p1' }, { person: 'p2' }],
        attendance: [{ person: 'p1' }],
        recused: [{ number: '7', person: 'p2', letter: 'a' }],
      },
      results: [
        {
          number: '7',
          result: { decision: 'support', amount: '900.00', note: null, castBy: 'p1', tally },
          postponed: null,
        },
        { number: '8', result: null, postponed: 'Нет кворума' },
      ],
    })
    for (const word of [
      '"5","2","1"',
      'Решающий голос: Примерова Анна',
      '900.00',
      'Нет кворума',
      'postponed',
      'п. 4.6.4, пп. а',
    ])
      expect(text).toContain(word)
  })
})
