import type { PersonName } from './types.ts'

const initial = (name: string): string =>
  name
    .trim()
    .split('-')
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toLocaleUpperCase('ru') ?? ''}.`)
    .join('-')

/** «Иванов И. И.»; a double name keeps its hyphen («Иванова А.-М. И.»), a missing patronymic leaves no trace. */
export function withInitials(name: PersonName): string {
  return [name.last.trim(), initial(name.first), initial(name.middle ?? '')].filter(Boolean).join(' ')
}

/** «И. И. Иванов», the order of signature lines. */
export function initialsFirst(name: PersonName): string {
  return [initial(name.first), initial(name.middle ?? ''), name.last.trim()].filter(Boolean).join(' ')
}
