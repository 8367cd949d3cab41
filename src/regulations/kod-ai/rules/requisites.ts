import { z } from 'zod'
import { dateText, isDate } from '../../../kernel/index.ts'
import { checkBankAccount, checkBik, checkInn12, checkPassport } from '../../../reference/index.ts'
import { field, kodAiRule } from './kit.ts'

const fields = ['fio', 'birth', 'passport', 'inn', 'address', 'bank', 'account'] as const
type Field = (typeof fields)[number]
const clauseOf = (name: Field) => `kod-ai:contract-11.${name}` as const

const personal = (name: Field, ru: string, en: string) =>
  field(z.string().meta({ personal: 'person' }), clauseOf(name), ru, en)

const block = z.object({
  person: z.string().min(1),
  fio: personal('fio', 'Введите имя, как в паспорте', 'Enter the name as in the passport'),
  birth: personal('birth', 'Введите дату рождения', 'Enter the date of birth'),
  passport: personal('passport', 'Введите серию и номер паспорта', 'Enter the passport series and number'),
  inn: personal('inn', 'Введите ИНН из 12 цифр', 'Enter the INN of 12 digits'),
  address: personal('address', 'Введите адрес регистрации', 'Enter the address of registration'),
  bik: field(z.string(), 'kod-ai:contract-11.bank', 'Введите БИК банка', 'Enter the BIK of the bank'),
  correspondent: field(
    z.string(),
    'kod-ai:contract-11.bank',
    'Введите корреспондентский счёт',
    'Enter the correspondent account',
  ),
  account: personal('account', 'Введите счёт из 20 цифр', 'Enter the account of 20 digits'),
})
type Block = z.infer<typeof block>

const digits = (text: string): string => text.replace(/[\s\u2010-\u2015-]/gu, '')
/** Rouble accounts of persons: current, of entrepreneurs, deposits (reading T24). */
const ofPerson = /^(40817|40802|423\d\d)810\d{12}$/
const settlement = /^40802810\d{12}$/
const cyrillicName = /^[А-ЯЁа-яё]+([ -][А-ЯЁа-яё]+)+$/

function bankFits({ bik, correspondent }: Block): boolean {
  const account = digits(correspondent)
  return (
    checkBik(bik).ok &&
    digits(bik).startsWith('04') &&
    account.startsWith('301') &&
    account.endsWith(digits(bik).slice(-3)) &&
    checkBankAccount(account, bik).ok
  )
}

/** Whether each field of a block is right, by itself. */
function judged(given: Block, on: string, accounts: RegExp): Readonly<Record<Field, boolean>> {
  return {
    fio: cyrillicName.test(given.fio.trim()),
    birth: isDate(given.birth) && given.birth < on,
    passport: checkPassport(given.passport).ok,
    inn: checkInn12(given.inn).ok,
    address: given.address.trim() !== '',
    bank: bankFits(given),
    account: accounts.test(digits(given.account)) && checkBankAccount(given.account, given.bik).ok,
  }
}

/**
 * Requisites of the grantees (section 11 of the agreement): which fields are wrong, by person. A value is never
 * repeated, neither in findings nor in steps.
 */
export const requisites = kodAiRule({
  name: 'requisites',
  revision: 1,
  title: { ru: 'Реквизиты грантополучателей', en: 'Requisites of the grantees' },
  clauses: ['kod-ai:2.8', ...fields.map(clauseOf), 'kod-ai:contract-11.fn-18', 'kod-ai:contract-3.3.1'],
  readings: ['requisites.account'],
  input: z.object({
    members: field(
      z.array(z.string().min(1)),
      'kod-ai:contract-11.fn-18',
      'Перечислите участников',
      'List the members',
    ),
    on: field(dateText(), 'kod-ai:contract-11.birth', 'Укажите день проверки', 'Give the day of the check'),
    blocks: z.array(block),
  }),
  output: z.object({
    ok: z.boolean(),
    wrong: z.array(z.object({ person: z.string(), field: z.enum([...fields, 'block', 'duplicate']) })),
  }),
  example: {
    members: ['P1'],
    on: '2024-09-16',
    blocks: [
      {
        person: 'P1',
        fio: 'Образцова Анна Примеровна',
        birth: '1990-02-03',
        passport: '4599 000001',
        inn: '990000000115',
        address: 'г. Москва, ул. Примерная, д. 1',
        bik: '044525999',
        correspondent: '30101810600000000999',
        account: '40817810100000000001',
      },
    ],
  },
  decide({ members, on, blocks }, { readings }, trace) {
    const wrong: { person: string; field: Field | 'block' | 'duplicate' }[] = []
    const accounts = readings['requisites.account'] === 'settlement-only' ? settlement : ofPerson
    for (const person of members) {
      if (blocks.filter((b) => b.person === person).length === 1) continue
      trace.broken('kod-ai:contract-11.fn-18', 'requisites.block', { person })
      wrong.push({ person, field: 'block' })
    }
    const seen = new Map<string, string>()
    for (const given of blocks) {
      const { person } = given
      const fits = judged(given, on, accounts)
      for (const name of fields) {
        if (fits[name]) trace.met(clauseOf(name), 'requisites.right', { person })
        else {
          trace.broken(clauseOf(name), `requisites.${name}`, { person })
          wrong.push({ person, field: name })
        }
      }
      const account = digits(given.account)
      const other = seen.get(account)
      if (other !== undefined && other !== person) {
        trace.broken('kod-ai:contract-11.account', 'requisites.duplicate', { person, other })
        wrong.push({ person, field: 'duplicate' })
      }
      seen.set(account, person)
    }
    trace.step('requisites.count', { blocks: blocks.length, wrong: wrong.length })
    return { ok: wrong.length === 0, wrong }
  },
})
