import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { parseJson, parseJsonBytes } from './index.ts'

function refusal(read: () => unknown) {
  try {
    read()
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.items[0]! }
    throw error
  }
  throw new Error('was read')
}

describe('JSON that cannot be read', () => {
  it.each([
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":\n  tru}', 2, 3],
    ['{"a":"x\ny"}', 1, 6],
    ['{"a":01}', 1, 7],
    ['{"a":1}{"b":2}', 1, 8],
    ['[1,2', 1, 5],
    ['[]]', 1, 3],
    ['{"a":\u00a01}', 1, 6],
    ["{'a':1}", 1, 2],
    ['{"🙂":1 2}', 1, 8],
    ['[,]', 1, 2],
    ['{"a":[1}', 1, 8],
    ['"\\x"', 1, 1],
    ['NaN', 1, 1],
  ])('%j tells line %i, column %i', (text, line, column) => {
    const { code, message, operands } = refusal(() => parseJson(text))
    expect({ code, operands }).toEqual({ code: 'INVALID_INPUT', operands: { line, column } })
    expect(message.ru).toContain(`строка ${line}, столбец ${column}`)
  })

  it('tells of an empty input', () => {
    expect(refusal(() => parseJson(' \n')).message.en).toContain('empty')
  })

  it('finds a place in every text that the engine refuses, and lets pass what it takes', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\n'),
        (json, at, put) => {
          const cut = at % (json.length + 1)
          const text = json.slice(0, cut) + put + json.slice(cut + 1)
          let taken = true
          try {
            JSON.parse(text)
          } catch {
            taken = false
          }
          if (taken) expect(() => parseJson(text)).not.toThrow()
          else expect(refusal(() => parseJson(text)).code).toBe('INVALID_INPUT')
        },
      ),
    )
  })

  it('lets a byte-order mark pass', () => {
    expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  })

  it('walks a long text without a limit of depth or length', () => {
    const long = `{"a":"${'x'.repeat(3_000_000)}",${'['.repeat(100_000)}`
    expect(refusal(() => parseJson(long)).operands?.line).toBe(1)
  })
})

describe('bytes that are no text', () => {
  it('are refused with their line', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n"a": "б",\n"b": "'), 0xc1, 0x22, 0x7d])
    expect(refusal(() => parseJsonBytes(bytes))).toMatchObject({ operands: { line: 3 } })
  })
})
