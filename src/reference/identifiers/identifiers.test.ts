import { describe, expect, it } from 'vitest'
import {
  type Check,
  checkBankAccount,
  checkBik,
  checkInn,
  checkInn10,
  checkInn12,
  checkKpp,
  checkOgrn,
  checkOgrnip,
  checkPassport,
  checkPassportOffice,
  checkSnils,
  checkTreasuryAccount,
} from './index.ts'

const normal = (check: Check): string => (check.ok ? check.normal : `fault: ${check.problem}`)

describe('real requisites and the worked examples of the norms', () => {
  it('accepts public requisites', () => {
    expect(normal(checkInn10('7736004350'))).toBe('7736004350')
    expect(normal(checkKpp('770401001'))).toBe('770401001')
    expect(normal(checkBik('044525988'))).toBe('044525988')
  })
  it.each([
    ['40102810045370000002', '024501901'],
    ['40102810545370000003', '004525988'],
    ['40102810945370000010', '010349101'],
    ['40102810645370000035', '013510002'],
  ])('accepts the single treasury account %s with BIK %s', (account, bik) => {
    expect(normal(checkBankAccount(account, bik))).toBe(account)
  })
  it('reproduces both examples of procedure no. 515', () => {
    const keys = [...'0123456789']
    const client = keys.filter((k) => checkBankAccount(`40602810${k}00000000025`, '049805746').ok)
    const correspondent = keys.filter((k) => checkBankAccount(`30101810${k}00000000746`, '049805000').ok)
    expect([client, correspondent]).toEqual([['7'], ['8']])
  })
  it.each(['03214643000000019500', '03214643000000011800', '03211643000000017500'])(
    'accepts treasury account %s',
    (account) => {
      expect(normal(checkTreasuryAccount(account))).toBe(account)
      expect(normal(checkBankAccount(account, '024501901'))).toBe('fault: wrong-format')
    },
  )
})

describe('what people write', () => {
  it('drops spaces, dashes and №', () => {
    expect(normal(checkInn(' 7736 004 350 '))).toBe('7736004350')
    expect(normal(checkSnils('112-233-445 95'))).toBe('11223344595')
    expect(normal(checkPassport('45 08 № 123456'))).toBe('4508 123456')
    expect(normal(checkPassportOffice('770–001'))).toBe('770-001')
    expect(normal(checkBankAccount('40102 810 0 4537\u00a00000002', '02 4501 901'))).toBe(
      '40102810045370000002',
    )
    expect(normal(checkKpp('7704ab001'))).toBe('7704AB001')
  })
})

describe('faults', () => {
  const all: [string, (text: string) => Check, number][] = [
    ['ИНН10', checkInn10, 10],
    ['ИНН12', checkInn12, 12],
    ['ОГРН', checkOgrn, 13],
    ['ОГРНИП', checkOgrnip, 15],
    ['СНИЛС', checkSnils, 11],
    ['БИК', checkBik, 9],
    ['казначейский счёт', checkTreasuryAccount, 20],
    ['паспорт', checkPassport, 10],
    ['КПП', checkKpp, 9],
    ['счёт', (text) => checkBankAccount(text, '044525988'), 20],
  ]
  it.each(all)('%s: empty, too short, too long, zeros', (_, check, length) => {
    expect(normal(check('  '))).toBe('fault: empty')
    expect(normal(check('1'.repeat(length - 1)))).toBe('fault: wrong-length')
    expect(normal(check('1'.repeat(length + 1)))).toBe('fault: wrong-length')
    expect(normal(check('0'.repeat(length)))).toBe('fault: all-zeros')
  })
  it('names the foreign character', () => {
    expect(checkInn10('77З6004350')).toEqual({
      ok: false,
      problem: 'foreign-character',
      message: {
        ru: 'ИНН организации состоит только из цифр: уберите знак «З»',
        en: 'The INN of an organisation has digits only: remove "З"',
      },
    })
  })
  it('takes the kind of ИНН from its length', () => {
    expect(normal(checkInn('7736004351'))).toBe('fault: wrong-check-digit')
    expect(normal(checkInn('77360043511'))).toBe('fault: wrong-length')
    expect(normal(checkInn('773600435012'))).toBe('fault: wrong-check-digit')
  })
  it('КПП: letters in places 5-6 only, Latin only', () => {
    expect(normal(checkKpp('A70401001'))).toBe('fault: wrong-format')
    expect(normal(checkKpp('7704АВ001'))).toBe('fault: wrong-format')
  })
  it('an account needs a usable BIK and names it when they do not fit', () => {
    expect(normal(checkBankAccount('40102810045370000002', '0245'))).toBe('fault: unusable-bik')
    const check = checkBankAccount('40102810045370000002', '024511901')
    expect(check.ok ? '' : check.message.ru).toContain('024511901')
  })
  it('treasury account: rouble code in its place; passport: no part all zeros', () => {
    expect(normal(checkTreasuryAccount('03214840000000019500'))).toBe('fault: wrong-format')
    expect(normal(checkPassport('4508 000000'))).toBe('fault: all-zeros')
    expect(normal(checkPassport('0000 123456'))).toBe('fault: all-zeros')
  })
  it('СНИЛС up to 001-001-998 has no check digits', () => {
    expect(checkSnils('001-001-998 77').ok).toBe(true)
    expect(normal(checkSnils('001-001-999 77'))).toBe('fault: wrong-check-digit')
  })
})
