import { look } from '../../../engine/index.ts'
import { Problem } from '../../../kernel/index.ts'
import { shownFields } from '../cases/index.ts'
import { refusals } from '../http/refusals.ts'
import type { ReportCall } from '../reports/index.ts'
import { type BankOrder, type BankPayer, bankFile } from './bank-file.ts'
import { windows1251 } from './windows-1251.ts'

interface Part {
  readonly agreement: string
  readonly signed: string | null
  readonly tranche: number
  readonly lines: readonly { readonly number: number; readonly amount: string }[]
}
type Payee = Pick<BankOrder, 'name' | 'inn' | 'account' | 'bank'> & { readonly number: number }
interface Confirmed {
  readonly on: string
  readonly payer: BankPayer
  readonly firstOrder: number
}

const refuse = (code: string, ru: string, en: string, remedy: { ru: string; en: string }) =>
  new Problem(code, 'state', { ru, en }, [{ path: '', message: { ru, en }, remedy }])

/**
 * The file of a confirmed register for the program of the bank. Whose requisites stand in it is written down before it goes.
 * @throws Problem UNKNOWN_CASE, REGISTER_NOT_CONFIRMED, PAYEE_ERASED
 */
export async function registerFile({ parts, viewer }: Omit<ReportCall, 'c'>, id: string) {
  const seen = await look(parts.engine.parts, viewer.tenant, id, viewer.actor)
  if (seen?.procedure.capability !== 'payments') throw refusals.unknownCase(id)
  const fields = await shownFields(parts, viewer, seen)
  const value = <T>(key: string) =>
    fields.find((field) => field.key === key)?.value as unknown as T | undefined
  const confirmed = value<Confirmed | null>('confirmed')
  const payees = value<readonly Payee[]>('payees')
  if (!payees) throw refusals.unknownCase(id)
  if (!confirmed || seen.file.state === 'withdrawn')
    throw refuse(
      'REGISTER_NOT_CONFIRMED',
      'Файл для банка есть только у утверждённого реестра',
      'Only a confirmed register has a file for the bank',
      { ru: 'Утвердите реестр', en: 'Confirm the register' },
    )
  if (payees.some((payee) => typeof payee.account !== 'string' || typeof payee.name !== 'string'))
    throw refuse(
      'PAYEE_ERASED',
      'Данные одного из получателей удалены: файл больше не составить',
      'The data of a payee were erased: the file cannot be made any more',
      { ru: 'Возьмите файл, отправленный в банк', en: 'Take the file that was sent to the bank' },
    )
  const orders = (value<readonly Part[]>('parts') ?? []).flatMap(({ lines, agreement, signed, tranche }) =>
    lines.map(({ number, amount }): BankOrder => {
      const { name, inn, account, bank } = payees.find((payee) => payee.number === number)!
      const order = confirmed.firstOrder + number - 1
      return { order, amount, agreement, signed: signed ?? '', tranche, name, inn, account, bank }
    }),
  )
  return {
    name: `1c_to_kl_${seen.file.number ?? seen.file.id}.txt`,
    bytes: windows1251(bankFile(confirmed.payer, orders, confirmed.on)),
  }
}
