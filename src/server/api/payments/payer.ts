import { Problem } from '../../../kernel/index.ts'
import type { BankPayer } from './bank-file.ts'

/** What the settings of the installation say of the payer. */
export type PayerSettings = { readonly [K in keyof BankPayer]?: string | undefined }

const variables: Readonly<Record<keyof BankPayer, string>> = {
  name: 'MERA_PAYER_NAME',
  inn: 'MERA_PAYER_INN',
  kpp: 'MERA_PAYER_KPP',
  account: 'MERA_PAYER_ACCOUNT',
  bank: 'MERA_PAYER_BANK',
  bik: 'MERA_PAYER_BIK',
  correspondent: 'MERA_PAYER_CORRESPONDENT',
}

const names = Object.keys(variables) as (keyof BankPayer)[]

/** Settings that are missing. */
export const missingOf = (settings: PayerSettings = {}): readonly (keyof BankPayer)[] =>
  names.filter((name) => !settings[name]?.trim())

/** The payer of payment orders. @throws Problem PAYER_NOT_SET naming each setting that is missing and how to set it */
export function payerOf(settings: PayerSettings = {}): BankPayer {
  const missing = missingOf(settings)
  if (missing.length > 0)
    throw new Problem(
      'PAYER_NOT_SET',
      'state',
      {
        ru: 'Не заданы реквизиты плательщика: реестр нельзя утвердить и передать в банк',
        en: 'The requisites of the payer are not set: no register can be confirmed and sent to the bank',
      },
      missing.map((name) => ({
        path: `payer.${name}`,
        message: { ru: `Нет настройки payer.${name}`, en: `The setting payer.${name} is missing` },
        remedy: {
          ru: `Администратор сервера задаёт переменную ${variables[name]} (или payer.${name} в mera.config.json) и перезапускает его`,
          en: `The administrator of the server sets the variable ${variables[name]} (or payer.${name} in mera.config.json) and restarts it`,
        },
      })),
    )
  return Object.fromEntries(names.map((name) => [name, settings[name]!])) as unknown as BankPayer
}
