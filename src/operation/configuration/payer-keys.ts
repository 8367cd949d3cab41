import { z } from 'zod'
import { key } from './key.ts'
import { someString } from './values.ts'

const otherwise = {
  ru: 'реестр выплат нельзя утвердить',
  en: 'no register of payments can be confirmed',
}
const own = (env: string, ru: string, en: string) =>
  key(someString().optional(), { env: [env], title: { ru, en }, otherwise })

/** Whose account payments go out from: the payer of payment orders. */
export const payerKeys = {
  payer: z
    .strictObject({
      name: own('MERA_PAYER_NAME', 'плательщик в платёжных поручениях', 'payer in payment orders'),
      inn: own('MERA_PAYER_INN', 'ИНН плательщика, 10 цифр', 'INN of the payer, 10 digits'),
      kpp: own('MERA_PAYER_KPP', 'КПП плательщика', 'KPP of the payer'),
      account: own('MERA_PAYER_ACCOUNT', 'счёт плательщика, 20 цифр', 'account of the payer, 20 digits'),
      bank: own('MERA_PAYER_BANK', 'банк плательщика с городом', "the payer's bank with its town"),
      bik: own('MERA_PAYER_BIK', 'БИК банка плательщика', "BIK of the payer's bank"),
      correspondent: own(
        'MERA_PAYER_CORRESPONDENT',
        'корреспондентский счёт банка плательщика',
        "correspondent account of the payer's bank",
      ),
    })
    .prefault({}),
}
