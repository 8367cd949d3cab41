import type { Random } from '../random.ts'
import type { Story } from './story.ts'

const comments = [
  'Решение отличается от известных библиотек и описано достаточно подробно',
  'Подход обоснован, риски названы, сроки выполнимы',
  'Сравнение с аналогами неполное, но основная идея понятна',
  'Опыт команды подтверждён открытыми репозиториями',
  'Спрос подтверждён письмами и обращениями пользователей',
  'План работ связан с результатом, показатели проверяемы',
]

/** A score of 0 to 5 around a third of the quality. */
function scoreOf(story: Story, source: Random): number {
  const even = Math.floor(story.quality / 3) + (source.below(3) < story.quality % 3 ? 1 : 0)
  return Math.max(0, Math.min(5, even + source.pick([-1, 0, 0, 0, 1])))
}

/** The conclusion an expert makes of a story, complete and right in form. */
export function conclusionOf(story: Story, isAi: boolean, criteria: readonly string[], source: Random) {
  const said = () => source.pick(comments)
  return {
    madeIn: 'system',
    ai: {
      subject: {
        yes: isAi,
        reason: isAi ? 'Предмет – метод искусственного интеллекта' : 'Обычная база данных',
      },
      technology: { yes: isAi, reason: said(), code: story.lot },
      result: { yes: true, reason: said(), code: 'library' },
    },
    novelty: { score: scoreOf(story, source), reason: said(), comments: { methods: said() } },
    achievability: {
      score: scoreOf(story, source),
      reason: said(),
      comments: { soundness: said(), team: said() },
    },
    prospects: { score: scoreOf(story, source), reason: said(), comments: { demand: said() } },
    metrics: [],
    added: criteria.map((key) => ({ key, met: source.chance(800), reason: said() })),
  }
}
export type Conclusion = ReturnType<typeof conclusionOf>

/** Conclusions with one fault each, which the guard refuses. */
export const faultyConclusions: readonly ((sound: Conclusion) => unknown)[] = [
  (c) => ({ ...c, madeIn: 'file' }),
  (c) => ({ ...c, novelty: { ...c.novelty, score: 6 } }),
  (c) => ({ ...c, prospects: { ...c.prospects, comments: { demand: '' } } }),
  (c) => ({ ...c, achievability: { ...c.achievability, reason: '' } }),
  (c) => ({ ...c, added: [] }),
  (c) => ({ ...c, ai: { ...c.ai, technology: { ...c.ai.technology, code: 'magic' } } }),
]
