import { bad, type Check, digitsOf, weighted } from './check.ts'

const bikLabel = { ru: 'БИК', en: 'The BIK' }
const accountLabel = { ru: 'Номер счёта', en: 'The account number' }
const treasuryLabel = { ru: 'Казначейский счёт', en: 'The treasury account' }
const weights = Array.from({ length: 23 }, (_, i) => [7, 1, 3][i % 3] ?? 0)

/** БИК: nine digits. Treasury bodies have codes that start with 00, 01, 02, so `04` is not demanded. */
export function checkBik(text: string): Check {
  return digitsOf(text, 9, bikLabel)
}

/**
 * Whether an account is kept by the Bank of Russia, and so takes its key from digits 5-6 of the BIK: correspondent
 * accounts (301), the single treasury account (ЕКС, 40102), and accounts in the Bank's own offices, whose BIK ends in
 * 000, 001 or 002.
 */
function inBankOfRussia(account: string, bik: string): boolean {
  return account.startsWith('301') || account.startsWith('40102') || /00[012]$/.test(bik)
}

/** Whether 20 digits of an account fit a BIK: Bank of Russia procedure no. 515 of 08.09.1997. */
function keyFits(account: string, bik: string): boolean {
  const prefix = inBankOfRussia(account, bik) ? `0${bik.slice(4, 6)}` : bik.slice(6)
  const lastDigits = [...(prefix + account)].map((digit, i) =>
    String((Number(digit) * (weights[i] ?? 0)) % 10),
  )
  return weighted(lastDigits.join(''), new Array<number>(23).fill(1)) % 10 === 0
}

/**
 * Bank account of 20 digits with the BIK of the bank that keeps it: a client's account, a correspondent account or the
 * ЕКС. A treasury account (from 0) has no check digit and its own check.
 */
export function checkBankAccount(account: string, bik: string): Check {
  const bankCode = checkBik(bik)
  if (!bankCode.ok) {
    return bad(
      'unusable-bik',
      `Счёт проверяется вместе с БИК. ${bankCode.message.ru}`,
      `An account is checked together with the BIK. ${bankCode.message.en}`,
    )
  }
  const digits = digitsOf(account, 20, accountLabel)
  if (!digits.ok) return digits
  if (digits.normal.startsWith('0')) {
    return bad(
      'wrong-format',
      'Счёт с 0 в начале – казначейский: укажите его в поле казначейского счёта, а здесь – банковский счёт',
      'An account that starts with 0 is a treasury account: give it in its own field and the bank account here',
    )
  }
  if (keyFits(digits.normal, bankCode.normal)) return digits
  return bad(
    'wrong-check-digit',
    `${accountLabel.ru} не подходит к БИК ${bankCode.normal}: сверьте с реквизитами банка и счёт, и БИК`,
    `${accountLabel.en} does not fit BIK ${bankCode.normal}: compare both with the bank's details`,
  )
}

/** Treasury account (since 2021): 0, four digits, 643, twelve digits. Format only, no check digit is known for it. */
export function checkTreasuryAccount(text: string): Check {
  const digits = digitsOf(text, 20, treasuryLabel)
  if (!digits.ok || /^0\d{4}643\d{12}$/.test(digits.normal)) return digits
  return bad(
    'wrong-format',
    'Казначейский счёт начинается с 0, а на местах 6–8 стоит код рубля 643: сверьте с реквизитами органа казначейства',
    'A treasury account starts with 0 and has the rouble code 643 in places 6-8: compare with the treasury details',
  )
}
