import type { Random } from './random.ts'

/** The lots of the contest (`kod-ai:1.4`). */
export const lots = ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'] as const
export type Lot = (typeof lots)[number]

const things: Record<Lot, readonly string[]> = {
  'computer-vision': [
    'сегментация спутниковых снимков',
    'поиск дефектов сварных швов',
    'чтение архивных чертежей',
    'подсчёт деревьев по снимкам',
    'распознавание рукописных таблиц',
    'слежение за полем зрения камер',
  ],
  nlp: [
    'граф знаний из протоколов',
    'разбор юридических ссылок',
    'сжатие длинных документов',
    'морфология редких языков',
    'поиск похожих обращений',
    'проверка терминов в переводе',
  ],
  speech: [
    'разметка речи с ударениями',
    'синтез речи для дикторов',
    'распознавание речи в шуме',
    'отделение голосов на совещании',
    'озвучивание формул',
    'поиск слов в звукозаписях',
  ],
  'decision-support': [
    'планирование ремонтов',
    'подбор маршрутов бригад',
    'оценка риска паводков',
    'расписание лабораторий',
    'очередь обращений',
    'советник по расходу энергии',
  ],
  'advanced-methods': [
    'обучение с малым числом примеров',
    'объяснимые деревья решений',
    'сжатие нейронных сетей',
    'проверка устойчивости моделей',
    'причинный вывод по наблюдениям',
    'обучение без передачи данных',
  ],
}
/** What projects of a lot are about, in a word or two: the keywords of whoever is versed in it. */
export const subjectsOf = (lot: Lot): readonly string[] =>
  things[lot].map((thing) =>
    thing
      .split(' ')
      .filter((word) => word.length > 3)
      .slice(-2)
      .join(' '),
  )

const kinds = [
  'Открытая библиотека',
  'Набор модулей',
  'Инструментарий',
  'Библиотека',
  'Пакет программ',
] as const

/** A plausible project of a lot; titles repeat rarely. */
export function project(lot: Lot, random: Random): { readonly lot: Lot; readonly title: string } {
  const thing = random.pick(things[lot])
  return {
    lot,
    title: `${random.pick(kinds)}: ${thing}${random.chance(300) ? `, выпуск ${random.between(2, 9)}` : ''}`,
  }
}
