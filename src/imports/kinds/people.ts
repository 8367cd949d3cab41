import { day, gaps, inn, list, money, snils, text } from '../cells/index.ts'
import { may, need, type RowContext } from './column.ts'

/** Columns that tell who takes part: lists in one order. */
export const peopleColumns = {
  members: need(
    ['Участники', 'ФИО участников', 'Грантополучатели'],
    list(text(200)),
    'Авдеев Влас Климович; Богданова Дарина Лукична',
    {
      paths: ['members'],
    },
  ),
  inn: may(['ИНН участников', 'ИНН'], gaps(inn), '', { paths: ['members.*.inn'] }),
  snils: may(['СНИЛС участников', 'СНИЛС'], gaps(snils), ''),
  birth: may(['Даты рождения участников', 'Дата рождения'], gaps(day), '03.02.1990; 04.05.1991'),
  shares: need(['Доли участников', 'Суммы участников'], list(money), '1500000,00; 1500000,00', {
    paths: ['members.*.grant'],
  }),
} as const

interface PeopleValues {
  readonly members: readonly string[]
  readonly inn: readonly (string | null)[] | null
  readonly snils: readonly (string | null)[] | null
  readonly birth: readonly (string | null)[] | null
  readonly shares: readonly string[]
}

/** Tells that a list is not as long as the list of members, or of stages. */
export function sameLength(
  { fault }: RowContext,
  column: string,
  given: readonly unknown[] | null,
  count: number,
): void {
  if (given === null || given.length === count) return
  fault(
    column,
    { ru: `значений ${given.length}, нужно ${count}`, en: `${given.length} values, ${count} are needed` },
    {
      ru: 'В списках одного порядка столько же значений; пропуск – дефис',
      en: 'Lists of one order are as long; a dash stands for a gap',
    },
  )
}

/** Everyone of a row with their ids and shares. */
export function peopleOf(values: PeopleValues, context: RowContext) {
  const { members } = values
  for (const column of ['inn', 'snils', 'birth', 'shares'] as const)
    sameLength(context, column, values[column], members.length)
  return members.map((name, i) => {
    const person = {
      name,
      inn: values.inn?.[i] ?? null,
      snils: values.snils?.[i] ?? null,
      birth: values.birth?.[i] ?? null,
    }
    if (person.inn === null && person.snils === null && person.birth === null)
      context.fault(
        'members',
        {
          ru: `участника ${i + 1} не узнать по одному имени`,
          en: `member ${i + 1} cannot be told by a name alone`,
        },
        { ru: 'Укажите ИНН, СНИЛС или дату рождения', en: 'Give the INN, the SNILS or the day of birth' },
      )
    return { ...person, id: context.person(person), grant: values.shares[i] ?? '0.00' }
  })
}
