import type { Random } from './random.ts'

/** A person who does not exist. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly leaderId: string
}

const roots = [
  'Алгоритмов',
  'Матрицын',
  'Градиентов',
  'Токенов',
  'Тензоров',
  'Регистров',
  'Модулев',
  'Векторов',
  'Пикселев',
  'Буферов',
  'Интегралов',
  'Логарифмов',
  'Сигналов',
  'Кодов',
  'Графов',
  'Циклов',
  'Синусов',
  'Индексов',
  'Примеров',
  'Образцов',
  'Шаблонов',
  'Операндов',
  'Корпусов',
  'Датасетов',
  'Фильтров',
  'Квантилев',
  'Медианов',
  'Скаляров',
  'Кластеров',
  'Парсеров',
] as const
const men = [
  'Авдей',
  'Богдан',
  'Влас',
  'Гордей',
  'Дамир',
  'Елисей',
  'Захар',
  'Игнат',
  'Клим',
  'Лука',
  'Марк',
  'Наум',
] as const
const women = [
  'Агния',
  'Василиса',
  'Дарина',
  'Ева',
  'Злата',
  'Инга',
  'Кира',
  'Лада',
  'Майя',
  'Ника',
  'Рада',
  'Яна',
] as const
const fathers = [
  'Аркадьев',
  'Борисов',
  'Вадимов',
  'Германов',
  'Денисов',
  'Егоров',
  'Леонидов',
  'Максимов',
  'Павлов',
  'Романов',
] as const

/** A plainly fictitious person: a surname of a technical term, numbers of no network. */
export function person(id: string, random: Random): Person {
  const woman = random.chance(420)
  const surname = random.pick(roots) + (woman ? 'а' : '')
  const first = random.pick(woman ? women : men)
  const father = random.pick(fathers) + (woman ? 'на' : 'ич')
  const digits = String(random.below(10_000_000)).padStart(7, '0')
  return {
    id,
    name: `${surname} ${first} ${father}`,
    phone: `+7000${digits}`,
    leaderId: String(random.between(9_000_000, 9_999_999)),
  }
}
