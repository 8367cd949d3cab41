import type { World } from '../world.ts'
import { runRound } from './round.ts'
import { makeStories } from './stories.ts'

/** By then every grant of a round announced in April 2024 is closed. */
const END = '2027-12-01T00:00:00+03:00'

/** Plays one round with so many applications in a world, from the announcement until the last grant is closed. */
export async function playRound(world: World, applications: number): Promise<void> {
  runRound({
    world,
    name: 'VII',
    title: 'Код ИИ (очередь VII)',
    announced: '2024-04-22',
    intakeDays: 35,
    stories: makeStories('VII', applications, 'played'),
    ended: () => {},
  })
  await world.run(Date.parse(END))
}
