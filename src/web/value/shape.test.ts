import { describe, expect, it } from 'vitest'
import { columnsOf, isNothing, procedureOf, shapeOf, sizeOf } from './shape.ts'

const hash = 'ab'.repeat(32)

describe('the shape of a value', () => {
  it.each([
    ['x', null, 'none'],
    ['x', [], 'none'],
    ['x', {}, 'none'],
    ['x', { a: null, b: [] }, 'none'],
    ['x', { erased: true }, 'erased'],
    ['x', false, 'boolean'],
    ['x', 0, 'number'],
    ['amount', '1000000.00', 'money'],
    ['amount', '-5.10', 'money'],
    ['mean2', '12.50', 'decimal'],
    ['rate', '21.00', 'decimal'],
    ['x', '0.125', 'decimal'],
    ['x', '14', 'words'],
    ['x', hash, 'hash'],
    ['x', hash.slice(1), 'words'],
    ['x', '2024-05-06', 'day'],
    ['x', '2024-04-29T14:06:26.072Z', 'moment'],
    ['x', 'https://fund.example/a', 'link'],
    ['x', 'javascript:alert(1)', 'words'],
    ['x', { from: '2024-04-22', to: '2024-05-27' }, 'period'],
    ['x', { from: 'here', to: 'there' }, 'facts'],
    ['x', { number: '7', date: '2024-05-27' }, 'act'],
    ['x', { number: '7', date: '2024-05-27', by: 'p1' }, 'facts'],
    ['x', { name: 'a.pdf', sha256: hash }, 'file'],
    ['x', { name: 'a.pdf', sha256: hash, language: 'ru' }, 'facts'],
    ['x', ['a', 'b'], 'list'],
    ['x', [{ a: 1 }, { b: 2 }], 'table'],
    ['x', [{ from: '2024-04-22', to: '2024-05-27' }], 'list'],
    ['x', [{ a: 1 }, 'b'], 'list'],
  ])('%s %j is %s', (key, value, shape) => expect(shapeOf(key, value)).toBe(shape))

  it('is nothing only where no part tells anything: no and zero tell something', () => {
    expect(isNothing({ a: { b: null } })).toBe(true)
    expect(isNothing({ a: { b: false } })).toBe(false)
    expect(isNothing({ a: 0 })).toBe(false)
  })

  it('has columns in the order of its rows, without empty ones', () => {
    expect(
      columnsOf([
        { a: 1, b: null },
        { c: false, a: 2, b: [] },
      ]),
    ).toEqual(['a', 'c'])
  })

  it('counts single values', () => expect(sizeOf({ a: [1, 2, { b: 3 }], c: 'x', d: [] })).toBe(4))
})

describe('names and cases in facts', () => {
  it('knows a case by its procedure, and no person', () => {
    const procedures = { 'jury-sitting': {}, application: {} }
    expect(procedureOf('jury-sitting-k9er5gsfte7x7rw0', procedures)).toBe('jury-sitting')
    expect(procedureOf('application-k2nmz20mfjpbfqf7', procedures)).toBe('application')
    expect(procedureOf('expert-VII-2', procedures)).toBeNull()
    expect(procedureOf('officer-k2nmz20mfjpbfqf7', procedures)).toBeNull()
    expect(procedureOf('constructor-k2nmz20mfjpbfqf7', procedures)).toBeNull()
  })
})
