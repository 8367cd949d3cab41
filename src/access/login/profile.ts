import { isDate } from '../../kernel/index.ts'

/** The fields that have a value: an optional field is absent, not undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined | ''> }
}

/** Last, first and middle name as they are written together. */
export const fullName = (...parts: readonly (string | null | undefined)[]): string =>
  parts.flatMap((part) => part?.trim() || []).join(' ')

/** A day `dd.mm.yyyy` or `yyyy-mm-dd` as the latter; undefined where it is no day. */
export function dayOf(text: string | null | undefined): string | undefined {
  const russian = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text ?? '')
  const day = russian ? `${russian[3]}-${russian[2]}-${russian[1]}` : text
  return day && isDate(day) ? day : undefined
}
