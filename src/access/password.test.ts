import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { argonPasswords, checkPassword } from './password.ts'

const cost = { memoryCost: 256, timeCost: 1, parallelism: 1 }

describe('a password', () => {
  it.each(['верная лошадь', 'correct horse', 'aB1!aB1!aB1!x', `${'é'.repeat(4)}абвгдежзи`])(
    '%s is good',
    (password) => {
      expect(() => checkPassword(password, 'anna@example.org')).not.toThrow()
    },
  )

  it.each([
    'одиннадцать',
    'aaaaaaaaaaaaaaaa',
    'Password1234',
    'QWERTY 123456',
    'Йцукен-123456',
    'anna@example.org',
    'Anna Example Org@',
    'x'.repeat(257),
  ])('%s is refused', (password) => {
    const mail = password.includes('Org@') ? 'annaexampleorg@' : 'anna@example.org'
    expect(() => checkPassword(password, mail)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })

  it('counts letters, not the marks they are composed of', () => {
    expect(() => checkPassword(`${'е\u0308'.repeat(6)}абвгд`, null)).toThrow()
    expect(() => checkPassword(`${'ё'.repeat(6)}абвгде`, null)).not.toThrow()
  })

  it('common ones are long enough to be typed at all', () => {
    for (const common of commonPasswords) expect([...common].length).toBeGreaterThanOrEqual(12)
  })
})

describe('argon2id', () => {
  it('stores its parameters and tells when they are outdated', async () => {
    const passwords = argonPasswords(cost)
    const stored = await passwords.hash('верная лошадь')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=256,t=1,p=1\$/)
    expect(await passwords.verify(stored, 'верная лошадь')).toBe(true)
    expect(await passwords.verify(stored, 'верная корова')).toBe(false)
    expect(passwords.outdated(stored)).toBe(false)
    expect(argonPasswords({ ...cost, memoryCost: 512 }).outdated(stored)).toBe(true)
  })

  it('takes the same letters of two keyboards for the same', async () => {
    const passwords = argonPasswords(cost)
    expect(
      await passwords.verify(await passwords.hash('ёлка ёлка ёлка'), 'е\u0308лка е\u0308лка е\u0308лка'),
    ).toBe(true)
  })

  it('matches nothing where nothing is stored', async () => {
    const passwords = argonPasswords(cost)
    for (const password of ['', 'x']) expect(await passwords.verify(null, password)).toBe(false)
  })
})
