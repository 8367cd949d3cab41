// data file: what people read for keys and codes of registers of payments
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

export const paymentLabels: Readonly<Record<string, Text>> = {
  day: t('День', 'Day'),
  firstOrder: t('Номер первого поручения', 'Number of the first order'),
  kpp: t('КПП', 'KPP'),
  line: t('Строка реестра', 'Line of the register'),
  nth: t('Которая из равных', 'Which of the equal ones'),
  payer: t('Плательщик', 'Payer'),
  payee: t('Получатель', 'Payee'),
  transfers: t('Ответы банка', 'Answers of the bank'),
  atBank: t('В реестре', 'In a register'),
  parts: t('Транши', 'Tranches'),
  recordedOn: t('Учтена', 'Recorded on'),
  register: t('Реестр выплат', 'Register of payments'),
  due: t('К выплате', 'To be paid'),
  'outcome.paid': t('исполнено', 'paid'),
  'outcome.failed': t('не исполнено', 'failed'),
  'outcome.returned': t('возвращено банком', 'sent back by the bank'),
  'refused.held': t('реквизиты меняются', 'requisites are being changed'),
  'refused.not-due': t('не к выплате', 'not to be paid'),
  'sums.due': t('К выплате, ₽', 'To be paid, ₽'),
  'dates.drawn': t('Составлен', 'Drawn up'),
  'dates.confirmed': t('Утверждён', 'Confirmed'),
}
