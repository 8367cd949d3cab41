import { describe, expect, it } from 'vitest'
import { mailAddress, usableMail } from './mail-address.ts'

describe('a mail address', () => {
  it.each([
    [' Anna.Primerova@Example.ORG ', 'anna.primerova@example.org'],
    ['anna+fund@example.org', 'anna+fund@example.org'],
    ['anna@Пример.РФ', 'anna@xn--e1afmkfd.xn--p1ai'],
    ['a@b.co', 'a@b.co'],
  ])('%s has one form', (typed, kept) => {
    expect(mailAddress(typed)).toBe(kept)
    expect(mailAddress(kept)).toBe(kept)
  })

  it.each([
    'anna',
    '@example.org',
    'anna@',
    'anna@localhost',
    'anna@example.org\r\nBcc: eve@example.org',
    'anna@example.org\nSubject: x',
    'anna\r@example.org',
    '\nanna@example.org',
    'anna@example.org, eve@example.org',
    'anna@example.org eve@example.org',
    'Anna <anna@example.org>',
    '"anna eve"@example.org',
    'anna@eve@example.org',
    'anna..p@example.org',
    '.anna@example.org',
    'анна@example.org',
    'anna@exam_ple.org',
    'anna@-example.org',
    'anna@example.org%0d%0abcc',
    'anna@example.org/path',
    'anna@example.org?x',
    'anna@[192.0.2.1]',
    'anna@exam\u0000ple.org',
    'anna@example\u2028.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    `a@${'b.'.repeat(126)}org`,
  ])('%j is refused with the field and a remedy', (typed) => {
    expect(() => mailAddress(typed)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
    expect(() => mailAddress(typed)).toThrow(
      expect.objectContaining({
        items: [expect.objectContaining({ path: 'mail', remedy: expect.anything() })],
      }),
    )
    expect(usableMail(typed)).toBeNull()
  })
})
