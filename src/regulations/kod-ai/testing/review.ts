import type { Conclusion } from '../procedures/index.ts'
import { noConflict } from '../procedures/index.ts'
import { type Bench, officer, person } from './bench.ts'

const allLots = ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods']

/** An entry of the register of experts for a person. */
export const registerExpert = async (
  t: Bench,
  id: string,
  lots: readonly string[] = allLots,
  interests?: readonly object[],
) =>
  (
    await t.open(
      'expert',
      null,
      'register',
      {
        person: id,
        name: `Экспертов Пример ${id}`,
        lots,
        skills: 'Экспертиза проектов ИИ',
        ...(interests ? { interests } : {}),
      },
      officer,
    )
  ).id

type Points = readonly [novelty: number, achievability: number, prospects: number]

/** A conclusion with these points; criterion 1 is answered yes unless told otherwise. */
export function conclusion(points: Points = [4, 4, 4], isAi = true, changes: object = {}): Conclusion {
  const [novelty, achievability, prospects] = points
  return {
    madeIn: 'system',
    ai: {
      subject: { yes: isAi, reason: 'Сравнимо с решениями человека' },
      technology: { yes: true, reason: 'Обработка языка', code: 'nlp' },
      result: { yes: true, reason: 'Библиотека', code: 'library' },
    },
    novelty: { score: novelty, reason: 'Обосновано', comments: { methods: 'Новый метод' } },
    achievability: {
      score: achievability,
      reason: 'Обосновано',
      comments: { soundness: 'Методы обоснованы', team: 'Опыт есть' },
    },
    prospects: { score: prospects, reason: 'Обосновано', comments: { demand: 'Спрос подтверждён' } },
    metrics: [],
    added: [],
    ...changes,
  } as Conclusion
}

/** Assigns an expert and returns the review's case. */
export async function assign(t: Bench, application: string, expert: string, entry: string): Promise<string> {
  const before = await t.children(application, 'review')
  await t.act('application', application, 'assign-expert', { expert, entry, conflict: noConflict }, officer)
  const review = (await t.children(application, 'review')).find((id) => !before.includes(id))
  if (!review) throw new Error('no review was opened')
  return review
}

/** An expert states no interest and signs a conclusion. */
export async function conclude(
  t: Bench,
  review: string,
  expert: string,
  given = conclusion(),
): Promise<void> {
  await t.act('review', review, 'declare-no-interest', { statement: true }, person(expert))
  await t.act('review', review, 'sign', given, person(expert))
}

/** Two registered experts review an application; their case ids are the registers' business. */
export async function reviewTwice(
  t: Bench,
  application: string,
  points: readonly Points[] = [
    [4, 4, 4],
    [3, 4, 5],
  ],
): Promise<readonly string[]> {
  const reviews: string[] = []
  for (const [i, given] of points.entries()) {
    const expert = `expert-${application}-${i}`
    const entry = await registerExpert(t, expert, undefined, [])
    const review = await assign(t, application, expert, entry)
    await conclude(t, review, expert, conclusion(given))
    reviews.push(review)
  }
  return reviews
}
