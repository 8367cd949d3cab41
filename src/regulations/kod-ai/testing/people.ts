import { checkBankAccount, checkInn12 } from '../../../reference/index.ts'
import type { Requisites } from '../procedures/contract/index.ts'

/** Persons who do not exist: the n-th of them has these data, always the same and right by every check. */
const names = [
  'Авдеев Влас Климович',
  'Богданова Дарина Лукична',
  'Векторов Марк Наумович',
  'Градиентова Агния Захаровна',
  'Дамиров Игнат Елисеевич',
  'Елисеева Василиса Гордеевна',
  'Захаров Лука Марков',
  'Игнатова Дарья Власовна',
  'Климов Наум Авдеевич',
  'Лукина Агата Игнатовна',
]

export const personId = (n: number): string => `person-${n + 1}`
export const nameOf = (n: number): string => names[n % names.length]!

const bik = '044525999'
const padded = (n: number, length: number) => String(n).padStart(length, '0')
const find = (make: (digit: string) => string, right: (text: string) => boolean): string => {
  for (let i = 0; i < 100; i++) {
    const made = make(padded(i, 2))
    if (right(made)) return made
  }
  throw new Error('no check digit fits')
}

/** A current account of a person whose key fits the bank. */
export const accountOf = (n: number): string =>
  find(
    (d) => `40817810${d[1]}0000${padded(n + 1, 7)}`,
    (text) => checkBankAccount(text, bik).ok,
  )

const correspondent = find(
  (d) => `30101810${d[1]}00000000${bik.slice(-3)}`,
  (text) => checkBankAccount(text, bik).ok,
)

/** Requisites of the n-th person, as the agreement asks for them. */
export const requisitesOf = (n: number): Requisites => ({
  person: personId(n),
  fio: nameOf(n),
  birth: '1990-02-03',
  passport: `4599${padded(n + 1, 6)}`,
  inn: find(
    (d) => `77010000${padded(n + 1, 2)}${d}`,
    (text) => checkInn12(text).ok,
  ),
  address: 'Город Примеров, улица Образцов, дом 1',
  account: accountOf(n),
  bank: { name: 'Банк Пример', bik, correspondent },
})
