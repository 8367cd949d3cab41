import { hash } from '../random.ts'
import type { Story } from './story.ts'

/** Whether a person has an interest in an application: one the Fund knows of, one only the person knows, or none. */
export type Tie = 'none' | 'known' | 'hidden'

/** The truth about interests, which nobody in the world sees whole: the same question always has the same answer. */
export function tieOf(story: Story, person: string): Tie {
  const drawn = hash(`${person} and ${story.id}`) % 1000
  return drawn < 14 ? 'known' : drawn < 26 ? 'hidden' : 'none'
}
