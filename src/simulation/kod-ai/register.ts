import type { World } from '../world.ts'
import { registerOf, tieData } from './conflicts.ts'
import { type Course, must } from './course.ts'
import type { Story } from './story.ts'

/** Entries of the register by person, as the officers keep it. */
export type Register = Map<string, string>

/** Enters a person, with what they declare, by the action that fits. */
export async function enter(
  world: World,
  register: Register,
  stories: readonly Story[],
  person: string,
  action: 'register' | 'enter-member',
  rest: object,
): Promise<string | null> {
  const input = { person, ...rest, interests: registerOf(stories, person) }
  const done = await must(world, { procedure: 'expert', case: null, action, input })
  if (!done) return null
  register.set(person, done.file.id)
  return done.file.id
}

const reason = 'Стало известно из обращения'
const keyOf = (application: string, person: string) => `${application}/${person}`

/** Whether a tie that was not known from the beginning has come out. */
export const isRevealed = ({ revealed }: Course, application: string, person: string): boolean =>
  revealed.has(keyOf(application, person))

/** A tie comes out: the person's entry or the applicant's declaration tells it from now on. */
export async function reveal(course: Course, application: string, person: string): Promise<void> {
  const { world, register, stories, revealed } = course
  if (isRevealed(course, application, person)) return
  revealed.add(keyOf(application, person))
  const data = tieData(stories.get(application)!, person)
  const told = { interests: [data.interest], adds: true, reason }
  if (data.side === 'judge')
    await must(world, {
      procedure: 'expert',
      case: register.get(person)!,
      action: 'declare-interests',
      input: { person, ...told },
    })
  else
    await must(world, {
      procedure: 'application',
      case: application,
      action: 'declare-interests',
      input: { person: data.member, project: null, ...told },
    })
}
