import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBankAccount, checkInn10, checkInn12, checkOgrn, checkOgrnip, checkSnils } from './index.ts'

// A second implementation, written apart from the checks: it builds valid numbers instead of judging them, with bigint
// arithmetic and accumulating loops where the checks fold digits.
const dot = (digits: string, weights: string): bigint =>
  weights.split(' ').reduce((sum, w, i) => sum + BigInt(w) * BigInt(digits.charAt(i)), 0n)
const innKey = (digits: string, weights: string): bigint => dot(digits, weights) % 11n
const lastOf = (rest: bigint): string => String(rest).slice(-1)

function inn12(body: string): string {
  const eleven = body + lastOf(innKey(body, '7 2 4 10 3 5 9 4 6 8'))
  return eleven + lastOf(innKey(eleven, '3 7 2 4 10 3 5 9 4 6 8'))
}
const inn10 = (body: string): string => body + lastOf(innKey(body, '2 4 10 3 5 9 4 6 8'))
const registration = (body: string, divisor: bigint): string => body + lastOf(BigInt(body) % divisor)
const snilsRest = (body: string): bigint => dot(body, '9 8 7 6 5 4 3 2 1') % 101n
const snils = (body: string): string =>
  body + (snilsRest(body) === 100n ? '00' : String(snilsRest(body)).padStart(2, '0'))
/** Key of procedure no. 515: sum with key 0, its last digit times 3. */
function accountWithKey(prefix: string, head: string, tail: string): string {
  let sum = 0n
  for (const [i, digit] of [...`${prefix}${head}0${tail}`].entries())
    sum += (BigInt(digit) * [7n, 1n, 3n][i % 3]!) % 10n
  return `${head}${lastOf((sum % 10n) * 3n)}${tail}`
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const body = (length: number) => digits(length).filter((text) => /[1-9]/.test(text))
/** Which digit to change and by how much: never to itself. */
const slip = fc.record({ place: fc.nat(), by: fc.integer({ min: 1, max: 9 }) })
function mistype(text: string, { place, by }: { place: number; by: number }): string {
  const i = place % text.length
  return text.slice(0, i) + ((Number(text.charAt(i)) + by) % 10) + text.slice(i + 1)
}

describe('generated numbers pass, one mistyped digit fails where the check digit can tell', () => {
  it('ИНН of an organisation: remainders 0 and 10 share a key, the others are told apart', () => {
    fc.assert(
      fc.property(body(9), slip, (text, error) => {
        expect(checkInn10(inn10(text)).ok).toBe(true)
        fc.pre(![0n, 10n].includes(innKey(text, '2 4 10 3 5 9 4 6 8')))
        expect(checkInn10(mistype(inn10(text), error)).ok).toBe(false)
      }),
    )
  })
  it('ИНН of a person', () => {
    fc.assert(
      fc.property(body(10), slip, (text, error) => {
        expect(checkInn12(inn12(text)).ok).toBe(true)
        fc.pre(![0n, 10n].includes(innKey(text, '7 2 4 10 3 5 9 4 6 8')))
        expect(checkInn12(mistype(inn12(text), error)).ok).toBe(false)
      }),
    )
  })
  it('ОГРН', () => {
    fc.assert(
      fc.property(body(12), slip, (text, error) => {
        expect(checkOgrn(registration(text, 11n)).ok).toBe(true)
        fc.pre(![0n, 10n].includes(BigInt(text) % 11n))
        expect(checkOgrn(mistype(registration(text, 11n), error)).ok).toBe(false)
      }),
    )
  })
  it('ОГРНИП: remainders 10-12 share keys with 0-2', () => {
    fc.assert(
      fc.property(body(14), slip, (text, error) => {
        expect(checkOgrnip(registration(text, 13n)).ok).toBe(true)
        const rest = BigInt(text) % 13n
        fc.pre(rest > 2n && rest < 10n)
        expect(checkOgrnip(mistype(registration(text, 13n), error)).ok).toBe(false)
      }),
    )
  })
  it('СНИЛС: remainders 0 and 100 share a key', () => {
    fc.assert(
      fc.property(body(9), slip, (text, error) => {
        fc.pre(text > '001001998')
        expect(checkSnils(snils(text)).ok).toBe(true)
        const wrong = mistype(snils(text), error)
        fc.pre(![0n, 100n].includes(snilsRest(text)) && wrong.slice(0, 9) > '001001998')
        expect(checkSnils(wrong).ok).toBe(false)
      }),
    )
  })
  it('accounts of clients: every mistyped digit is found (7, 1, 3 have inverses mod 10)', () => {
    fc.assert(
      fc.property(
        digits(6),
        fc.integer({ min: 3, max: 999 }),
        digits(11),
        slip,
        (office, bank, tail, error) => {
          const bik = `04${office.slice(0, 4)}${String(bank).padStart(3, '0')}`
          const account = accountWithKey(bik.slice(6), '40702810', tail)
          expect(checkBankAccount(account, bik).ok).toBe(true)
          const wrong = mistype(account, error)
          fc.pre(!wrong.startsWith('301') && !wrong.startsWith('40102'))
          expect(checkBankAccount(wrong, bik).ok).toBe(false)
        },
      ),
    )
  })
  it.each(['30101810', '40102810'])(
    'accounts in the Bank of Russia (%s) take digits 5-6 of the BIK',
    (head) => {
      fc.assert(
        fc.property(body(9), digits(11), (bik, tail) => {
          const account = accountWithKey(`0${bik[4]}${bik[5]}`, head, tail)
          expect(checkBankAccount(account, bik).ok).toBe(true)
          expect(checkBankAccount(mistype(account, { place: 8, by: 1 }), bik).ok).toBe(false)
        }),
      )
    },
  )
  it('no text makes a check throw, and a fault always says what to do', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const check of [checkInn10, checkInn12, checkOgrn, checkOgrnip, checkSnils]) {
          const result = check(text)
          if (!result.ok) expect(result.message.ru).toMatch(/: .+/)
        }
      }),
    )
  })
})
