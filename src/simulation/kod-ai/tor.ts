import type { Story } from './story.ts'

const purposes = [
  (thing: string) =>
    `Открыть разработчикам библиотеку, в которой ${thing} выполняется без закрытых составляющих, и проверить её на свободных данных трёх организаций`,
  (thing: string) =>
    `Снизить порог входа: то, чем выполняется ${thing}, должно запускаться одной командой, объяснять свой ответ и работать на обычном сервере без ускорителя`,
  (thing: string) =>
    `Собрать в одном месте средства, из которых складывается ${thing}, описать их по-русски и поддерживать вместе с сообществом`,
] as const

const tasks = [
  (thing: string) =>
    `Подготовить открытый набор примеров, на котором проверяется ${thing}, с описанием происхождения каждой записи`,
  (thing: string) =>
    `Сравнить четыре известных способа, какими выполняется ${thing}, и опубликовать условия сравнения`,
  (thing: string) =>
    `Выпустить библиотеку с примерами, где ${thing} разбирается шаг за шагом на учебных данных`,
  (thing: string) => `Измерить, сколько времени и памяти требует ${thing} на компьютере без ускорителя`,
  (thing: string) =>
    `Провести открытое испытание, в котором ${thing} проверяется на данных сторонних участников`,
] as const

const uses = [
  'Научные группы и небольшие команды, которым не по средствам закрытые решения',
  'Учебные курсы и лаборатории, где важна возможность прочитать и изменить исходный текст',
  'Ведомственные системы, которые обязаны объяснять свои ответы',
] as const

const thingOf = ({ title }: Story): string => (title.split(': ')[1] ?? title).split(',')[0]!

/** The terms of reference as a team fills them in: sentences about its subject, of which others with the same subject may have some. */
export function torOf(story: Story) {
  const random = story.random.fork('tor')
  const thing = thingOf(story)
  const first = random.below(tasks.length)
  const own = [0, 1, 2].map((n) => tasks[(first + n) % tasks.length]!(thing))
  return {
    name: story.title,
    purpose: random.pick(purposes)(thing),
    tasks: own,
    application: random.pick(uses),
    parameters: [
      {
        parameter: 'Доля верных ответов на открытом наборе',
        value: String(random.between(82, 96)),
        unit: '%',
      },
      { parameter: 'Ответ на обычном сервере', value: String(random.between(40, 400)), unit: 'мс' },
    ],
    works: own.map((work, i) => ({ work, member: (i % story.members.length) + 1 })),
    results: ['Исходный код в открытом репозитории', 'Описание и примеры на русском языке'],
  }
}
