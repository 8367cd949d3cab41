import { type IsoDate, isDate } from '../../../../kernel/index.ts'
import { checkBankAccount, checkBik, checkInn12, checkPassport } from '../../../../reference/index.ts'
import { requisites } from '../../rules/index.ts'
import { type Check, content } from './refuse.ts'
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
    ru: '{person}: этот счёт указан у другого участника',
    en: '{person}: another member gives this account',
  },
  'requisites.fio': {
    ru: '{person}: нужны фамилия и имя кириллицей, как в паспорте',
    en: '{person}: surname and name in Cyrillic are needed, as in the passport',
  },
  'requisites.block': {
    ru: '{person}: реквизиты нужны один раз',
    en: '{person}: requisites are needed once',
  },
  'requisites.stranger': {
    ru: 'Реквизиты не участников: {list}',
    en: 'Requisites of people who are no members: {list}',
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

const told = {
  block: { clause: 'kod-ai:contract-11.fn-18', message: 'requisites.block', code: 'REQUISITES_MISSING' },
  duplicate: {
    clause: 'kod-ai:contract-11.account',
    message: 'requisites.duplicate',
    code: 'DUPLICATE_ACCOUNT',
  },
  fio: { clause: 'kod-ai:contract-11.fio', message: 'requisites.fio', code: 'FIO' },
  birth: { clause: 'kod-ai:contract-11.birth', message: 'requisites.birth', code: 'BIRTH' },
  passport: { clause: 'kod-ai:contract-11.passport', message: 'requisites.passport', code: 'PASSPORT' },
  inn: { clause: 'kod-ai:contract-11.inn', message: 'requisites.inn', code: 'INN' },
  address: { clause: 'kod-ai:contract-11.address', message: 'requisites.address', code: 'ADDRESS' },
  bank: { clause: 'kod-ai:contract-11.bank', message: 'requisites.bank', code: 'BANK' },
  account: { clause: 'kod-ai:contract-11.account', message: 'requisites.account', code: 'ACCOUNT' },
} as const

/** Holds the blocks of a whole team against section 11 by the rule kod-ai/requisites: one sound block for each member. */
export function checkBlocks(
  guard: Guard,
  members: readonly string[],
  given: readonly Requisites[],
  on: IsoDate,
): void {
  const { wrong } = guard.rule(requisites, {
    members: [...members],
    on,
    blocks: given.map((block) => ({
      person: block.person,
      fio: plain(block.fio) ?? '',
      birth: plain(block.birth) ?? '',
      passport: plain(block.passport) ?? '',
      inn: plain(block.inn) ?? '',
      address: plain(block.address) ?? '',
      bik: block.bank.bik,
      correspondent: block.bank.correspondent,
      account: plain(block.account) ?? '',
    })),
  })
  for (const { person, field } of wrong) {
    const { clause, message, code } = told[field]
    const at = given.findIndex((block) => block.person === person)
    const path = field === 'block' || at < 0 ? 'requisites' : `requisites.${at}.${field}`
    guard.ensure(false, clause, message, { person }, content(code, path))
  }
  const strangers = given.filter((block) => !members.includes(block.person)).map((block) => block.person)
  guard.ensure(
    strangers.length === 0,
    'kod-ai:contract-11.fn-18',
    'requisites.stranger',
    { list: strangers },
    content('REQUISITES_MISSING', 'requisites'),
  )
}
