import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment, fileNameIn } from './disposition.ts'
import { rangeOf } from './range.ts'

/** A header as Node gives it: every byte one character. */
const received = (header: string) => Buffer.from(header).toString('latin1')

describe('the name in a Content-Disposition', () => {
  it.each([
    ["attachment; filename*=UTF-8''%D0%BC%D0%B5%D1%80%D0%B0.pdf", 'мера.pdf'],
    [`attachment; filename="plain.pdf"; filename*=utf-8'ru'%D0%BC.pdf`, 'м.pdf'],
    ['attachment; filename=token.pdf', 'token.pdf'],
    ['form-data; name="file"; filename="мера.pdf"', 'мера.pdf'],
    ['form-data; filename="a \\"b\\" %22c%22.txt"', 'a "b" "c".txt'],
    ['form-data; filename="C:\\temp\\a.txt"', 'C:\\temp\\a.txt'],
    ["attachment; filename*=UTF-8''%ff; filename=ok.txt", 'ok.txt'],
    ["attachment; filename*=ISO-8859-1''%e4", null],
    ['attachment', null],
    ['', null],
  ])('%s: %s', (header, name) => {
    expect(fileNameIn(received(header))).toBe(name)
  })

  it('comes back from the header that we send, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const header = attachment(name)
        expect(header).toMatch(/^[\x20-\x7e]+$/)
        expect(fileNameIn(header)).toBe(name)
      }),
    )
  })
})

describe('Range', () => {
  it.each([
    ['bytes=0-9', 100, { first: 0, last: 9 }],
    ['bytes=90-200', 100, { first: 90, last: 99 }],
    ['bytes=50-', 100, { first: 50, last: 99 }],
    ['bytes=-10', 100, { first: 90, last: 99 }],
    ['bytes=-1000', 100, { first: 0, last: 99 }],
    ['bytes=100-', 100, 'unsatisfiable'],
    ['bytes=-0', 100, 'unsatisfiable'],
    ['bytes=9-3', 100, null],
    ['bytes=0-1,5-6', 100, null],
    ['bytes=-', 100, null],
    ['lines=1-2', 100, null],
    [undefined, 100, null],
  ])('%s of %d', (header, size, range) => {
    expect(rangeOf(header, size)).toEqual(range)
  })
})
