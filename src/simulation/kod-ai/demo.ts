import { addDays, type IsoDate } from '../../kernel/index.ts'
import type { World } from '../world.ts'
import { runRound } from './round.ts'
import { makeStories } from './stories.ts'

/** Days from an announcement to the end of intake. */
const INTAKE = 35
const FIRST = '2024-04-22'

/** The rounds of the demonstration: one long over, one whose grants are under way, one that agrees with its winners, one before its council, one before its jury, one that lacks experts today, one in its formal check, one open today. */
const roundsOn = (today: IsoDate) => [
  { name: 'VII', announced: FIRST, applications: 110 },
  { name: 'VII-7', announced: addDays(today, -318), applications: 40 },
  {
    name: 'VII-6',
    announced: addDays(today, -128),
    applications: 16,
    waits: 'winners' as const,
    publishes: addDays(today, -4),
  },
  { name: 'VII-5', announced: addDays(today, -100), applications: 20, waits: 'council' as const },
  { name: 'VII-1', announced: addDays(today, -97), applications: 30, waits: 'jury' as const },
  { name: 'VII-2', announced: addDays(today, -72), applications: 90, waits: 'experts' as const },
  { name: 'VII-4', announced: addDays(today, -45), applications: 30 },
  { name: 'VII-3', announced: addDays(today, -26), applications: 60 },
]

/** Puts the rounds that the demonstration shows on the agenda of its world. */
export function playRounds(world: World, today: IsoDate): void {
  for (const { name, announced, applications, ...more } of roundsOn(today))
    runRound({
      world,
      name,
      title: 'Код ИИ: открытые библиотеки',
      announced,
      intakeDays: INTAKE,
      stories: makeStories(name, applications, 'demonstration'),
      ...more,
      ended: () => {},
    })
}
