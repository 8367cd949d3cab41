import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Words that stand in every topic and tell nothing of its subject. */
const everywhere = new Set(
  'библиотека открытая проект система разработка развитие метод создание средство данные для на основе искусственный интеллект'
    .split(' ')
    .map((word) => russian(word)),
)
const SHORTEST = 2

/** The stems of a text, each once: «распознавания речи» has `распознаван` and `реч`. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const stems = words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => (/[а-я]/.test(word) ? russian(word) : english(word)))
  return new Set(stems.filter((stem) => stem.length >= SHORTEST && !everywhere.has(stem)))
}
