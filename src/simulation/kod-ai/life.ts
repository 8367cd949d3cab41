import type { Round, Story } from './story.ts'

/** A life told in order: each `yield` names the instant at which it goes on. */
export type Life = AsyncGenerator<number, void, undefined>

/** Ends a life whose command was refused although it had to be allowed; the world has written the violation down. */
export class Stuck extends Error {}

/** Lets a life run on the world's agenda, step by step, and tells the round when it has come to its end. */
export function live(round: Round, story: Story, life: Life): void {
  const { world } = round
  const step = async (): Promise<void> => {
    try {
      const next = await life.next()
      if (!next.done) {
        world.at(next.value, step)
        return
      }
    } catch (error) {
      if (!(error instanceof Stuck)) throw error
    }
    round.ended(story)
  }
  world.at(world.now(), step)
}
