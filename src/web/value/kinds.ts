const MONEY = /^-?\d{1,16}\.\d{2}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const HASH = /^[0-9a-f]{64}$/

/** How a bare value is read. */
export type Kind = 'none' | 'flag' | 'number' | 'money' | 'day' | 'moment' | 'hash' | 'link' | 'text'

/** @returns the kind of a bare value by its shape: sums, days and instants have shapes of their own on the wire */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined || value === '') return 'none'
  if (typeof value === 'boolean') return 'flag'
  if (typeof value === 'number') return 'number'
  if (typeof value !== 'string') return 'text'
  if (MONEY.test(value)) return 'money'
  if (DAY.test(value)) return 'day'
  if (MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return 'moment'
  if (HASH.test(value)) return 'hash'
  return /^https?:\/\//.test(value) ? 'link' : 'text'
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rows of one kind make a table; objects that share too little stand one under the other. */
export function columnsOf(rows: readonly unknown[]): readonly string[] | null {
  if (rows.length === 0 || !rows.every(isRecord)) return null
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const flat = rows.every((row) => Object.values(row).every((one) => !isRecord(one) || isSmall(one)))
  return keys.length > 1 && keys.length <= 8 && flat ? keys : null
}

const isSmall = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).length <= 3 &&
  Object.values(value).every((one) => typeof one !== 'object' || one === null)

/** A sum as it is read: `1000000.00` is «1 000 000,00». The blanks are narrow and never break. */
export function moneyText(value: string, language: 'ru' | 'en'): string {
  const [, sign = '', whole = '', cents = ''] = /^(-?)(\d+)\.(\d{2})$/.exec(value) ?? []
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? '\u202f' : ',')
  return `${sign && '−'}${grouped}${language === 'ru' ? ',' : '.'}${cents}`
}
