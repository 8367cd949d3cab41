import { tieOf } from './conflicts.ts'
import type { Seen } from './event-checks.ts'
import type { Story } from './story.ts'

interface Ballot {
  readonly kind: 'open' | 'secret'
  readonly attended: readonly string[]
  readonly recused: readonly string[]
  readonly votes: readonly { readonly seat: string }[]
}
interface Sitting {
  readonly items: Readonly<
    Record<
      string,
      {
        readonly members: readonly string[]
        readonly attempts: readonly { readonly ballot: Ballot }[]
        readonly result: { readonly castBy: string | null } | null
      }
    >
  >
}

const votersOf = ({ kind, attended, recused, votes }: Ballot): readonly string[] =>
  kind === 'open' ? votes.map((v) => v.seat) : attended.filter((id) => !recused.includes(id))

/**
 * Nobody with an interest decides: neither an expert who signs nor a member of the jury who votes. The truth about
 * interests is the world's, so that a hole in the guards shows.
 */
export function conflictChecks(stories: ReadonlyMap<string, Story>): (step: Seen) => string | null {
  const barred = (application: string, persons: readonly string[], members: readonly string[] = []) => {
    const story = stories.get(application)
    const found = persons.find((p) => members.includes(p) || (story && tieOf(story, p) !== 'none'))
    return found ? `${found} decided on ${application} with an interest in it` : null
  }
  return ({ after, event, actor, type }) => {
    if (type === 'review.sign') return barred(after.parent ?? '', [actor])
    if (type !== 'jury-sitting.close-item' && type !== 'jury-sitting.cast-deciding-vote') return null
    const found = /"item":"([^"]*)"/.exec(event.text)
    const item = (after.facts as Sitting).items[found?.[1] ?? '']
    if (!found || !item) return `${type} names no item`
    const voters = votersOf(item.attempts.at(-1)!.ballot)
    return barred(found[1]!, type.endsWith('vote') ? [actor] : voters, item.members)
  }
}
