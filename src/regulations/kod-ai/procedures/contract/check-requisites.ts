import { type IsoDate, isDate } from '../../../../kernel/index.ts'
import { checkBankAccount, checkBik, checkInn12, checkPassport } from '../../../../reference/index.ts'
import { type Check, content, repeated } from './refuse.ts'
import type { Requisites, RequisitesChange } from './requisites.ts'

export const requisitesMessages = {
  'requisites.birth': {
    ru: '{person}: дата рождения – существующий прошедший день',
    en: '{person}: the birth date is an existing past day',
  },
  'requisites.passport': {
    ru: '{person}: в паспорте 10 цифр, серия и номер',
    en: '{person}: a passport has 10 digits, series and number',
  },
  'requisites.inn': {
    ru: '{person}: ИНН – 12 цифр, контрольные числа не сходятся или цифр не столько',
    en: '{person}: an INN has 12 digits with two check digits',
  },
  'requisites.address': {
    ru: '{person}: нужен адрес регистрации',
    en: '{person}: the registration address is needed',
  },
  'requisites.bank': {
    ru: '{person}: нужен российский банк: БИК из 9 цифр, корреспондентский счёт к нему',
    en: '{person}: a Russian bank is needed: a BIK of 9 digits and its correspondent account',
  },
  'requisites.account': {
    ru: '{person}: нужен рублёвый счёт физического лица из 20 цифр, ключ которого сходится с БИК',
    en: '{person}: a personal rouble account of 20 digits whose key fits the BIK is needed',
  },
  'requisites.duplicate': {
    ru: 'Один счёт указан у нескольких участников: {list}',
    en: 'One account is given for several members: {list}',
  },
} as const

type Guard = Check<keyof typeof requisitesMessages>
/** Accounts of persons: current, of entrepreneurs, deposits (reading T24); the currency is the rouble. */
const personal = /^(40817|40802|423\d\d)810\d{12}$/
const digits = (text: string) => text.replace(/[\s-]/g, '')

/** A field that is plain text now; one that stays sealed was checked when it came in. */
const plain = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function checkBank(guard: Guard, given: RequisitesChange, path: string): void {
  const { person, bank } = given
  if (!bank) return
  const correspondent = digits(bank.correspondent)
  const russian =
    checkBik(bank.bik).ok &&
    bank.bik.startsWith('04') &&
    correspondent.startsWith('301') &&
    correspondent.endsWith(bank.bik.slice(-3)) &&
    checkBankAccount(correspondent, bank.bik).ok
  guard.ensure(
    russian,
    'kod-ai:contract-11.bank',
    'requisites.bank',
    { person },
    content('BANK', `${path}.bank`),
  )
  const account = plain(given.account)
  if (account === null) return
  guard.ensure(
    personal.test(digits(account)) && checkBankAccount(account, bank.bik).ok,
    'kod-ai:contract-11.account',
    'requisites.account',
    { person },
    content('ACCOUNT', `${path}.account`),
  )
}

/** Checks the given fields of one member's requisites (section 11 of the agreement, `kod-ai:2.8`). Never repeats a value. */
export function checkRequisites(
  guard: Guard,
  given: RequisitesChange,
  on: IsoDate,
  path = 'requisites',
): void {
  const { person } = given
  const birth = plain(given.birth)
  const passport = plain(given.passport)
  const inn = plain(given.inn)
  const address = plain(given.address)
  if (birth !== null)
    guard.ensure(
      isDate(birth) && birth < on,
      'kod-ai:contract-11.birth',
      'requisites.birth',
      { person },
      content('BIRTH', `${path}.birth`),
    )
  if (passport !== null)
    guard.ensure(
      checkPassport(passport).ok,
      'kod-ai:contract-11.passport',
      'requisites.passport',
      { person },
      content('PASSPORT', `${path}.passport`),
    )
  if (inn !== null)
    guard.ensure(
      checkInn12(inn).ok,
      'kod-ai:contract-11.inn',
      'requisites.inn',
      { person },
      content('INN', `${path}.inn`),
    )
  if (address !== null)
    guard.ensure(
      address.trim() !== '',
      'kod-ai:contract-11.address',
      'requisites.address',
      { person },
      content('ADDRESS', `${path}.address`),
    )
  checkBank(guard, given, path)
}

/** Requires that no two members give one account. */
export function checkDistinctAccounts(guard: Guard, given: readonly Requisites[]): void {
  const accounts = given.map((r) => plain(r.account)).filter((a) => a !== null)
  const twice = new Set(repeated(accounts.map(digits)))
  const people = given.filter((r) => twice.has(digits(plain(r.account) ?? ''))).map((r) => r.person)
  guard.ensure(
    people.length === 0,
    'kod-ai:contract-11.account',
    'requisites.duplicate',
    { list: people },
    content('DUPLICATE_ACCOUNT', 'requisites'),
  )
}
