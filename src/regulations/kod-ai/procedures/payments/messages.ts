import type { Text } from '../../../../kernel/index.ts'

/** What registers of payments say. */
export const messages = {
  'register.repeated': {
    ru: 'Транш указан дважды: {list}',
    en: 'A tranche is named twice: {list}',
  },
  'register.not-due': {
    ru: 'Сейчас не к выплате: договор {agreement}, транш {tranche}',
    en: 'Not to be paid now: agreement {agreement}, tranche {tranche}',
  },
  'register.held': {
    ru: 'Выплата по договору {agreement} остановлена: реквизиты участника меняются или не указаны',
    en: 'Payments under the agreement {agreement} are held: requisites of a member are being changed or missing',
  },
  'register.payer-inn': {
    ru: 'ИНН плательщика: нужно 10 цифр с верным контрольным числом',
    en: 'INN of the payer: 10 digits with a right check digit are needed',
  },
  'register.payer-kpp': {
    ru: 'КПП плательщика: нужно 9 знаков, как в свидетельстве',
    en: 'KPP of the payer: 9 characters are needed, as in the certificate',
  },
  'register.payer-bik': {
    ru: 'БИК банка плательщика: нужно 9 цифр',
    en: "BIK of the payer's bank: 9 digits are needed",
  },
  'register.payer-account': {
    ru: 'Счёт плательщика: 20 цифр, ключ которых сходится с БИК',
    en: 'Account of the payer: 20 digits whose key fits the BIK',
  },
  'register.payer-correspondent': {
    ru: 'Корреспондентский счёт банка плательщика: 20 цифр, ключ которых сходится с БИК',
    en: "Correspondent account of the payer's bank: 20 digits whose key fits the BIK",
  },
  'register.order': {
    ru: 'Номер поручения – не больше шести цифр: последнее получило бы номер {last}',
    en: 'A payment order has a number of at most six digits: the last would be {last}',
  },
  'register.row-known': {
    ru: 'Строка выписки уже учтена: {day}, № {order}, {amount}',
    en: 'The row of the statement is recorded already: {day}, no. {order}, {amount}',
  },
  'register.no-line': { ru: 'В реестре нет строки {line}', en: 'The register has no line {line}' },
  'register.line-twice': {
    ru: 'Строке {line} реестра отвечают две строки выписки',
    en: 'Two rows of the statement name the line {line}',
  },
  'register.once': {
    ru: 'Строка {line}: отметка «{outcome}» невозможна, сейчас – «{now}»',
    en: 'Line {line}: "{outcome}" cannot follow "{now}"',
  },
  'register.sum': {
    ru: 'Строка {line}: в выписке {given}, в реестре {amount}: исполненной она не отмечается',
    en: 'Line {line}: the statement has {given}, the register {amount}: it is not marked as paid',
  },
  'register.reason': {
    ru: 'Строка {line}: номер или сумма расходятся, нужна причина решения',
    en: 'Line {line}: number or sum differ, a reason is needed',
  },
  'register.reason-alone': {
    ru: 'Строке выписки ничего не отвечает: нужна причина',
    en: 'Nothing answers the row of the statement: a reason is needed',
  },
  'register.future': { ru: 'День {day} ещё не наступил', en: 'The day {day} has not come yet' },
  'register.ledger': {
    ru: 'Строка {line}: деньги уже потребованы или возвращены по договору; запишите возврат в деле гранта',
    en: 'Line {line}: the money was claimed or returned under the agreement; record the return in the case of the grant',
  },
  'register.at-bank': {
    ru: 'По реестру уже есть исполненные строки: отозвать его нельзя',
    en: 'Lines of the register were settled already: it cannot be withdrawn',
  },
} as const satisfies Record<string, Text>
