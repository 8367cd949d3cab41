import type { IsoDate } from './date.ts'
import { Problem } from './problem.ts'
import type { Text } from './text.ts'

/** A value with the days it is in force and the clause it comes from. */
export interface DatedValue<T> {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly value: T
  readonly clause: string
}

/** A dated parameter of a regulation: what a clause fixes as a number and an edition may change. */
export interface Parameter<T = unknown> {
  readonly key: string
  readonly title: Text
  readonly unit: 'kopecks' | 'roubles' | 'days' | 'months' | 'percent' | 'count' | 'list' | 'table'
  readonly values: readonly DatedValue<T>[]
}

/** The value in force on a day. @throws Problem PARAMETER_OUT_OF_DATES outside every span; there is no default. */
export function valueOn<T>(parameter: Parameter<T>, date: IsoDate): DatedValue<T> {
  for (const dated of parameter.values) {
    if (dated.from <= date && (dated.to === null || date <= dated.to)) return dated
  }
  const first = parameter.values[0]?.from ?? '–'
  throw new Problem(
    'PARAMETER_OUT_OF_DATES',
    'content',
    {
      ru: `На ${date} нет действующего значения: ${parameter.title.ru}`,
      en: `No value is in force on ${date}: ${parameter.title.en}`,
    },
    [
      {
        path: parameter.key,
        message: { ru: `значения есть с ${first}`, en: `values begin on ${first}` },
        ...(parameter.values[0] ? { clause: parameter.values[0].clause } : {}),
        remedy: {
          ru: 'Укажите дату внутри действия редакции или внесите значение новой редакции',
          en: 'Give a date inside the edition or add the value of a new edition',
        },
      },
    ],
  )
}
