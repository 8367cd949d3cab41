/** What a value of a fact is, by which it is put into words. */
export type Shape =
  | 'none'
  | 'erased'
  | 'boolean'
  | 'number'
  | 'money'
  | 'decimal'
  | 'hash'
  | 'day'
  | 'moment'
  | 'link'
  | 'words'
  | 'period'
  | 'act'
  | 'file'
  | 'list'
  | 'table'
  | 'facts'

type Bag = Readonly<Record<string, unknown>>

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const HASH = /^[0-9a-f]{64}$/
/** Decimals of two places that are no sums. */
const MEASURE = /^(mean|score|rate|percent|weight|ratio)/i

export const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value)
const isDay = (value: unknown): boolean => typeof value === 'string' && DAY.test(value)

/** Whether there is nothing to tell: also where every part of it is nothing. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isBag(value) && Object.values(value).every(isNothing)
}

function ofText(key: string, value: string): Shape {
  if (HASH.test(value)) return 'hash'
  if (DAY.test(value)) return 'day'
  if (MOMENT.test(value)) return 'moment'
  if (/^-?\d+\.\d{2}$/.test(value) && !MEASURE.test(key)) return 'money'
  if (/^-?\d+\.\d+$/.test(value)) return 'decimal'
  return /^https?:\/\/\S+$/.test(value) ? 'link' : 'words'
}

const hasOnly = (value: Bag, ...keys: readonly string[]) =>
  Object.keys(value).length === keys.length && keys.every((key) => key in value)

function ofBag(value: Bag): Shape {
  if (value.erased === true) return 'erased'
  if (hasOnly(value, 'from', 'to') && isDay(value.from) && isDay(value.to)) return 'period'
  if (hasOnly(value, 'number', 'date') && isDay(value.date)) return 'act'
  // A file is a hash with what it is called; what else stands beside is told as facts.
  if (isHash(value.sha256) && Object.keys(value).every((key) => ['sha256', 'name', 'url'].includes(key)))
    return 'file'
  return 'facts'
}

/** @returns what a value under a key is */
export function shapeOf(key: string, value: unknown): Shape {
  if (isNothing(value)) return 'none'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return ofText(key, value)
  if (Array.isArray(value))
    return value.every(isBag) && value.every((row) => shapeOf(key, row) === 'facts') ? 'table' : 'list'
  return isBag(value) ? ofBag(value) : 'words'
}

/** The columns of a table: the keys of its rows in their order, without those under which no row has anything. */
export const columnsOf = (rows: readonly Bag[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) =>
    rows.some((row) => !isNothing(row[key])),
  )

/** How many single values there are in a value: what is large is folded. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 0)
}

/** The procedure of a case by its id, `<procedure>-<letters and digits>`; null where it is none. */
export function procedureOf(id: string, procedures: Readonly<Record<string, unknown>>): string | null {
  const found = /^([a-z][a-z-]*)-[a-z0-9]{16}$/.exec(id)?.[1]
  return found !== undefined && Object.hasOwn(procedures, found) ? found : null
}
