import type { IsoDate } from './date.ts'
import { Problem } from './problem.ts'
import { inSpan, type Span } from './span.ts'
import type { Text } from './text.ts'

/** A value with the days it is in force and the clause it comes from. */
export interface DatedValue<T> extends Span {
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

const days = (spans: readonly Span[], until: string): string =>
  spans.map((s) => `${s.from}–${s.to ?? until}`).join(', ') || '–'

/**
 * The one of several dated things that is in force on a day.
 * @param what how people call them, in both languages
 * @throws Problem PARAMETER_OUT_OF_DATES where none is in force, PARAMETER_AMBIGUOUS where two are; there is no default
 */
export function inForce<T extends Span>(
  dated: readonly T[],
  date: IsoDate,
  path: string,
  what: Text,
  clause?: string,
): T {
  let found: T | undefined
  for (const one of dated) {
    if (!inSpan(one, date)) continue
    if (found) {
      throw new Problem('PARAMETER_AMBIGUOUS', 'content', {
        ru: `На ${date} действуют два значения сразу: ${what.ru}`,
        en: `Two values are in force on ${date} at once: ${what.en}`,
      })
    }
    found = one
  }
  if (found) return found
  throw new Problem(
    'PARAMETER_OUT_OF_DATES',
    'content',
    {
      ru: `На ${date} нет действующего значения: ${what.ru}`,
      en: `No value is in force on ${date}: ${what.en}`,
    },
    [
      {
        path,
        message: {
          ru: `значения есть на дни ${days(dated, 'бессрочно')}`,
          en: `there are values for the days ${days(dated, 'open end')}`,
        },
        ...(clause ? { clause } : {}),
        remedy: {
          ru: 'Укажите дату внутри действия редакции или внесите значение новой редакции',
          en: 'Give a date inside the edition or add the value of a new edition',
        },
      },
    ],
  )
}

/** The value in force on a day. @throws Problem PARAMETER_OUT_OF_DATES outside every span, PARAMETER_AMBIGUOUS inside two */
export function valueOn<T>(parameter: Parameter<T>, date: IsoDate): DatedValue<T> {
  return inForce(parameter.values, date, parameter.key, parameter.title, parameter.values[0]?.clause)
}
