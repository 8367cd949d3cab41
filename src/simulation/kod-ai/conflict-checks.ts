import type { Seen } from '../event-checks.ts'
import { type Tie, tieOf } from './conflicts.ts'
import type { Story } from './story.ts'

export interface Ballot {
  readonly kind: 'open' | 'secret'
  readonly attended: readonly string[]
  readonly recused: readonly string[]
  readonly votes: readonly { readonly seat: string }[]
}
interface Item {
  readonly members: readonly string[]
  readonly recused: readonly { readonly person: string; readonly kind?: string }[]
  readonly attempts: readonly { readonly ballot: Ballot }[]
}
interface Sitting {
  readonly roll: readonly ({ readonly person: string } | string)[]
  readonly items: Readonly<Record<string, Item>>
  readonly found?: readonly { readonly person: string; readonly item: string }[]
}
interface Application {
  readonly conclusions: readonly { readonly expert: string; readonly annulled: string | null }[]
  readonly experts: readonly { readonly expert: string }[]
  readonly jury: { readonly voters?: readonly { readonly person: string }[] } | null
}

/** Who voted in a closed ballot. */
export const votersOf = ({ kind, attended, recused, votes }: Ballot): readonly string[] =>
  kind === 'open' ? votes.map((v) => v.seat) : attended.filter((id) => !recused.includes(id))

/** What was known or told before anybody judged. */
const before: ReadonlySet<Tie> = new Set(['known', 'hidden', 'late'])
/** The same, and what came out before the decision was final. */
const beforeFinal: ReadonlySet<Tie> = new Set([...before, 'concealed'])
const any: ReadonlySet<Tie> = new Set([...beforeFinal, 'buried'])
const known: ReadonlySet<Tie> = new Set(['known'])

/**
 * Nobody with an interest decides: neither an expert who is assigned or signs nor a member of the jury who votes; and
 * what comes out only later leaves no conclusion in the rating. The truth about interests is the world's, so that a hole
 * in the guards shows, and so does a tie that is found where there is none.
 */
export function conflictChecks(stories: ReadonlyMap<string, Story>): (step: Seen) => string | null {
  const barred = (
    application: string,
    persons: readonly string[],
    ties = any,
    members: readonly string[] = [],
  ) => {
    const story = stories.get(application)
    const found = persons.find((p) => members.includes(p) || (story && ties.has(tieOf(story, p))))
    return found ? `${found} decided on ${application} with an interest in it` : null
  }
  const found = ({ roll, items, found: told }: Sitting): string | null => {
    for (const [id, { recused = [] }] of Object.entries(items)) {
      const story = stories.get(id)
      if (!story) continue
      for (const seat of roll) {
        const person = typeof seat === 'string' ? seat : seat.person
        const is = told
          ? told.some((f) => f.item === id && f.person === person)
          : recused.some((r) => r.person === person && r.kind !== undefined)
        const tie = tieOf(story, person)
        if (tie === 'known' && !is) return `the known tie of ${person} to ${id} was not found`
        if (tie === 'none' && is) return `a tie of ${person} to ${id} was found that is none`
      }
    }
    return null
  }
  const voted = ({ after, event, actor, type }: Seen): string | null => {
    const named = /"item":"([^"]*)"/.exec(event.text)
    const item = (after.facts as Sitting).items[named?.[1] ?? '']
    if (!named || !item) return `${type} names no item`
    const voters = votersOf(item.attempts.at(-1)!.ballot)
    return barred(named[1]!, type.endsWith('vote') ? [actor] : voters, before, item.members)
  }
  return (step) => {
    const { after, actor, type } = step
    const facts = after.facts as Application
    switch (type) {
      case 'application.assign-expert':
        return barred(after.id, [facts.experts.at(-1)!.expert], known)
      case 'review.sign':
        return barred(after.parent ?? '', [actor], before)
      case 'application.rank':
        return barred(
          after.id,
          facts.conclusions.filter((c) => c.annulled === null).map((c) => c.expert),
        )
      case 'application.jury-decision':
        return barred(
          after.id,
          (facts.jury?.voters ?? []).map((v) => v.person),
          beforeFinal,
        )
      case 'jury-sitting.close-item':
      case 'jury-sitting.cast-deciding-vote':
        return voted(step)
      default:
        return /-sitting\.(plan|open)$/.test(type) ? found(after.facts as Sitting) : null
    }
  }
}
