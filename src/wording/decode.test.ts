import { describe, expect, it } from 'vitest'
import { decodeWording } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const cp1251 = (text: string) =>
  new Uint8Array([...text].map((c) => (c < '\u0080' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0)))

describe('decodeWording', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(decodeWording(utf8('Правила'))).toBe('Правила')
    expect(decodeWording(utf8('\ufeffПравила'))).toBe('Правила')
  })
  it.each([
    ['CP1251', cp1251('line\nПравила состязания'), 'WORDING_ENCODING', 2],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x1f, 0x04]), 'WORDING_ENCODING', 1],
    ['a cut UTF-8 character', new Uint8Array([0x41, 0xd0]), 'WORDING_ENCODING', 1],
    ['PDF', utf8('%PDF-1.7'), 'WORDING_BINARY', 1],
    ['DOCX', new Uint8Array([0x50, 0x4b, 3, 4]), 'WORDING_BINARY', 1],
    ['zero bytes', utf8('a\nb\u0000'), 'WORDING_BINARY', 2],
    ['nothing', new Uint8Array(), 'WORDING_EMPTY', 1],
  ])('refuses %s with the line and a remedy', (_, bytes, code, line) => {
    const refusal = (() => {
      try {
        return decodeWording(bytes)
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toMatchObject({
      code,
      items: [{ operands: { line }, remedy: { ru: expect.any(String) } }],
    })
  })
  it('names the encoding in the remedy', () => {
    expect(() => decodeWording(cp1251('Правила'))).toThrow(/CP1251/)
  })
})
