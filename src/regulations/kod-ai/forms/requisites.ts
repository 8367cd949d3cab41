import type { FormBlock, FormField } from '../../../kernel/index.ts'
import { checkBankAccount, checkBik, checkInn12, checkPassport } from '../../../reference/index.ts'
import { both, date, members, text } from './kit.ts'

const personal = { personal: true } as const
const name = (key: string, ru: string, en: string, more: Partial<FormField> = {}) =>
  text('kod-ai:contract-11.fio', key, ru, en, { ...personal, max: 100, joined: ' ', ...more })

const nameFields: readonly FormField[] = [
  name('last', 'ФИО физического лица', 'Full name of the person', {
    when: { team: 'solo' },
    short: both('Фамилия', 'Surname'),
    notes: ['18'],
  }),
  name('last', 'ФИО члена проектной команды № {n}', 'Full name of member No. {n}', {
    when: { team: 'team' },
    short: both('Фамилия', 'Surname'),
    notes: ['19', '20'],
  }),
  name('first', 'Имя', 'First name'),
  name('middle', 'Отчество', 'Patronymic', { required: false }),
]

const account = { ...personal, max: 20 } as const

/** Section 11: the requisites of the only grantee or of every member of the team. */
export const grantees: FormBlock = {
  kind: 'block',
  key: 'members',
  clause: 'kod-ai:contract-11.fio',
  title: both('ГРАНТОПОЛУЧАТЕЛЬ:', 'GRANTEE:'),
  rows: members,
  unique: ['account', 'inn', 'passport'],
  checks: [
    {
      field: 'account',
      clause: 'kod-ai:contract-11.account',
      accepts: (row) => checkBankAccount(String(row.account), String(row.bik)),
    },
    {
      field: 'correspondent',
      clause: 'kod-ai:contract-11.bank',
      accepts: (row) => checkBankAccount(String(row.correspondent), String(row.bik)),
    },
  ],
  fields: [
    ...nameFields.map((field, index) => (index < 2 ? withoutJoin(field) : field)),
    date('kod-ai:contract-11.birth', 'birth', 'Дата рождения:', 'Date of birth:', personal),
    text('kod-ai:contract-11.passport', 'passport', 'Паспорт:', 'Passport:', {
      ...personal,
      max: 20,
      check: checkPassport,
    }),
    text('kod-ai:contract-11.inn', 'inn', 'ИНН:', 'INN:', { ...personal, max: 20, check: checkInn12 }),
    text('kod-ai:contract-11.address', 'address', 'Адрес регистрации:', 'Registered address:', {
      ...personal,
      max: 500,
    }),
    text('kod-ai:contract-11.bank', 'bank', 'Банковские реквизиты:', 'Bank details:', {
      ...personal,
      max: 300,
      short: both('Банк', 'Bank'),
    }),
    text('kod-ai:contract-11.bank', 'bik', 'БИК', 'BIK', {
      ...personal,
      max: 9,
      joined: ', БИК ',
      check: checkBik,
    }),
    text('kod-ai:contract-11.bank', 'correspondent', 'Корреспондентский счёт', 'Correspondent account', {
      ...account,
      joined: ', к/с ',
    }),
    text(
      'kod-ai:contract-11.account',
      'account',
      'Лицевой счет физического лица:',
      'Account of the person:',
      {
        ...account,
        when: { team: 'solo' },
      },
    ),
    text(
      'kod-ai:contract-11.account',
      'account',
      'Лицевой счет члена проектной команды № {n}:',
      'Account of member No. {n}:',
      { ...account, when: { team: 'team' } },
    ),
  ],
}

function withoutJoin({ joined: _, ...field }: FormField): FormField {
  return field
}
