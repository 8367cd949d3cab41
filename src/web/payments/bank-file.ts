import { shortDay } from '../parts/index.ts'

/** One payment to one member. */
export interface BankLine {
  readonly agreement: string
  readonly signed: string | null
  readonly tranche: number
  readonly amount: string
  readonly name: string
  readonly inn: string
  readonly account: string
  readonly bank: { readonly name: string; readonly bik: string; readonly correspondent: string }
}

/** No line of a value ends the line of the file. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** By these words a line of a statement is found again. */
export const purposeOf = ({ agreement, signed, tranche }: BankLine): string =>
  flat(
    `Грант по договору ${agreement}${signed ? ` от ${shortDay(signed)}` : ''}, транш ${tranche}. НДС не облагается`,
  )

/**
 * Payment orders in the text exchange of 1C (`1CClientBankExchange`, version 1.03). Orders are numbered from `first`; what
 * the payer is comes from the program of the bank that reads the file.
 */
export function bankFile(lines: readonly BankLine[], day: string, first = 1): string {
  const on = shortDay(day)
  const documents = lines.flatMap((line, i) => [
    'СекцияДокумент=Платежное поручение',
    `Номер=${first + i}`,
    `Дата=${on}`,
    `Сумма=${line.amount}`,
    `Получатель=${flat(line.name)}`,
    `ПолучательИНН=${flat(line.inn)}`,
    `ПолучательСчет=${flat(line.account)}`,
    `ПолучательБанк1=${flat(line.bank.name)}`,
    `ПолучательБИК=${flat(line.bank.bik)}`,
    `ПолучательКорсчет=${flat(line.bank.correspondent)}`,
    'ВидОплаты=01',
    'Очередность=5',
    `НазначениеПлатежа=${purposeOf(line)}`,
    'КонецДокумента',
  ])
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'Отправитель=Мера',
    `ДатаСоздания=${on}`,
    `ДатаНачала=${on}`,
    `ДатаКонца=${on}`,
    'Документ=Платежное поручение',
    ...documents,
    'КонецФайла',
    '',
  ].join('\r\n')
}
