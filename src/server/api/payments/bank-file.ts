/** Who pays, as the register was confirmed. */
export interface BankPayer {
  readonly name: string
  readonly inn: string
  readonly kpp: string
  readonly account: string
  readonly bank: string
  readonly bik: string
  readonly correspondent: string
}

/** One payment order. */
export interface BankOrder {
  readonly order: number
  readonly amount: string
  readonly agreement: string
  readonly signed: string
  readonly tranche: number
  readonly name: string
  readonly inn: string
  readonly account: string
  readonly bank: { readonly name: string; readonly bik: string; readonly correspondent: string }
}

/** What a bank takes in one purpose. */
const LONGEST_PURPOSE = 210

/** No line of a value ends the line of the file. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const digits = (text: string): string => text.replace(/[\s-]/g, '')
const shortDay = (day: string): string => day.split('-').reverse().join('.')

/** By these words a line of a statement is found again. */
export const purposeOf = ({ agreement, signed, tranche }: BankOrder): string =>
  flat(`Грант по договору № ${agreement} от ${shortDay(signed)}, транш ${tranche}. НДС не облагается`).slice(
    0,
    LONGEST_PURPOSE,
  )

const orderOf = (payer: BankPayer, day: string) => (order: BankOrder) => [
  'СекцияДокумент=Платежное поручение',
  `Номер=${order.order}`,
  `Дата=${shortDay(day)}`,
  `Сумма=${order.amount}`,
  `ПлательщикСчет=${digits(payer.account)}`,
  `Плательщик=ИНН ${digits(payer.inn)} ${flat(payer.name)}`,
  `ПлательщикИНН=${digits(payer.inn)}`,
  `ПлательщикКПП=${digits(payer.kpp)}`,
  `Плательщик1=${flat(payer.name)}`,
  `ПлательщикРасчСчет=${digits(payer.account)}`,
  `ПлательщикБанк1=${flat(payer.bank)}`,
  `ПлательщикБИК=${digits(payer.bik)}`,
  `ПлательщикКорсчет=${digits(payer.correspondent)}`,
  `ПолучательСчет=${digits(order.account)}`,
  `Получатель=ИНН ${digits(order.inn)} ${flat(order.name)}`,
  `ПолучательИНН=${digits(order.inn)}`,
  `Получатель1=${flat(order.name)}`,
  `ПолучательРасчСчет=${digits(order.account)}`,
  `ПолучательБанк1=${flat(order.bank.name)}`,
  `ПолучательБИК=${digits(order.bank.bik)}`,
  `ПолучательКорсчет=${digits(order.bank.correspondent)}`,
  'ВидПлатежа=Электронно',
  'ВидОплаты=01',
  'Очередность=5',
  `НазначениеПлатежа=${purposeOf(order)}`,
  'КонецДокумента',
]

/**
 * Payment orders in the text exchange of 1C (`1CClientBankExchange`, version 1.03). Everything in it is of the confirmed
 * register, so that it is the same file whenever it is made.
 */
export function bankFile(payer: BankPayer, orders: readonly BankOrder[], day: string): string {
  const on = shortDay(day)
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'Отправитель=Мера',
    'Получатель=',
    `ДатаСоздания=${on}`,
    `ДатаНачала=${on}`,
    `ДатаКонца=${on}`,
    `РасчСчет=${digits(payer.account)}`,
    'Документ=Платежное поручение',
    ...orders.flatMap(orderOf(payer, day)),
    'КонецФайла',
    '',
  ].join('\r\n')
}
